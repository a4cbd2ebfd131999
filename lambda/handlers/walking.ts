import { idOf, type PermittedStep, type PlannedStep, type Refusal, type StepKey } from '../care';
import { line, type Line } from '../content/line';
import {
  leadsFor,
  picturesClock,
  quietAfter,
  softWordsFor,
  walk,
  type Guide,
  type Manner,
  type Walk,
} from '../guide';
import type { Content } from '../content/types';
import { inPhase, type Question, type Session } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { lookAhead, stepsOf, type Ahead } from './ahead';
import { settled } from './learned';
import { askQuestion } from './questions';
import { refusalLine } from './reasons';
import { close } from './ask';
import { finishOf, firstWords, keeping, routineOf, toneFor, wayBack, welcomed } from './turns';
import { momentOf } from './where';
import { chosen, forGuide, whoseChanged } from './whose';

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

/** A step spoken on entry: in full, because nobody was counting along. */
const inFull = (step: PermittedStep): PermittedStep => ({ ...step, short: false });

/** What is spoken first on entry: safety lines that came before, and safety steps of that technique. */
function entered(all: readonly PermittedStep[], steps: readonly PermittedStep[]): PermittedStep[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const at = all.findIndex((step) => step.key === first.key);
  const holds = ({ step, technique }: PermittedStep) =>
    step === null || technique === first.technique;
  const safety = all.slice(0, at).filter((step) => step.safety && holds(step));
  return [...safety, inFull(first), ...rest];
}

function householdAfter(
  situation: Situation,
  household: Household,
  guide: Guide,
  walked: Walk,
): Household {
  const { content } = situation;
  const id = idOf(guide.wish.start);
  const done = walked.timeline.speech.next === null || walked.timeline.reprompt?.next === null;
  const known = household.history.some((entry) => entry.at === guide.begunAt);
  const history =
    done && !known ? [...household.history, { id, at: guide.begunAt }] : household.history;
  const heard = { ...welcomed(household), history: history.slice(-content.policy.historyKept) };
  return keeping(heard, guide, situation);
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

/** The session that has heard of the clock on the tummy, if these steps picture it. */
function withClock(session: Session, heard: readonly PermittedStep[], content: Content): Session {
  if (!picturesClock(heard, content) || session.saidOnce.includes('clock')) return session;
  return { ...session, saidOnce: [...session.saidOnce, 'clock'] };
}

/** Speaks permitted steps on and keeps the place. */
function speak(
  situation: Situation,
  guide: Guide,
  { steps: permitted, then }: Ahead,
  going: Going,
): Turn {
  const { content } = situation;
  const { policy } = content;
  const household = going.household ?? situation.household;
  const tone = toneFor(guide, { ...situation, household });
  const all = stepsOf(guide, situation);
  const steps = going.entering
    ? entered(all, permitted)
    : permitted.map((step, index) =>
        going.back !== undefined && index === 0 ? inFull(step) : step,
      );
  const before = all[all.findIndex((step) => step.key === steps[0]?.key) - 1];
  // What is in hand already is not announced again as what comes next.
  const isInHand = guide.timeline !== null && momentOf(guide, situation).key === steps[0]?.key;
  const done = before === undefined ? [] : all.slice(0, all.indexOf(before) + 1);
  const session = withClock(going.session ?? situation.session, done, content);
  const now = { ...going, session };
  const manner = mannerFor(situation, guide, steps, isInHand ? steps[0] : before, now);
  const walked = walk(steps, { ...manner, softWords: softWordsFor(done, manner), then });
  const next: Guide = {
    ...guide,
    at: steps[0]?.key ?? guide.at,
    phase: 'guiding',
    timeline: walked.timeline,
    quietAt: quietAfter(walked.timeline, policy),
    closings: guide.closings + (walked.timeline.reprompt === null ? 1 : 2),
  };
  // The reprompt may be spoken over before the clock comes.
  const heard = steps.slice(0, walked.timeline.speech.spans.length);
  const saidOnce = session.saidOnce.filter((one) => one !== 'where');
  const said = withClock({ ...session, saidOnce }, heard, content);
  const kept = householdAfter(situation, household, next, walked);
  if (walked.asked === null) {
    return {
      reply: { say: walked.speech, after: { kind: 'close' }, tone },
      session: inPhase(said, { phase: 'guiding', guide: next }),
      household: kept,
    };
  }
  const { asked, reprompt } = walked;
  return {
    reply: { say: walked.speech, after: { kind: 'ask', asked, reprompt }, tone },
    session: inPhase(said, { phase: 'guiding', guide: next }),
    household: kept,
  };
}

/** Why the step asked for is not spoken; a rule's own words were heard when its fact was told. */
const leftOutLine = (refusal: Refusal, situation: Situation): Line =>
  refusal.because === 'rule' ? line('guiding.leftOut') : refusalLine(refusal, situation);

/**
 * Goes on from a step of the guide: permits what is left anew, asks if something must be known
 * first, and says why when a rule ends the massage here.
 */
export function goOnFrom(before: Situation, guide: Guide, key: StepKey, going: Going = {}): Turn {
  const situation = forGuide(before, guide);
  const household = going.household ?? situation.household;
  // A beginning keeps what baby shows; whoever goes on has judged it.
  const session = going.session ?? settled(situation).session;
  const looking = { ...situation, household, session };
  const ahead = lookAhead(looking, guide, key);
  const said = [...whoseChanged(before, situation), ...(going.opening ?? [])];
  // Coming back, everything is asked before the first step, so that silence can carry on.
  if ((ahead.steps.length === 0 || going.entering) && ahead.unknown !== null) {
    const { wish, terms } = guide;
    // What is answered then counts for one baby, so of several it is asked first for which.
    const several = household.babies.length > 1 && chosen(looking) === null;
    const asked = { wish, withoutTummy: terms.withoutTummy };
    const question: Question = several
      ? { about: 'baby', ...asked }
      : { about: ahead.unknown, ...asked };
    const waiting: Guide = { ...guide, at: ahead.from, phase: 'paused' };
    return askQuestion(looking, question, { guide: waiting, say: said });
  }
  const why = ahead.refusal === null ? [] : [leftOutLine(ahead.refusal, situation)];
  if (ahead.steps.length === 0) {
    return close(looking, [...said, ...why, finishOf(guide, looking)], {
      ...household,
      place: null,
    });
  }
  // Where the step asked for may not be spoken, "Back to …" would name the wrong one, and the quiet
  // of another would swallow its words.
  const { back, quietFirst, ...rest } = going;
  const isFirst = ahead.steps[0]?.key === key;
  const named = {
    ...(isFirst && ahead.refusal === null && back !== undefined && { back }),
    ...(isFirst && quietFirst && { quietFirst }),
  };
  const opening = [...said, ...why];
  return speak(looking, guide, ahead, { ...rest, ...named, opening, session });
}
