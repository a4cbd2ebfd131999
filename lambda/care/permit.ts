import { ageInDays, type BabyToday } from './baby';
import { feedClock, type FeedClock } from './feed';
import type { Plan, PlannedStep } from './plan';
import {
  GENERAL,
  healthRules,
  inquire,
  notFedHolds,
  ruleAgainstStep,
  type Active,
} from './readiness';
import type { Told } from './wish';

declare const permitted: unique symbol;

/** A step that may be spoken for this baby now. Only `permit` makes one; fewer strokes leave it one. */
export type PermittedStep = PlannedStep & {
  /** In the gentler way that the technique has for the first weeks. */
  readonly gentle: boolean;
  readonly [permitted]: true;
};

/** What must be asked before it can be decided. */
export type Unknown = 'age' | 'navel' | 'feed' | 'feedEnd' | 'feedDoubt';

/** Why a step is not spoken. */
export type Refusal =
  | { readonly because: 'feeding' }
  | { readonly because: 'newborn' }
  | { readonly because: 'tooYoung'; readonly fromDays: number }
  | { readonly because: 'constipation' }
  /** A rule of the decision table about something told in this session. */
  | { readonly because: 'rule'; readonly rule: string }
  | { readonly because: 'navel' }
  | { readonly because: 'fed'; readonly minutesLeft: number }
  | { readonly because: 'withoutTummy' }
  | { readonly because: 'afterFeed' };

type Verdict =
  | { readonly ok: true; readonly gentle: boolean }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly ask: Unknown };

export interface Permission {
  /** In the plan's order. */
  readonly steps: readonly PermittedStep[];
  readonly refused: readonly { readonly step: PlannedStep; readonly refusal: Refusal }[];
  /** What has to be asked, the first first; empty when everything is decided. */
  readonly ask: readonly Unknown[];
}

/** Brief C2: age before navel before feed. */
const ASKED_IN_ORDER: readonly Unknown[] = ['age', 'navel', 'feedEnd', 'feedDoubt', 'feed'];

const refuse = (refusal: Refusal): Verdict => ({ ok: false, refusal });
const ask = (unknown: Unknown): Verdict => ({ ok: false, ask: unknown });

/** Rules G30 and the question of brief C4.4. */
function navelVerdict(step: PlannedStep, days: number, plan: Plan, baby: BabyToday, told: Told) {
  if (step.needs.navel === 'any' || baby.navel === 'healed') return null;
  if (told.navel === 'healing' && step.needs.navel === 'stumpOff') return null;
  if (told.navel !== undefined) return refuse({ because: 'navel' });
  const mustAsk = days <= plan.policy.navelAskedUntilDays || baby.navel === 'due';
  return mustAsk ? ask('navel') : null;
}

/**
 * Rules G25, G26, G28 and G29. What only presses on the tummy is never put into a routine by us
 * within the wait; asked for by name, it is the parent's to decide (brief C2, tummy-pressure).
 */
function feedVerdict(
  step: PlannedStep,
  plan: Plan,
  { unread }: BabyToday,
  clock: FeedClock,
  told: Told,
  now: string,
) {
  const { feedingWait } = step.needs;
  const ours = 'routine' in plan.wish.start;
  if (clock.says === 'wait' && (feedingWait === 'hard' || (feedingWait === 'soft' && ours))) {
    return refuse({ because: 'fed', minutesLeft: clock.minutesLeft });
  }
  if (feedingWait !== 'hard') return null;
  if (plan.terms.withoutTummy || unread) return refuse({ because: 'withoutTummy' });
  if (clock.says === 'feeding') return ask('feedEnd');
  if (clock.says === 'doubtful') return ask('feedDoubt');
  if (clock.says === 'longEnough' || notFedHolds(told, now, plan.policy)) return null;
  return ask('feed');
}

/** What is the same for every step of a plan. */
interface Known {
  readonly clock: FeedClock;
  readonly rules: readonly Active[];
  /** Age in days; null where nobody told. */
  readonly days: number | null;
}

function verdictFor(
  step: PlannedStep,
  plan: Plan,
  baby: BabyToday,
  told: Told,
  now: string,
  { clock, rules, days: known }: Known,
): Verdict {
  const { policy } = plan;
  const rule = ruleAgainstStep(step, plan, rules);
  if (rule !== null) return refuse({ because: 'rule', rule: rule.id });
  if (step.leftOut) return refuse({ because: 'afterFeed' });
  if (told.feedingNow && !step.needs.duringFeed) return refuse({ because: 'feeding' });
  if (known === null && !told.ageUnanswered && step.needs.fromDays > 0) return ask('age');
  const days = known ?? 0;
  if (
    plan.wish.because === 'constipation' &&
    step.needs.feedingWait === 'hard' &&
    days < policy.constipationDoctorDays
  ) {
    return refuse({ because: 'constipation' });
  }
  if (days < step.needs.fromDays) {
    return days < policy.newbornDays
      ? refuse({ because: 'newborn' })
      : refuse({ because: 'tooYoung', fromDays: step.needs.fromDays });
  }
  const stopped =
    navelVerdict(step, days, plan, baby, told) ?? feedVerdict(step, plan, baby, clock, told, now);
  return stopped ?? { ok: true, gentle: days < step.needs.gentlerBefore };
}

/** What {@link spokenAs} made before, in either way. */
const madeGentle = new WeakMap<PlannedStep, PermittedStep>();
const madeFull = new WeakMap<PlannedStep, PermittedStep>();

/** The step as it is spoken in one of its two ways; steps of a plan come again and again. */
function spokenAs(step: PlannedStep, gentle: boolean): PermittedStep {
  const before = gentle ? madeGentle : madeFull;
  const made = before.get(step) ?? ({ ...step, gentle } as PermittedStep);
  before.set(step, made);
  return made;
}

/**
 * Decides which steps of a plan may be spoken for this baby at `now` (brief A1, C2, C3). The only
 * maker of a `PermittedStep`; it runs again for every passage. A step that must be asked about is
 * neither permitted nor refused.
 */
export function permit(plan: Plan, baby: BabyToday, told: Told, now: string): Permission {
  const known: Known = {
    clock: feedClock(baby.feeds, now, plan.policy),
    rules: healthRules(inquire(GENERAL, { baby, told, now, policy: plan.policy })),
    days: baby.age === undefined ? null : ageInDays(baby.age, now),
  };
  const steps: PermittedStep[] = [];
  const refused: { step: PlannedStep; refusal: Refusal }[] = [];
  const asked = new Set<Unknown>();
  for (const step of plan.steps) {
    const verdict = verdictFor(step, plan, baby, told, now, known);
    if (verdict.ok) steps.push(spokenAs(step, verdict.gentle));
    else if ('refusal' in verdict) refused.push({ step, refusal: verdict.refusal });
    else asked.add(verdict.ask);
  }
  return { steps, refused, ask: ASKED_IN_ORDER.filter((unknown) => asked.has(unknown)) };
}
