import type { PermittedStep, PlannedStep } from '../care';
import { line, type Line } from '../content/line';
import { leadsFor, type Guide, type Manner } from '../guide';
import type { Session } from '../session';
import type { Household, Situation } from '../situation';
import { finishOf, firstWords, routineOf, toneFor, wayBack } from './turns';

/** How a guide is gone on with. */
export interface Going {
  /** Said before the first step, or before a question that comes first. */
  readonly opening?: readonly Line[];
  /** Says where we are, right before the first step. */
  readonly back?: Line;
  /** Coming back after a while: safety steps are spoken again, and in full. */
  readonly entering?: boolean;
  /** Of the first step only its quiet, once more. */
  readonly quietFirst?: boolean;
  readonly household?: Household;
  readonly session?: Session;
}

/** How steps of a guide are spoken from the first of them on, which follows on `before`. */
export function mannerFor(
  situation: Situation,
  guide: Guide,
  steps: readonly PermittedStep[],
  before: PlannedStep | undefined,
  going: Going = {},
): Omit<Manner, 'then'> {
  const { now, content } = situation;
  const { policy, techniques } = content;
  const session = going.session ?? situation.session;
  const household = going.household ?? situation.household;
  const carriesOn = guide.closings === 0 && policy.silence === 'carryOn';
  return {
    now,
    policy,
    measure: situation.measure.at(toneFor(guide, { ...situation, household }).ratePercent),
    ways: household.ways,
    techniques,
    ...(going.quietFirst && { quietFirst: true }),
    opening: [
      ...firstWords(situation),
      ...(going.opening ?? []),
      ...(going.back === undefined ? [] : [going.back]),
    ],
    leads: leadsFor(
      steps,
      going.back === undefined ? before : undefined,
      session.saidOnce.includes('clock'),
      content,
    ),
    beforeClosing: carriesOn ? [line('guiding.silence')] : [],
    isRoutine: routineOf(guide, situation) !== undefined,
    wayBack: wayBack(guide, situation),
    finish: [finishOf(guide, situation)],
    closings: guide.closings,
  };
}
