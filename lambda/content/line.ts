import type { LineKey } from './index';
import type { Id } from './types';

/** What a whole sentence leaves open; the language decides how it is said. */
export type Param =
  /** A number, in words where the language has them; plural forms go by `count`. */
  | number
  /** A technique, routine or line part by its name in the language. */
  | { readonly name: Id; readonly form: 'title' | 'the' | 'offer' }
  /** A step by its name in the language, as in "Again, the heel." */
  | { readonly stepName: { readonly technique: Id; readonly step: Id | null } }
  /** The parent's own words. */
  | { readonly said: string }
  /** Words of ours inside a sentence, where nobody gave a name: "the older one". */
  | { readonly phrase: LineKey }
  /** A moment as the time of day in a time zone: "ten thirty", or "ten thirty at night" far from now. */
  | { readonly clock: string; readonly zone: string; readonly now: string }
  /** The temperature that counts as fever (38.0 C, 100.4 F), in one unit. */
  | { readonly feverIn: 'celsius' | 'fahrenheit' }
  /** The emergency number, said digit by digit; null where the country is not known. */
  | { readonly emergencyNumber: string | null }
  /** A number to be read, as on a card. */
  | { readonly digits: string }
  /** Whom to ask beside the doctor, by its name and number; null where the country has none. */
  | { readonly adviceLine: string | null }
  /** Whom to ask about what baby swallowed; null where it is nobody by name. */
  | { readonly poisonLine: string | null }
  /** A line for a parent in despair; null where none is known. */
  | { readonly crisisLine: string | null };

/** One spoken line, by key. Step words have no key: only a permitted step can be spoken. */
export interface Line {
  readonly key: LineKey;
  readonly params?: Readonly<Record<string, Param>>;
  /** Which wording, where there are several; chosen before measuring. */
  readonly variant?: number;
}

export const line = (key: LineKey, params?: Line['params']): Line =>
  params === undefined ? { key } : { key, params };
