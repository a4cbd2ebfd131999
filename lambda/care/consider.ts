import type { Alternative, Content, NavelNeed, Routine } from '../content/types';
import { own } from '../json';
import { ageInDays, type BabyToday } from './baby';
import { feedClock } from './feed';
import { permit, type Permission, type Refusal, type Unknown } from './permit';
import { planFor, type Plan } from './plan';
import { GENERAL, inquire, ruleAgainst } from './readiness';
import type { Terms, Told, Wish } from './wish';

/** What becomes of a wish, for this baby now. */
export type Decision =
  | { readonly kind: 'ask'; readonly unknown: Unknown }
  | {
      readonly kind: 'refuse';
      readonly refusal: Refusal;
      readonly instead: readonly Alternative[];
    }
  | {
      readonly kind: 'start';
      readonly plan: Plan;
      readonly permission: Permission;
      /** Why it is not the whole of what was asked for, or null. */
      readonly shortened: Refusal | null;
    };

/** What a decision about a wish looks at. */
export interface Facts {
  readonly baby: BabyToday;
  readonly told: Told;
  readonly now: string;
  readonly content: Content;
}

function knownDays({ baby, told, now }: Facts): number | null {
  if (baby.age !== undefined) return ageInDays(baby.age, now);
  return told.ageUnanswered ? 0 : null;
}

const routineOf = (wish: Wish, content: Content): Routine | undefined =>
  'routine' in wish.start ? own(content.routines, wish.start.routine) : undefined;

/** The terms a wish starts under: the newborn parts, the parts for after a feed, or the whole. */
export function termsFor(wish: Wish, withoutTummy: boolean, facts: Facts): Terms {
  const { content, baby, now } = facts;
  const routine = routineOf(wish, content);
  const days = knownDays(facts);
  const terms: Terms = { variant: 'whole', withoutTummy, without: wish.without ?? [] };
  if (routine === undefined) return terms;
  const newborn = days !== null && days < content.policy.newbornDays;
  if (newborn && routine.newborn !== undefined) return { ...terms, variant: 'newborn' };
  // An age that decides is asked before a feed is looked at (brief C2).
  if (routine.afterFeed === undefined || (days === null && routine.newborn !== undefined)) {
    return terms;
  }
  const clock = feedClock(baby.feeds, now, content.policy);
  const asksAnyway = planFor(wish, terms, content).steps.some(
    (step) => step.needs.feedingWait === 'hard',
  );
  const leaveOut =
    clock.says === 'wait' ||
    withoutTummy ||
    baby.unread ||
    (!asksAnyway && (clock.says === 'feeding' || clock.says === 'doubtful'));
  return leaveOut ? { ...terms, variant: 'afterFeed' } : terms;
}

/** What as a whole does not suit this baby now: what was told, then brief B, "Age", in C2's order. */
function wholeRefusal(wish: Wish, facts: Facts): Refusal | null {
  const { content, told } = facts;
  const rule = ruleAgainst(wish, inquire(GENERAL, { ...facts, policy: content.policy }));
  if (rule !== null) return { because: 'rule', rule: rule.id };
  const routine = routineOf(wish, content);
  if (routine === undefined) return null;
  if (told.feedingNow && !routine.duringFeed) return { because: 'feeding' };
  const days = knownDays(facts);
  if (days === null) return null;
  const newborn = days < content.policy.newbornDays;
  if (newborn && routine.newborn !== undefined) {
    return 'instead' in routine.newborn ? { because: 'newborn' } : null;
  }
  const fromDays = routine.minimumAgeDays ?? 0;
  if (days < fromDays) return { because: 'tooYoung', fromDays };
  return navelForbids(routine.navel, facts) ? { because: 'navel' } : null;
}

/** Whether a navel told as not healed stands in the way of what needs it (rule G30). */
function navelForbids(need: NavelNeed | undefined, { baby, told }: Facts): boolean {
  if (need === undefined || need === 'any' || baby.navel === 'healed') return false;
  return told.navel === 'stumpOn' || (told.navel === 'healing' && need === 'healed');
}

