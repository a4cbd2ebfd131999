import type { StepKey, Terms, Wish } from '../care';
import type { Timeline } from './timeline';

/** A plan being walked through: what was asked for, where we are, and what is playing. */
export interface Guide {
  readonly wish: Wish;
  readonly terms: Terms;
  /** Id of the baby whose massage it is; absent with one baby, or while it makes no difference. */
  readonly baby?: string;
  /** The step that going on returns to. */
  readonly at: StepKey;
  /** Waiting for the parent, or being walked through. */
  readonly phase: 'guiding' | 'paused';
  /** What plays since the last response; null while waiting or being asked something. */
  readonly timeline: Timeline | null;
  /** When the device goes quiet by itself if nobody says a word. */
  readonly quietAt: string;
  /** When the massage began. */
  readonly begunAt: string;
  /** How many closing questions were asked, so that none comes twice in a row. */
  readonly closings: number;
}
