import { planFor, type PermittedStep, type PlannedStep, type StepKey, type Terms } from '../care';
import { line, type Line } from '../content/line';
import { fit, remembered, secondsToFinish, type Fit, type Guide } from '../guide';
import type { Situation } from '../situation';
import { leftFrom, stepBefore, stepsOf } from './ahead';
import { mannerFor } from './going';

/** How long steps of a guide take to the finish, in seconds and in the usual manner. */
function lengths(
  { measure, ...rest }: Situation,
  guide: Guide,
  before: PlannedStep | undefined,
  opening: readonly Line[],
) {
  const situation: Situation = { ...rest, measure: remembered(measure) };
  return (steps: readonly PermittedStep[]): number => {
    const manner = mannerFor(situation, guide, steps, before, { opening });
    const ways = { ...manner.ways, manner: 'onward' } as const;
    return secondsToFinish(steps, { ...manner, ways, then: null });
  };
}

/** Seconds from a step of a guide to its finish, as the parent lives it. */
export const secondsFrom = (situation: Situation, guide: Guide, key: StepKey): number =>
  lengths(situation, guide, stepBefore(situation, guide, key), [])(leftFrom(situation, guide, key));

/** A massage in less time. */
export interface Shortened {
  readonly guide: Guide;
  /** Whether anything is left out or done less often for it. */
  readonly changed: boolean;
  readonly fit: Fit;
}

/**
 * Makes what a guide has left take the seconds that `wanted` answers when told how many it takes now.
 *
 * @param key the step in progress, whose part stays; null at the beginning
 * @param opening what will be said before it, which takes time as well
 */
export function shorten(
  situation: Situation,
  guide: Guide,
  key: StepKey | null,
  wanted: (now: number) => number,
  opening: readonly Line[],
): Shortened {
  const { content } = situation;
  const { strokesPercent = 100, ...terms } = guide.terms;
  const left = (of: Guide) =>
    key === null ? stepsOf(of, situation) : leftFrom(situation, of, key);
  const steps = left({ ...guide, terms });
  const here = key === null ? undefined : steps[0]?.part;
  const before = key === null ? undefined : stepBefore(situation, guide, key);
  const secondsOf = lengths(situation, guide, before, opening);
  const parts = planFor(guide.wish, terms, content).parts.filter((part) => part.id !== here);
  const massage = { steps, parts, strokesPercent, policy: content.policy, secondsOf };
  const now = secondsOf(left(guide));
  const made = fit(wanted(now), massage);
  // Of steps without strokes there is nothing less to do.
  if (made.seconds >= now) return { guide, changed: false, fit: made };
  const shorter: Terms = {
    ...terms,
    without: [...terms.without, ...made.without],
    ...(made.strokesPercent < 100 && { strokesPercent: made.strokesPercent }),
  };
  return { guide: { ...guide, terms: shorter }, changed: true, fit: made };
}

/** That it cannot be as short as was asked; where it can, nothing. */
export function shortest({ fits, seconds }: Fit): Line[] {
  if (fits) return [];
  const count = Math.max(1, Math.floor(seconds / 60));
  const over = seconds - 60 * count;
  if (over <= 3) return [line('guiding.shortest', { count })];
  return over < 45
    ? [line('guiding.shortestOver', { count })]
    : [line('guiding.shortest', { count: count + 1 })];
}

/** A massage about to begin, as short as its wish asks for, and what is to be said about that. */
export function asWished(situation: Situation, guide: Guide, opening: readonly Line[]) {
  const { minutes, shorter = 0 } = guide.wish;
  if (minutes === undefined && shorter === 0) return { guide, say: [] };
  const share = (situation.content.policy.shorterPercent / 100) ** shorter;
  // More time than it takes is no reason to change anything.
  const wanted = (now: number) =>
    minutes !== undefined && (shorter === 0 || minutes * 60 < now)
      ? minutes * 60 * share
      : now * share;
  const made = shorten(situation, guide, null, wanted, opening);
  return { guide: made.guide, say: shortest(made.fit) };
}