/** What could come in place of a refused wish, best first; not yet looked at for this baby. */
function alternatives(wish: Wish, refusal: Refusal, content: Content): readonly Alternative[] {
  const { instead } = content;
  if (refusal.because === 'feeding') return instead.feeding;
  if (refusal.because === 'navel') return instead.navel;
  if (refusal.because === 'rule') return instead.rules[refusal.rule] ?? [];
  const routine = routineOf(wish, content);
  if (routine !== undefined) {
    const newborn = routine.newborn;
    if (refusal.because === 'newborn' && newborn !== undefined && 'instead' in newborn) {
      return [newborn.instead, ...instead.always];
    }
    if (refusal.because === 'tooYoung' && routine.tooYoungInstead !== undefined) {
      return [routine.tooYoungInstead, ...instead.always];
    }
    return [...instead.routine, ...instead.always];
  }
  if (refusal.because === 'newborn') return [...instead.newborn, ...instead.always];
  const technique =
    'technique' in wish.start ? own(content.techniques, wish.start.technique) : undefined;
  return [...(technique?.instead ?? []), ...instead.always];
}

/** Whether something could start at once, with nothing to ask. */
function startsNow(start: Alternative, facts: Facts): boolean {
  const wish = { start };
  if (wholeRefusal(wish, facts) !== null) return false;
  const plan = planFor(wish, termsFor(wish, false, facts), facts.content);
  const { steps, ask } = permit(plan, facts.baby, facts.told, facts.now);
  return ask.length === 0 && steps.some((step) => step.step !== null || 'line' in start);
}

function refuse(wish: Wish, refusal: Refusal, facts: Facts): Decision {
  const possible = alternatives(wish, refusal, facts.content).filter((one) =>
    startsNow(one, facts),
  );
  const offered = refusal.because === 'navel' ? possible.slice(0, 2) : possible.slice(0, 1);
  return { kind: 'refuse', refusal, instead: offered };
}

/** Why a started plan is not the whole of it; the reason that the parent can do something about. */
function shortened(plan: Plan, permission: Permission, facts: Facts): Refusal | null {
  if (plan.terms.variant === 'newborn') return { because: 'newborn' };
  if (plan.terms.variant === 'afterFeed') {
    const missed = plan.steps
      .filter(({ leftOut }) => leftOut)
      .map(({ needs }) => needs.feedingWait);
    if (!missed.includes('hard')) return missed.includes('soft') ? { because: 'afterFeed' } : null;
    if (plan.terms.withoutTummy) return { because: 'withoutTummy' };
    const clock = feedClock(facts.baby.feeds, facts.now, facts.content.policy);
    if (clock.says === 'wait') return { because: 'fed', minutesLeft: clock.minutesLeft };
    return facts.baby.unread ? { because: 'withoutTummy' } : null;
  }
  return permission.refused[0]?.refusal ?? null;
}

/**
 * Decides a wish (brief C2): asks the first thing that decides and is not known, or refuses with
 * what can start now in its place, or starts with the steps that are permitted.
 */
export function consider(wish: Wish, withoutTummy: boolean, facts: Facts): Decision {
  const { baby, told, now, content } = facts;
  const whole = wholeRefusal(wish, facts);
  if (whole !== null) return refuse(wish, whole, facts);
  const plan = planFor(wish, termsFor(wish, withoutTummy, facts), content);
  const permission = permit(plan, baby, told, now);
  const [unknown] = permission.ask;
  if (unknown !== undefined) return { kind: 'ask', unknown };
  const needsNavel = (routineOf(wish, content)?.navel ?? 'any') !== 'any';
  const main = permission.refused.find(({ refusal }) => refusal.because !== 'afterFeed');
  const nothingLeft = !permission.steps.some((step) => step.step !== null || 'line' in wish.start);
  if (main !== undefined && (nothingLeft || (needsNavel && main.refusal.because === 'navel'))) {
    return refuse(wish, main.refusal, facts);
  }
  return { kind: 'start', plan, permission, shortened: shortened(plan, permission, facts) };
}

/** Whether something could be offered: it starts, or asks what decides, but is not refused. */
export const mayStart = (start: Alternative, facts: Facts): boolean =>
  consider({ start }, false, facts).kind !== 'refuse';
