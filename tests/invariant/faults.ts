import type { Home } from './home';
import type { Fault } from './store';
import type { Said } from './told';

/** With what wrong with the store something may be said, so that somebody could know what is meant. */

/** Faults in which what was saved cannot be read. */
const READ_FAULTS: readonly Fault[] = ['down', 'slow'];

/** Whoever cannot read that there are several babies cannot know of whom one speaks. */
export const bearable = (fault: Fault, { children }: Home): Fault =>
  children.length > 1 && READ_FAULTS.includes(fault) ? 'none' : fault;

/** Words that tell of a second baby. */
const OF_SEVERAL = ['TwinsIntent', 'TwoNamesIntent', 'SameForIntent'];

/**
 * That there are several babies, and what they are called, is told while it can be kept: nobody else
 * could know of whom one speaks.
 */
export function faultOf({ name, slots }: Said, fault: Fault, { oracle }: Home): Fault {
  const called = slots.babyName?.value;
  const isKnown = oracle.told.familyIn('').some((baby) => baby.name === called);
  const isNew = called !== undefined && called !== '?' && !isKnown;
  return isNew || OF_SEVERAL.includes(name) ? 'none' : fault;
}
