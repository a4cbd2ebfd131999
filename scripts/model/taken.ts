/** A text in which slots of Amazon's take words, and the same with these words, as one, in their place. */
export interface Taken {
  readonly text: string;
  readonly said: string;
}

/** Everything that some slots take from a text: one or more of them, each in turn and together. */
export type Take = (text: string) => readonly Taken[];

/** Nothing is taken. */
export const takeNothing: Take = () => [];

/** Between the words that one slot takes. */
const GLUE = '\u00a0';

/** Two parts of a text, of which the second may be empty. */
export const joined = (first: Taken, { text, said }: Taken): Taken =>
  text === '' ? first : { text: `${first.text} ${text}`, said: `${first.said} ${said}` };

/** The words that a slot takes, as one. */
export const glued = (words: readonly string[]): string => words.join(GLUE);

/** A text as it stands, and then with what slots take from it. */
export const withTaken = (text: string, take: Take): Taken[] => [
  { text, said: text },
  ...take(text),
];

/** What slots have taken from a text, each time. */
export const takenFrom = ({ text, said }: Taken): string[] => {
  const words = text.split(' ');
  return said
    .split(' ')
    .filter((word, at) => word !== words[at])
    .map((word) => word.replaceAll(GLUE, ' '));
};

/** How many words a text has. */
export const wordsIn = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/** Whether a slot takes the same words from two texts, of which the second begins later by some words. */
export function bothTake(first: Taken, second: Taken, later = 0): boolean {
  if (first.said === first.text || second.said === second.text) return false;
  const taken = ({ text, said }: Taken) => {
    const words = said.split(' ');
    return text.split(' ').map((word, at) => word !== words[at]);
  };
  const ones = taken(first);
  return taken(second).some((isTaken, at) => isTaken && ones[at + later]);
}

/**
 * What is said where two texts are one: each word by one of them, or by both where no slot takes it.
 * What a slot would take from both is found where it takes it from neither.
 */
export function saidByBoth(one: Taken, other: Taken): string | undefined {
  if (one.said === one.text && other.said === other.text) return one.text;
  const [ones, others] = [one.said.split(' '), other.said.split(' ')];
  const words: string[] = [];
  for (const [at, word] of one.text.split(' ').entries()) {
    const said = [ones[at] ?? '', others[at] ?? ''].filter((each) => each !== word);
    if (said.length > 1) return undefined;
    words.push(said[0] ?? word);
  }
  return words.join(' ').replaceAll(GLUE, ' ');
}
