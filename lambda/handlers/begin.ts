import {
  consider,
  feedClock,
  idOf,
  type Decision,
  type Plan,
  type Terms,
  type Wish,
} from '../care';
import { line, type Line } from '../content/line';
import type { FeedingWait } from '../content/types';
import { leaveOutFor, type Guide } from '../guide';
import { babyToday, factsOf, type Household, type Situation, type Turn } from '../situation';
import { askQuestion } from './questions';
import { refusalLine, shortenedLine } from './reasons';
import { askWhat } from './turns';
import { goOnFrom } from './walking';

type Start = Extract<Decision, { kind: 'start' }>;
type Refused = Extract<Decision, { kind: 'refuse' }>;

const NOTHING_HEARD: readonly Line[] = [];

/** The refusal, its reason, and what can start now in its place. */
function refuse(asked: Situation, { refusal, instead }: Refused, heard: readonly Line[]): Turn {
  // A refusal for health also clears the massage that was left (DESIGN, Ask little).
  const household = { ...asked.household, place: null };
  const situation = refusal.because === 'constipation' ? { ...asked, household } : asked;
  const [only, ...more] = instead;
  const chest = asked.content.instead.newborn.map(idOf);
  const onTheChest =
    refusal.because === 'newborn' && only !== undefined && chest.includes(idOf(only));
  const say = [...heard, refusalLine(refusal, onTheChest)];
  if (only === undefined) return askWhat(situation, say);
  if (more.length > 0) {
    return askQuestion(situation, { about: 'choice', choices: instead }, { guide: null, say });
  }
  // G32 and G25 name what comes instead in their own words, so the question need not.
  const named = onTheChest || refusal.because === 'feeding' ? { asked: line('offer.start') } : {};
  const question = { about: 'offer', wish: { start: only } } as const;
  return askQuestion(situation, question, { guide: null, say, ...named });
}

/**
 * What the feeding clock adds: a remembered feed that permits the tummy is said back (DESIGN,
 * feeding rule), and what presses on a full tummy gets one word of warning (brief C2).
 */
function feedLines(situation: Situation, { permission }: Start, saidBack: boolean): Line[] {
  const { household, now, content } = situation;
  const clock = feedClock(babyToday(household).feeds, now, content.policy);
  const waits = (how: FeedingWait) =>
    permission.steps.some((step) => step.needs.feedingWait === how);
  if (clock.says === 'longEnough' && waits('hard') && !saidBack) {
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
  const why = shortened === null ? null : shortenedLine(shortened);
  const ready = session.saidOnce.includes('readiness') || saysReadiness(plan);
  return [
    ...heard,
    ...feedLines(situation, decision, feedHeard),
    ...(why === null ? [] : [why]),
    ...(ready ? [] : [line('guiding.ready')]),
    ...(household.notices.includes('quiet') ? [] : [line('guiding.quiet')]),
  ];
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
  const guide: Guide = {
    wish: plan.wish,
    terms,
    at: first?.key ?? '',
    phase: 'guiding',
    timeline: null,
    quietAt: situation.now,
    begunAt: situation.now,
    closings: 0,
  };
  const { household, session, now, content } = situation;
  const heardNow: Household = household.notices.includes('quiet')
    ? household
    : { ...household, notices: [...household.notices, 'quiet'] };
  const routine = 'routine' in plan.wish.start ? content.routines[plan.wish.start.routine] : null;
  const technique =
    'technique' in plan.wish.start ? content.techniques[plan.wish.start.technique] : null;
  const feeds = routine?.duringFeed || technique?.duringFeed;
  const baby = household.babies[0]?.id ?? null;
  return goOnFrom(situation, guide, guide.at, {
    opening: openingFor(situation, decision, heard),
    household: feeds
      ? { ...heardNow, feeds: [...heardNow.feeds, { baby, toldAt: now, endedAt: null }] }
      : heardNow,
    session: {
      ...session,
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
  const decision = consider(wish, withoutTummy, factsOf(situation));
  switch (decision.kind) {
    case 'ask':
      return askQuestion(
        situation,
        { about: decision.unknown, wish, withoutTummy },
        { guide: null, say: heard },
      );
    case 'refuse':
      return refuse(situation, decision, heard);
    case 'start':
      return start(situation, decision, heard);
  }
}
