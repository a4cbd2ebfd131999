import type { Timers } from '../../../lambda/timers';

/** Timers on a clock that only moves when everybody waits. */
export class VirtualTimers implements Timers {
  /** Milliseconds since the start. */
  now = 0;
  private waiting: { readonly at: number; readonly callback: () => void }[] = [];

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.now + milliseconds, callback };
    this.waiting.push(timer);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== timer);
    };
  }

  /** Resolves after so many milliseconds of this clock. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  /** Lets time pass until `work` is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const settle = () => (done = true);
    work.then(settle, settle);
    for (;;) {
      await new Promise(setImmediate);
      if (done) return work;
      const [next] = [...this.waiting].sort((one, other) => one.at - other.at);
      if (next === undefined) throw new Error('nothing is left that could go on');
      this.waiting = this.waiting.filter((one) => one !== next);
      this.now = Math.max(this.now, next.at);
      next.callback();
    }
  }
}
