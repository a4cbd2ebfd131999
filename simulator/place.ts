import type { Place, StateSeen, TimelineEntry } from './types';

/** How the skill's own state is read for people; the skill owns its shape. */
export interface Describe {
  place(state: StateSeen, now: string): Place | null;
  timeline(session: unknown): readonly TimelineEntry[];
}

/** For skills that have no places. */
export const nowhere: Describe = { place: () => null, timeline: () => [] };
