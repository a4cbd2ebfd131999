import { readFileSync } from 'node:fs';
import { locales as languages } from '../model/locales';
import { listingOf, swapsOf } from './listing';
import { at } from './places';
import { readCommon, readTexts, type Common } from './source';
import type { Destination, Pages, SkillFile } from './types';

/** The emergency number where a locale is spoken. */
function emergencyIn(locale: string): string {
  const countries = JSON.parse(readFileSync(at('content/countries.json'), 'utf8')) as Readonly<
    Record<string, { readonly emergency: string }>
  >;
  const found = countries[locale.slice(-2)];
  if (found === undefined) throw new Error(`content/countries.json has no number for ${locale}.`);
  return found.emergency;
}

const inEach = <T>(make: (locale: string, language: string) => T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(languages).map(([locale, language]) => [locale, make(locale, language)]),
  );

const destination = ({ endpoints }: Common, kind: 'requests' | 'events'): Destination => ({
  endpoint: endpoints.NA[kind],
  regions: Object.fromEntries(
    Object.entries(endpoints).map(([region, there]) => [region, { endpoint: there[kind] }]),
  ),
});

/**
 * skill.json, from store/ and content/: one listing for each locale that has an interaction model; with
 * the endpoints of store/, or with others.
 * @throws {Error} where a file of store/ is not as it should be
 */
export function manifestFile(endpoints?: Common['endpoints']): SkillFile {
  const read = readCommon();
  const common = { ...read, endpoints: endpoints ?? read.endpoints };
  const locales = inEach((locale, language) =>
    listingOf(readTexts(language), emergencyIn(locale), swapsOf(locale)),
  );
  const pages: Pages = {
    privacyPolicyUrl: `${common.website}/privacy`,
    termsOfUseUrl: `${common.website}/terms`,
  };
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: common.category,
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: false,
        distributionCountries: common.distributionCountries,
        testingInstructions: common.testingInstructions.join('\n\n'),
        locales,
      },
      privacyAndCompliance: { ...common.privacy, locales: inEach(() => pages) },
      permissions: common.permissions.map((name) => ({ name })),
      events: {
        ...destination(common, 'events'),
        subscriptions: common.events.map((eventName) => ({ eventName })),
      },
      apis: { custom: { ...destination(common, 'requests'), interfaces: [] } },
    },
  };
}
