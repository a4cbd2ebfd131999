import type { Speaks } from './acts';
import type { Fault } from './store';

/** Something said in a chain: at the skill's other process, or with that wrong with the store. */
interface Link {
  readonly does: Speaks;
  readonly elsewhere?: true;
  readonly fault?: Fault;
}

/** Things said one behind the other to the same device. */
export const CHAINS = {
  reminded: ['reminder', 'reminder', 'reminder'],
  massaged: ['sensible', 'sensible', 'sensible', 'sensible'],
  ailing: ['unwell', 'tummyWish', 'anyWish', 'sensible'],
  premature: ['early', 'sensible', 'clears', 'trueAge', 'anyWish', 'sensible', 'tummyWish'],
  siblings: ['introduces', 'namedFeed', 'namedFeed'],
  // One process remembers an age, the other hears a younger one, and then nobody can read which holds.
  younger: [
    'trueAge',
    { does: 'younger', elsewhere: true },
    { does: 'anyWish', fault: 'down' },
    'trueAge',
    'sensible',
  ],
} as const satisfies Record<string, readonly (Speaks | Link)[]>;
export type Chain = keyof typeof CHAINS;

/** What is said in a chain, in order. */
export const linksOf = (chain: Chain): readonly Link[] =>
  CHAINS[chain].map((link) => (typeof link === 'string' ? { does: link } : link));

export const isChain = (does: string): does is Chain => Object.hasOwn(CHAINS, does);
