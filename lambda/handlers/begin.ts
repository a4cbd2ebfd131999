import {
  askedIn,
  consider,
  feedClock,
  idOf,
  inquire,
  mayStart,
  ruleFor,
  RULES,
  type Decision,
  type Plan,
  type Refusal,
  type Terms,
  type Wish,
} from '../care';
import { line, type Line } from '../content/line';
import type { Alternative, FeedingWait } from '../content/types';
import { leaveOutFor, type Guide } from '../guide';
import { type Household, type Situation, type Turn } from '../situation';
import { raise } from './emergency';
import { askQuestion } from './questions';
import { kindOf, refusalLine, refusedFor, shortenedLine } from './reasons';
import type { Ready, Session } from '../session';
import { askElse, askWhat, dropping, ruleLine } from './turns';
import { goOnFrom } from './walking';
import { about, babyToday, chosen, factsOf } from './whose';

type Start = Extract<Decision, { kind: 'start' }>;
type Refused = Extract<Decision, { kind: 'refuse' }>;

const NOTHING_HEARD: readonly Line[] = [];

/** Whether a rule about health refuses the whole of it; a cue keeps what was left. */
function isAboutHealth(refusal: Refusal): boolean {
  if (refusal.because === 'constipation') return true;
  if (refusal.because !== 'rule') return false;
  const rule = RULES.find(({ id }) => id === refusal.rule);
  return rule?.answer.holds === 'health' && rule.answer.says !== 'yesBut';
}

/** Offers the first of some things that may start now, or null where none may. */
export function offerInstead(
  situation: Situation,
  possible: readonly Alternative[],
  say: readonly Line[],
  asked?: Line,
): Turn | null {
  const start = possible.find((one) => mayStart(one, factsOf(situation)));
  if (start === undefined) return null;
  const around = { guide: null, say, ...(asked && { asked }) };
  return askQuestion(situation, { about: 'offer', wish: { start } }, around);
}

/** A decision as far as it is heard: what starts, how gently, or why not. */
const heardOf = (decision: Decision): string =>
  JSON.stringify(
    decision.kind === 'start'
      ? decision.permission.steps.map(({ key, gentle }) => [key, gentle])
      : decision,
  );

/** Asks which of several babies is meant, where that makes a difference; else null. */
export function whichBaby(
  situation: Situation,
  wish: Wish,
  withoutTummy: boolean,
  ready?: Ready,
): Turn | null {
  if (chosen(situation) !== null) return null;
  const decisions = situation.household.babies.map(({ id }) =>
    consider(wish, withoutTummy, factsOf(about(situation, id))),
  );
  const asks = decisions.some(({ kind }) => kind === 'ask');
  if (!asks && new Set(decisions.map(heardOf)).size === 1) return null;
  const question = { about: 'baby', wish, withoutTummy, ...(ready && { ready }) } as const;
  return askQuestion(situation, question, { guide: null });
}

/** The refusal, its reason, and what can start now in its place. */
export const refuse = (
  asked: Situation,
  wish: Wish,
  decision: Refused,
  heard: readonly Line[],
): Turn => refusedFor(refusing(asked, wish, decision, heard), kindOf(decision.refusal));

/** What was going on here ends, so that no later word finds it running. */
function ended(situation: Situation): Situation {
  const { household, device, now } = situation;
  const { place } = household;
  if (place === null || place.device !== device || place.endedAt !== undefined) return situation;
  return { ...situation, household: { ...household, place: { ...place, endedAt: now } } };
}

/** What was just heard and says the same as the refusal. */
const sameAs = (refusal: Refusal, why: Line): readonly string[] =>
  refusal.because === 'navel' ? [why.key, 'heard.navelHealing'] : [why.key];

function refusing(
  asked: Situation,
  insteadOf: Wish,
  { refusal, instead }: Refused,
  heard: readonly Line[],
): Turn {
  // Whoever asked for help with constipation hears what an alarm says at that age, and it closes.
  if (refusal.because === 'constipation') return raise(asked, 'no_poop', ruleLine('G40', asked));
  // A refusal for health also clears the massage that was left (DESIGN, Ask little).
  const situation = isAboutHealth(refusal)
    ? { ...asked, household: dropping(asked) }
    : ended(asked);
  const [only, ...more] = instead;
  const chest = asked.content.instead.newborn.map(idOf);
  const onTheChest =
    refusal.because === 'newborn' && only !== undefined && chest.includes(idOf(only));
  const why = refusalLine(refusal, asked, onTheChest);
  const same = sameAs(refusal, why);
  const say = [...heard.filter(({ key }) => !same.includes(key)), why];
  if (only === undefined) {
    return refusal.because === 'rule' ? askElse(situation, say) : askWhat(situation, say);
  }
  if (more.length > 0) {
    const question = { about: 'choice', choices: instead, insteadOf } as const;
    return askQuestion(situation, question, { guide: null, say });
  }
  // G32 and G25 name what comes instead in their own words, so the question need not.
  const named = onTheChest || refusal.because === 'feeding' ? { asked: line('offer.start') } : {};
  const question = { about: 'offer', wish: { start: only }, insteadOf } as const;
  return askQuestion(situation, question, { guide: null, say, ...named });
}

/**
 * What the feeding clock adds: a remembered feed that permits the tummy is said back (DESIGN,
 * feeding rule), and what presses on a full tummy gets one word of warning (brief C2).
 */
