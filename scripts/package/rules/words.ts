import { namesCondition } from './conditions';
import { inEveryLocale, type Rule } from './rule';
import type { Listing } from '../types';

/** What nobody promises, anywhere in the store. */
const CLAIM =
  /\b(cures?|treats?|heals?|relie(f|ves?)|soothes?|eases?|prevents?|detox|boosts?|proven|guaranteed|clinical(ly)?|therap(y|ies|eutic)|remed(y|ies)|best)\b/i;

/** What a massage might be said to do: never in one sentence with what it is asked for. */
const EFFECT =
  /\b(help(s|ed|ing)?|comfort\w*|calms?|calmer|settles?|reduces?|improves?|better|less|clears?|supports?|stops?|good for)\b/i;

/** Who cares for a baby is an adult or a parent; nobody is taken for a mother. */
const TAKEN_FOR = /\b(mom|mum|mother|mommy|mummy|dad|father|nursing|breastfeed\w*)\b/i;

/** What the store's own rules forbid: other names for the product, asking for stars, shouting. */
const FORBIDDEN =
  /\b(alexa skill|echo (dot|show)|five stars?|rate us|review us|subscribe)\b|!|https?:|\p{Extended_Pictographic}/iu;

/** What a person says to the guide stands in quotation marks and promises nothing. */
const unquoted = (text: string) => text.replace(/"[^"]*"/g, '""');

/** An example phrase is such words as well: "help with" is how a person asks, and no effect. */
const unasked = (phrase: string) => phrase.replace(/^help (with|for)\b/i, '');

const textsOf = ({ name, summary, description, keywords, examplePhrases }: Listing) =>
  [name, summary, description, ...keywords, ...examplePhrases.map(unasked)].join('\n');

const sentences = (text: string) => text.split(/(?<=[.?!:])\s+|\n+/);

function claimsIn(written: string): readonly string[] {
  const text = unquoted(written);
  return [
    ...[CLAIM, TAKEN_FOR, FORBIDDEN].flatMap((words) => {
      const found = words.exec(text)?.[0];
      return found === undefined ? [] : [`the store texts say "${found}"`];
    }),
    ...sentences(text)
      .filter((one) => EFFECT.test(one) && namesCondition(one))
      .map((one) => `a condition and an effect in one sentence: "${one}"`),
  ];
}

const inListings = inEveryLocale((listing) => claimsIn(textsOf(listing)));

/** Store texts, and what Amazon's testers read, promise nothing and never join a condition to an effect. */
export const claims: Rule = (manifest) => [
  ...inListings(manifest),
  ...claimsIn(manifest.publishingInformation.testingInstructions).map(
    (fault) => `testing instructions: ${fault}`,
  ),
];

const DISCLAIMERS: readonly [string, RegExp][] = [
  [
    'that it is no medical advice',
    /not a substitute for professional medical advice, diagnosis or treatment/,
  ],
  ['that it is for education', /general information for education only/],
  ['whom to ask', /Ask your baby's doctor about any health worry/],
  ['the emergency number', /In an emergency, call \d{3} or your local emergency number/],
  ['that it cannot call', /cannot call anyone/],
  ['that it is for adults', /for adults who care for a baby/],
];

/** What a description has to say, and that nothing in it was left to be filled in. */
export const disclaimers: Rule = inEveryLocale(({ description }) => [
  ...DISCLAIMERS.filter(([, words]) => !words.test(description)).map(
    ([what]) => `the description does not say ${what}`,
  ),
  ...(/[{}]/.test(description) ? ['the description has braces left'] : []),
]);
