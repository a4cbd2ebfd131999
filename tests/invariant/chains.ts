import type { Speaks } from './acts';

/** Things said one behind the other to the same device. */
export const CHAINS = {
  reminded: ['reminder', 'reminder', 'reminder'],
  massaged: ['sensible', 'sensible', 'sensible', 'sensible'],
  ailing: ['unwell', 'tummyWish', 'anyWish', 'sensible'],
  premature: ['early', 'sensible', 'clears', 'trueAge', 'anyWish', 'sensible', 'tummyWish'],
  siblings: ['introduces', 'namedFeed', 'namedFeed'],
} as const satisfies Record<string, readonly Speaks[]>;
export type Chain = keyof typeof CHAINS;

export const isChain = (does: string): does is Chain => Object.hasOwn(CHAINS, does);
