import { same } from '../../lambda/json';
import { readHousehold } from '../../lambda/memory/household';
import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store } from '../../lambda/memory/store';
import { Clock } from '../../simulator/clock';

/** What goes wrong with the store during a request. */
export const FAULTS = [
  'none',
  'down',
  'slow',
  'writeDown',
  'writeSlow',
  'writeSavedWithError',
  'conflictOnce',
  'conflictAlways',
] as const;
export type Fault = (typeof FAULTS)[number];

const SLOW = 5_000;

/** A memory store with something wrong with it, whose slowness takes no real time. */
export class FaultyStore implements Store {
  /** The skill's deadlines run on this. */
  readonly timers = new Clock(0);
  fault: Fault = 'none';
  /** Whatever was asked of the store in this request was done, in time. */
  acknowledged = true;
  /** What it holds was known to this request: read in time, or written under its revision. */
  wasRead = false;
  /** Runs once, between the reading of a request and its first write. */
  meanwhile: (() => Promise<void>) | null = null;
  private readonly store = createMemoryStore();
  private conflicts = 0;
  /** Every deadline of this request has passed, so that nobody waits for what is read. */
  private tooLate = false;

  /** A new request begins. */
  begin(fault: Fault): void {
    this.fault = fault;
    this.acknowledged = true;
    this.wasRead = false;
    this.conflicts = 0;
    this.tooLate = false;
  }

  async read(user: string) {
    await Promise.resolve();
    if (this.fault === 'down') throw this.failure();
    if (this.fault === 'slow') this.beSlow();
    else this.wasRead ||= !this.tooLate;
    return this.store.read(user);
  }

  async write(user: string, household: unknown, expected: number, next?: number) {
    await Promise.resolve();
    const { fault, meanwhile } = this;
    this.meanwhile = null;
    if (meanwhile !== null) {
      await meanwhile();
      this.begin(fault);
    }
    if (fault === 'down' || fault === 'writeDown') throw this.failure();
    this.conflicts += 1;
    if (fault === 'conflictAlways' || (fault === 'conflictOnce' && this.conflicts === 1)) {
      this.acknowledged = false;
      return 'conflict';
    }
    const late = fault === 'slow' || fault === 'writeSlow';
    if (late) this.beSlow();
    if (!same(readHousehold(JSON.parse(JSON.stringify(household))), household)) {
      throw new Error('What is saved is not what will be read.');
    }
    const outcome = await this.store.write(user, household, expected, next);
    if (fault === 'writeSavedWithError') throw this.failure();
    this.acknowledged = outcome === 'saved' && !late;
    // What was saved under its revision was known as it was.
    this.wasRead ||= this.acknowledged;
    return outcome;
  }

  remove(user: string, expected?: number) {
    return this.store.remove(user, expected);
  }

  private failure(): Error {
    this.acknowledged = false;
    return new Error('The store is down.');
  }

  /** Lets every deadline of the skill pass; each was set before this call could begin. */
  private beSlow(): void {
    this.acknowledged = false;
    this.tooLate = true;
    const until = this.timers.now + SLOW;
    while (this.timers.fireNext(until));
    this.timers.now = until;
  }
}
