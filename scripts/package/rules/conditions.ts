import { readFileSync } from 'node:fs';
import type { InteractionModel } from '../../model/amazon';
import { locales, modelFile } from '../../model/locales';

/** What a massage is asked for and is no condition: occasions and wishes, of which a text may say anything. */
const OCCASIONS = [
  ...['relax', 'tummy_time', 'newborn', 'feeding', 'travel', 'diaper', 'everything', 'quick'],
  ...['well_again', 'cleared', 'stopped', 'on_high_place'],
];

/** What else is said of conditions in writing, where parents speak otherwise. */
const WRITTEN =
  /\b(teeth\w*|gas\w*|wind|colic\w*|constipat\w+|reflux|spit-up|stuffy|cold|congest\w+|sinus|cr(y|ies|ying)|fuss\w*|pain\w*|sore\w*|ache\w*|sleep\w*|digest\w+|fever\w*|eczema|rash(es)?|cough\w*|hiccup\w*|bloat\w*|illness|sick\w*)\b/i;

const phrasesOf = (locale: string): string[] => {
  const { interactionModel } = JSON.parse(
    readFileSync(modelFile(locale), 'utf8'),
  ) as InteractionModel;
  return interactionModel.languageModel.types
    .filter(({ name }) => name === 'Problem' || name === 'Sign')
    .flatMap(({ values }) => values)
    .filter(({ id }) => !OCCASIONS.includes(id))
    .flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms]);
};

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

let spoken: RegExp | null = null;

/**
 * Whether a text names a condition: by what parents of any locale call it, which is what the models
 * hear as a problem or a sign, or as it is written.
 */
export function namesCondition(text: string): boolean {
  if (spoken === null) {
    const phrases = new Set(Object.keys(locales).flatMap(phrasesOf));
    spoken = new RegExp(`\\b(${Array.from(phrases, escaped).join('|')})\\b`, 'i');
  }
  return WRITTEN.test(text) || spoken.test(text);
}
