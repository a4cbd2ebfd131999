import type { Sample } from './samples';

/** A word that samples never have beside a slot still counts for a little. */
const NEVER = 0.1;

/** What stands right before and behind each slot in the samples of its intent. */
export class Neighbours {
  private readonly counts = new Map<string, number>();

  constructor(samples: readonly Sample[]) {
    for (const { intent, parts } of samples) {
      parts.forEach((part, at) => {
        if (typeof part === 'string') return;
        const key = `${intent} ${part.name}`;
        this.count(`${key} before ${wordOf(parts[at - 1])}`);
        this.count(`${key} behind ${wordOf(parts[at + 1])}`);
      });
    }
  }

  /**
   * How well a place between two words suits a slot, so that of two durations each finds its own; what
   * is said more often suits better, too.
   */
  suits(intent: string, slot: string, before = '', behind = ''): number {
    const key = `${intent} ${slot}`;
    const seen = (beside: string) => Math.log((this.counts.get(`${key} ${beside}`) ?? 0) + NEVER);
    return seen(`before ${before}`) + seen(`behind ${behind}`);
  }

  private count(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}

const wordOf = (part: Sample['parts'][number] | undefined): string =>
  typeof part === 'string' ? part : '';
