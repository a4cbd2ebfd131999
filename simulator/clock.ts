import type { Timers } from '../lambda/timers';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/**
 * The one clock of the desk. The skill's deadlines and the slow store's sleep run on it too, so
 * that nothing ever waits for real.
 */
export class Clock implements Timers {
  private timers: Timer[] = [];

  constructor(public now: number) {}

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.now + milliseconds, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Goes to the next timer, if one is due until `limit`, and calls it back. */
  fireNext(limit = Infinity): boolean {
    const next = this.timers.reduce<Timer | null>(
      (first, timer) => (timer.at <= limit && (!first || timer.at < first.at) ? timer : first),
      null,
    );
    if (!next) return false;
    this.timers = this.timers.filter((timer) => timer !== next);
    this.now = Math.max(this.now, next.at);
    next.callback();
    return true;
  }
}

/** Lets everything that is ready run, real input and output included. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
