import { inEveryLocale, type Rule } from './rule';

/** Characters, at least and at most. The store cuts a name of more than 50. */
const TEXTS = { name: [2, 50], summary: [1, 160], description: [1, 4000] } as const;
/** Entries of a list, and characters of each. The store's text asks for three phrases. */
const LISTS = { examplePhrases: [3, 200], keywords: [30, 150] } as const;
const INSTRUCTIONS = 4000;

const names = <T extends object>(all: T) => Object.keys(all) as (keyof T)[];

/** How long the store lets each text be. */
export const sizes: Rule = inEveryLocale((listing) => [
  ...names(TEXTS)
    .filter(
      (name) => listing[name].length < TEXTS[name][0] || listing[name].length > TEXTS[name][1],
    )
    .map(
      (name) => `the ${name} has ${listing[name].length} of ${TEXTS[name].join(' to ')} characters`,
    ),
  ...names(LISTS).flatMap((name) => {
    const [entries, characters] = LISTS[name];
    const all = listing[name];
    return [
      ...(all.length > 0 && all.length <= entries
        ? []
        : [`1 to ${entries} ${name}, not ${all.length}`]),
      ...(new Set(all).size === all.length ? [] : [`two of the ${name} are the same`]),
      ...all
        .filter((one) => one === '' || one.length > characters)
        .map((one) => `"${one}" in ${name}`),
    ];
  }),
]);

/** How long the notes for Amazon's testers may be. */
export const instructions: Rule = ({ publishingInformation: { testingInstructions } }) =>
  testingInstructions.length > 0 && testingInstructions.length <= INSTRUCTIONS
    ? []
    : [
        `testing instructions have 1 to ${INSTRUCTIONS} characters, not ${testingInstructions.length}`,
      ];
