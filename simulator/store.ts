import type { Store, Stored } from '../lambda/memory/store';
import type { Timers } from '../lambda/timers';
import type { Faults } from './types';

const SLOW_MILLISECONDS = 5000;

/** The desk's store: the real one behind the faults, which knows whose household was touched last. */
export class DeskStore implements Store {
  fault: Faults['store'] = 'up';
  /** The skill's own key of the user; only the skill knows how it is made. */
  user: string | null = null;
  /** Calls that wait for the clock. */
  sleeping = 0;
  /** Calls that are with the real store and take real time. */
  busy = 0;

  constructor(
    private readonly store: Store,
    private readonly timers: Timers,
  ) {}

  read(user: string): Promise<Stored | null> {
    return this.call(user, () => this.store.read(user));
  }

  write(
    user: string,
    household: unknown,
    expected: number,
    next?: number,
  ): Promise<'saved' | 'conflict'> {
    return this.call(user, () => this.store.write(user, household, expected, next));
  }

  remove(user: string, expected?: number): Promise<void> {
    return this.call(user, () => this.store.remove(user, expected));
  }

  /** The household as stored, past all faults. */
  async household(): Promise<unknown> {
    return this.user === null ? null : ((await this.store.read(this.user))?.household ?? null);
  }

  private async call<Result>(user: string, work: () => Promise<Result>): Promise<Result> {
    this.user = user;
    if (this.fault === 'down') throw new Error('The store is down.');
    if (this.fault === 'slow') await this.sleep();
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }

  private async sleep(): Promise<void> {
    this.sleeping += 1;
    await new Promise<void>((resolve) => {
      this.timers.after(SLOW_MILLISECONDS, resolve);
    });
    this.sleeping -= 1;
  }
}
