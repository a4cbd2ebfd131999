import { inEveryLocale, type Rule } from './rule';
import type { Listing } from '../types';

/** What nobody promises, anywhere in the store. */
const CLAIM =
  /\b(cures?|treats?|heals?|relie(f|ves?)|soothes?|eases?|prevents?|detox|boosts?|proven|guaranteed|clinical(ly)?|therap(y|ies|eutic)|remed(y|ies)|best)\b/i;

/** What a massage is asked for, and what it might be said to do: never in one sentence. */
const CONDITION =
  /\b(teeth(ing)?|gas(sy)?|wind|colic|constipat\w+|reflux|spit-up|stuffy|cold|congest\w+|sinus|cr(y|ies|ying)|fuss\w*|pain|sore|ache\w*|sleep\w*|digest\w+|fever|eczema|illness|sick)\b/i;
const EFFECT =
  /\b(helps?|helping|comfort\w*|calms?|calmer|settles?|reduces?|improves?|better|less|clears?|supports?|stops?|good for)\b/i;

/** Who cares for a baby is an adult or a parent; nobody is taken for a mother. */
const TAKEN_FOR = /\b(mom|mum|mother|mommy|mummy|dad|father|nursing|breastfeed\w*)\b/i;

/** What the store's own rules forbid: other names for the product, asking for stars, shouting. */
const FORBIDDEN =
  /\b(alexa skill|echo (dot|show)|five stars?|rate us|review us|subscribe)\b|!|https?:|\p{Extended_Pictographic}/iu;

/** What a person says to the guide stands in quotation marks and promises nothing. */
const unquoted = (text: string) => text.replace(/"[^"]*"/g, '""');

const textsOf = ({ name, summary, description, keywords }: Listing) =>
  unquoted([name, summary, description, ...keywords].join('\n'));

const sentences = (text: string) => text.split(/(?<=[.?!:])\s+|\n+/);

/** Store texts promise nothing, and never join a condition to an effect. */
export const claims: Rule = inEveryLocale((listing) => {
  const text = textsOf(listing);
  return [
    ...[CLAIM, TAKEN_FOR, FORBIDDEN].flatMap((words) => {
      const found = words.exec(text)?.[0];
      return found === undefined ? [] : [`the store texts say "${found}"`];
    }),
    ...sentences(text)
      .filter((one) => CONDITION.test(one) && EFFECT.test(one))
      .map((one) => `a condition and an effect in one sentence: "${one}"`),
  ];
});

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