function feedLines(situation: Situation, { permission }: Start, saidBack: boolean): Line[] {
  const { now, content, session } = situation;
  const clock = feedClock(babyToday(situation).feeds, now, content.policy);
  const waits = (how: FeedingWait) =>
    permission.steps.some((step) => step.needs.feedingWait === how);
  if (clock.says === 'longEnough' && waits('hard') && !saidBack) {
    const { signs = {} } = session.told;
    const gently =
      clock.minutesSince < content.policy.spittyWaitMinutes && 'spits_up_a_lot' in signs;
    if (gently) return [line('cue.veryGently')];
    return [line('heard.fedLongEnough', { count: clock.minutesSince })];
  }
  return clock.says === 'wait' && waits('soft') ? [line('shortened.softAfterFeed')] : [];
}

/** Whether the first step says itself when it is all right to begin. */
const saysReadiness = ({ steps }: Plan): boolean => steps[0]?.readiness ?? false;

/** What is said before the first step: once a session, once ever, and why it is shorter. */
function openingFor(situation: Situation, decision: Start, heard: readonly Line[]): Line[] {
  const { session, household } = situation;
  const { shortened, plan } = decision;
  const feedHeard = heard.some(({ key }) => key.startsWith('heard.fed'));
  const why = shortened === null ? null : shortenedLine(shortened, situation);
  const ready = session.saidOnce.includes('readiness') || saysReadiness(plan);
  return [
    ...heard,
    ...feedLines(situation, decision, feedHeard),
    ...(why === null ? [] : [why]),
    ...(ready ? [] : [line('guiding.ready')]),
    ...(household.notices.includes('quiet') ? [] : [line('guiding.quiet')]),
  ];
}

/** For babies who spit up a lot a longer wait is offered first, once (brief G27). */
export function spitsUp(
  situation: Situation,
  wish: Wish,
  heard: readonly Line[],
  guide: Guide | null = null,
): Turn | null {
  const { session, now, content } = situation;
  if (session.saidOnce.includes('spitty')) return null;
  const around = { baby: babyToday(situation), told: session.told, now, policy: content.policy };
  const { id } = ruleFor(inquire(askedIn(wish, content), around));
  if (id !== 'G27') return null;
  const choices = [...content.instead.routine, wish.start];
  const said: Session = { ...session, saidOnce: [...session.saidOnce, 'spitty'] };
  const say = [...heard, ruleLine(id, situation)];
  return askQuestion(situation, { about: 'choice', choices }, { guide, say, session: said });
}

function start(situation: Situation, decision: Start, heard: readonly Line[]): Turn {
  const { plan, permission } = decision;
  const { minutes } = plan.wish;
  const without =
    minutes === undefined
      ? []
      : leaveOutFor(minutes, permission.steps, plan.parts, situation.measure);
  const terms: Terms = { ...plan.terms, without: [...plan.terms.without, ...without] };
  const first = permission.steps.find((step) => !without.includes(step.part));
  const { household, session, now, content } = situation;
  const several = household.babies.length > 1;
  const guide: Guide = {
    wish: plan.wish,
    terms,
    ...(several && chosen(situation) !== null && { baby: session.baby }),
    at: first?.key ?? '',
    phase: 'guiding',
    timeline: null,
    quietAt: situation.now,
    begunAt: situation.now,
    closings: 0,
  };
  const heardNow: Household = household.notices.includes('quiet')
    ? household
    : { ...household, notices: [...household.notices, 'quiet'] };
  const routine = 'routine' in plan.wish.start ? content.routines[plan.wish.start.routine] : null;
  const technique =
    'technique' in plan.wish.start ? content.techniques[plan.wish.start.technique] : null;
  const feeds = routine?.duringFeed || technique?.duringFeed;
  const baby = chosen(situation)?.id ?? null;
  return goOnFrom(situation, guide, guide.at, {
    opening: openingFor(situation, decision, heard),
    household: feeds
      ? { ...heardNow, feeds: [...heardNow.feeds, { baby, toldAt: now, endedAt: null }] }
      : heardNow,
    session: {
      ...session,
      refused: decision.shortened === null ? undefined : kindOf(decision.shortened),
      told: feeds ? { ...session.told, feedingNow: true } : session.told,
      saidOnce: saysReadiness(plan)
        ? session.saidOnce
        : [...new Set([...session.saidOnce, 'readiness' as const])],
    },
  });
}

/**
 * Begins what was wished for, or asks the one thing that decides, or says why not and what can
 * start now. `heard` says back what was just understood.
 */
export function begin(
  situation: Situation,
  wish: Wish,
  withoutTummy = false,
  heard: readonly Line[] = NOTHING_HEARD,
): Turn {
  const which = whichBaby(situation, wish, withoutTummy);
  if (which !== null) return which;
  const spitty = spitsUp(situation, wish, heard);
  if (spitty !== null) return spitty;
  const decision = consider(wish, withoutTummy, factsOf(situation));
  switch (decision.kind) {
    case 'ask':
      return askQuestion(
        situation,
        { about: decision.unknown, wish, withoutTummy },
        { guide: null, say: heard },
      );
    case 'refuse':
      return refuse(situation, wish, decision, heard);
    case 'start':
      return start(situation, decision, heard);
  }
}
