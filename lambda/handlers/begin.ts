import { askedIn, consider, inquire, mayStart, ruleFor, type Decision, type Wish } from '../care';
import type { Line } from '../content/line';
import type { Alternative } from '../content/types';
import type { Guide } from '../guide';
import { own } from '../json';
import { type Household, type Situation, type Turn } from '../situation';
import { askQuestion } from './questions';
import { kindOf } from './reasons';
import type { Ready, Session } from '../session';
import { ruleLine } from './turns';
import { goOnFrom } from './walking';
import { about, babyToday, chosen, factsOf } from './whose';
import type { Start } from './opening';
import { openingFor, saidReady, saysReadiness } from './opening';
import { refuse } from './refusing';
import { asWished } from './shorten';
import { askWell, begunIn, isUnsettled } from './wellAgain';

const NOTHING_HEARD: readonly Line[] = [];

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
  heard: readonly Line[],
  ready?: Ready,
): Turn | null {
  if (chosen(situation) !== null) return null;
  const decisions = situation.household.babies.map(({ id }) =>
    consider(wish, withoutTummy, factsOf(about(situation, id))),
  );
  const asks = decisions.some(({ kind }) => kind === 'ask');
  if (!asks && new Set(decisions.map(heardOf)).size === 1) return null;
  const question = { about: 'baby', wish, withoutTummy, ...(ready && { ready }) } as const;
  return askQuestion(situation, question, { guide: null, say: heard });
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
  const { household, session, now, content } = situation;
  const several = household.babies.length > 1;
  const whole: Guide = {
    wish: plan.wish,
    terms: plan.terms,
    ...(several && chosen(situation) !== null && { baby: session.baby }),
    at: '',
    phase: 'guiding',
    timeline: null,
    quietAt: situation.now,
    begunAt: situation.now,
    closings: 0,
  };
  const { guide, say } = asWished(situation, whole, openingFor(situation, decision, heard));
  const first = permission.steps.find((step) => !guide.terms.without.includes(step.part));
  const begun = begunIn(household, now);
  const heardNow: Household = begun.notices.includes('quiet')
    ? begun
    : { ...begun, notices: [...begun.notices, 'quiet'] };
  const routine =
    'routine' in plan.wish.start ? own(content.routines, plan.wish.start.routine) : null;
  const technique =
    'technique' in plan.wish.start ? own(content.techniques, plan.wish.start.technique) : null;
  const feeds = routine?.duringFeed || technique?.duringFeed;
  const baby = chosen(situation)?.id ?? null;
  return goOnFrom(situation, { ...guide, at: first?.key ?? '' }, first?.key ?? '', {
    opening: openingFor(situation, decision, [...heard, ...say]),
    household: feeds
      ? { ...heardNow, feeds: [...heardNow.feeds, { baby, toldAt: now, endedAt: null }] }
      : heardNow,
    session: {
      ...session,
      refused: decision.shortened === null ? undefined : kindOf(decision.shortened),
      told: feeds ? { ...session.told, feedingNow: true } : session.told,
      saidOnce: (saysReadiness(plan) ? session : saidReady(session)).saidOnce,
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
  const which = whichBaby(situation, wish, withoutTummy, heard);
  if (which !== null) return which;
  const decision = consider(wish, withoutTummy, factsOf(situation));
  if (decision.kind !== 'refuse' && isUnsettled(situation)) return askWell(situation, wish, heard);
  const spitty = spitsUp(situation, wish, heard);
  if (spitty !== null) return spitty;
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
