import { readFileSync } from 'node:fs';
import { REMINDERS_SCOPE } from '../../../lambda/alexa/consent';
import { locales as languages } from '../../model/locales';
import { at } from '../places';
import type { Rule } from './rule';

/** Amazon's type takes any text; these are the categories that would fit, of those the store has. */
const CATEGORIES = ['HEALTH_AND_FITNESS', 'FRIENDS_AND_FAMILY', 'EDUCATION_AND_REFERENCE'];

/** What of Amazon's events the guide knows: lambda/alexa/facts.ts deletes on the one and is silent on the other. */
const EVENTS = ['SKILL_DISABLED', 'SKILL_PERMISSION_CHANGED'];

const others = (found: readonly string[], known: readonly string[]) => [
  ...found.filter((name) => !known.includes(name)).map((name) => `has ${name}`),
  ...known.filter((name) => !found.includes(name)).map((name) => `lacks ${name}`),
];

export const category: Rule = ({ publishingInformation: { category: name } }) =>
  CATEGORIES.includes(name) ? [] : [`the store has no fitting category ${name}`];

/** Permissions are those that the code asks for, and no more. */
export const permissions: Rule = ({ permissions: all }) =>
  others(
    all.map(({ name }) => name),
    [REMINDERS_SCOPE],
  ).map((fault) => `permissions ${fault}`);

/** Without the first event, a record would stay when the skill is disabled. */
export const events: Rule = ({ events: all }) =>
  all === undefined
    ? []
    : others(
        all.subscriptions.map(({ eventName }) => eventName),
        EVENTS,
      ).map((fault) => `events ${fault}`);

/** A listing and its pages for each locale that has a model, and for no other. */
export const locales: Rule = ({ publishingInformation, privacyAndCompliance }) =>
  [publishingInformation, privacyAndCompliance].flatMap((part, index) =>
    others(Object.keys(part.locales), Object.keys(languages)).map(
      (fault) => `${index === 0 ? 'publishing' : 'privacy'} ${fault}`,
    ),
  );

/** The guide is offered where it knows whom to call. */
export const countries: Rule = ({ publishingInformation }) => {
  const known = JSON.parse(readFileSync(at('content/countries.json'), 'utf8')) as object;
  return publishingInformation.distributionCountries
    .filter((country) => !Object.hasOwn(known, country))
    .map((country) => `nobody knows whom to call in ${country}`);
};
