import type { Rule } from './finding';

/** No length is documented today; the console once took 200 characters (5.1). */
const LONGEST = 200;

const PLAIN = /^[\p{L}\p{M}' .-]*(\{\w+\}[\p{L}\p{M}' .-]*)*$/u;
const LOOSE = /\S\{|\}(?!$|'| )|^ | $| {2}/;

const faultsOf = (sample: string): string[] => [
  ...(PLAIN.test(sample) ? [] : ['a sample has letters, blanks, apostrophes, points and hyphens']),
  ...(LOOSE.test(sample) ? ['blanks stand between words and slots, one each'] : []),
  ...(sample.length > LONGEST ? [`a sample has at most ${LONGEST} characters`] : []),
];

/** Samples hold what Amazon takes. */
export const samples: Rule = ({ model, places }) =>
  model.intents.flatMap(({ name, samples: all }) =>
    all.flatMap((sample) =>
      faultsOf(sample).map((fault) => places.sample(name, sample, `${fault}: "${sample}"`)),
    ),
  );

/** Every intent of ours can be said. */
export const saysSomething: Rule = ({ model, places }) =>
  model.intents
    .filter(({ name, samples: all }) => !name.startsWith('AMAZON.') && all.length === 0)
    .map(({ name }) => places.intent(name, `${name} has no samples`));
