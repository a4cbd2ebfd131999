import type { PermittedStep } from '../../../lambda/care';
import { content } from '../../../lambda/content';
import type { Part } from '../../../lambda/content/types';
import { leadsFor, remembered, secondsToFinish } from '../../../lambda/guide';
import { fit, type Fitting } from '../../../lambda/guide/fit';
import { manner, measure, stepsOf } from './walks';

const quick = remembered(measure);

/** The variants of a routine that have parts of their own. */
export type Way = 'whole' | 'newborn';

/** Seconds of a massage begun with these steps, to its finish. */
export const secondsOf = (steps: readonly PermittedStep[], isRoutine: boolean): number =>
  secondsToFinish(
    steps,
    manner(steps, { measure: quick, isRoutine, leads: leadsFor(steps, undefined, false, content) }),
  );

export function partsOf(id: string, way: Way = 'whole'): readonly Part[] {
  const routine = content.routines[id];
  if (routine === undefined) return [];
  const { newborn } = routine;
  return way === 'newborn' && newborn && 'parts' in newborn ? newborn.parts : routine.parts;
}

/** A technique or routine that may take less time. */
export function fitting(id: string, way: Way = 'whole'): Fitting {
  const isRoutine = content.routines[id] !== undefined;
  return {
    steps: stepsOf(id, way),
    parts: partsOf(id, way),
    strokesPercent: 100,
    policy: content.policy,
    secondsOf: (steps) => secondsOf(steps, isRoutine),
  };
}

export const fitted = (id: string, minutes: number, way: Way = 'whole') =>
  fit(minutes * 60, fitting(id, way));
