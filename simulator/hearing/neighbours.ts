import type { Sample } from './samples';

/** A word that samples never have beside a slot still counts for a little. */
const NEVER = 0.1;
/** A "not" so many words before a value is about it: "hasn't been ten minutes". */
const SCOPE = 2;

/** What stands before and behind each slot in the samples of its intent. */
export class Neighbours {
  private readonly counts = new Map<string, number>();
  private readonly denying: ReadonlySet<string>;

  constructor(samples: readonly Sample[], denying: readonly string[]) {
    this.denying = new Set(denying);
    for (const { intent, parts } of samples) {
      parts.forEach((part, at) => {
        if (typeof part === 'string') return;
        const words = parts.map(wordOf);
        const key = `${intent} ${part.name}`;
        this.count(`${key} before ${words[at - 1] ?? ''}`);
        this.count(`${key} behind ${words[at + 1] ?? ''}`);
        if (this.isDenied(words, at)) this.count(`${key} denied`);
      });
    }
  }

  /**
   * How well a place suits a slot, so that of two durations each finds its own; what is said more
   * often suits better, too.
   */
  suits(intent: string, slot: string, words: readonly string[], at: number, end: number): number {
    const key = `${intent} ${slot}`;
    const seen = (beside: string) => Math.log(this.seen(`${key} ${beside}`) + NEVER);
    const denied = this.isDenied(words, at) ? seen('denied') : 0;
    return denied + seen(`before ${words[at - 1] ?? ''}`) + seen(`behind ${words[end] ?? ''}`);
  }

  /** Does a place stand right behind a "not", as no sample has it: "ten, not thirty"? */
  isDeniedOnly(intent: string, slot: string, before = ''): boolean {
    return this.denying.has(before) && this.seen(`${intent} ${slot} before ${before}`) === 0;
  }

  private isDenied(words: readonly string[], at: number): boolean {
    return words.slice(Math.max(0, at - SCOPE), at).some((word) => this.denying.has(word));
  }

  private seen(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  private count(key: string): void {
    this.counts.set(key, this.seen(key) + 1);
  }
}

const wordOf = (part: Sample['parts'][number]): string => (typeof part === 'string' ? part : '');
