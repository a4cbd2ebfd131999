import {
  permit,
  planFor,
  type Permission,
  type PermittedStep,
  type Plan,
  type PlannedStep,
  type Refusal,
  type StepKey,
  type Unknown,
} from '../care';
import type { Content } from '../content/types';
import type { Guide } from '../guide';
import type { Situation } from '../situation';
import { factsOf, forGuide } from './whose';

/** What is left of a massage from a step on, under the rules as they are now. */
export interface Ahead {
  /** Where it goes on: the step asked for, or the beginning where the plan has changed. */
  readonly from: StepKey;
  /** The steps that may be spoken, up to the first that must be asked about. */
  readonly steps: readonly PermittedStep[];
  /** The step behind them that must be asked about, and what; null where nothing must be. */
  readonly then: StepKey | null;
  readonly unknown: Unknown | null;
  /** Why the very step asked for may not be spoken. */
  readonly refusal: Refusal | null;
}

/** The first step that is neither permitted nor refused. */
function undecided(steps: readonly PlannedStep[], permission: Permission) {
  const decided = [...permission.steps, ...permission.refused.map(({ step }) => step)];
  const keys = new Set(decided.map((step) => step.key));
  return steps.find((step) => !keys.has(step.key)) ?? null;
}

/** The plan of a guide from a step on; all of it where a later version of content has no such step. */
function plannedFrom({ wish, terms }: Guide, key: StepKey, content: Content): Plan {
  const plan = planFor(wish, terms, content);
  const index = plan.steps.findIndex((step) => step.key === key);
  return { ...plan, steps: plan.steps.slice(Math.max(0, index)) };
}

/** Permits anew what a guide has left from `key` on. */
export function lookAhead(situation: Situation, guide: Guide, key: StepKey): Ahead {
  const { baby, told, now, content } = factsOf(forGuide(situation, guide));
  const plan = plannedFrom(guide, key, content);
  const left = plan.steps;
  const permission = permit(plan, baby, told, now);
  const then = undecided(left, permission);
  const certain = then === null ? left : left.slice(0, left.indexOf(then));
  const before = new Set(certain.map((step) => step.key));
  const first = permission.refused.find(({ step }) => step === left[0])?.refusal ?? null;
  return {
    from: left[0]?.key ?? key,
    steps: permission.steps.filter((step) => before.has(step.key)),
    then: then?.key ?? null,
    unknown: permission.ask[0] ?? null,
    refusal: first?.because === 'afterFeed' ? null : first,
  };
}

/** All steps of a guide's plan that are permitted now, for finding the way between them. */
export function stepsOf(guide: Guide, situation: Situation): readonly PermittedStep[] {
  const { baby, told, now, content } = factsOf(forGuide(situation, guide));
  return permit(planFor(guide.wish, guide.terms, content), baby, told, now).steps;
}

/** What may be spoken from a step on, in the plan's order, whether or not that step may. */
export function leftFrom(situation: Situation, guide: Guide, key: StepKey) {
  const { steps } = plannedFrom(guide, key, situation.content);
  const left = new Set(steps.map((step) => step.key));
  return stepsOf(guide, situation).filter((step) => left.has(step.key));
}

/** What rules leave of some steps: what may be spoken, and what must be asked about first. */
function notRefused(situation: Situation, guide: Guide, plan: Plan): readonly PlannedStep[] {
  const { baby, told, now } = factsOf(forGuide(situation, guide));
  const gone = new Set(permit(plan, baby, told, now).refused.map(({ step }) => step.key));
  return plan.steps.filter((step) => !gone.has(step.key));
}

/** What is still to come from a step on. */
export const stillToCome = (situation: Situation, guide: Guide, key: StepKey) =>
  notRefused(situation, guide, plannedFrom(guide, key, situation.content));

/** The whole way of a massage, as far as rules leave it. */
export const wholeWay = (situation: Situation, guide: Guide): readonly PlannedStep[] =>
  notRefused(situation, guide, planFor(guide.wish, guide.terms, situation.content));

/** What of a massage lies before a step. */
export function wayBefore(situation: Situation, guide: Guide, key: StepKey) {
  const plan = planFor(guide.wish, guide.terms, situation.content);
  const at = plan.steps.findIndex((step) => step.key === key);
  const before = new Set(plan.steps.slice(0, Math.max(0, at)).map((step) => step.key));
  return notRefused(situation, guide, plan).filter((step) => before.has(step.key));
}

/** The step before a step. */
export const stepBefore = (situation: Situation, guide: Guide, key: StepKey) =>
  wayBefore(situation, guide, key).at(-1);
