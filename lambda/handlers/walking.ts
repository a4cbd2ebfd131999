import { idOf, type PermittedStep, type Refusal, type StepKey } from '../care';
import { line, type Line } from '../content/line';
import { leadsFor, picturesClock, quietAfter, walk, type Guide, type Walk } from '../guide';
import { inPhase, type SaidOnce, type Session } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { lookAhead, stepsOf, type Ahead } from './ahead';
import { settled } from './learned';
import { askQuestion } from './questions';
import { refusalLine } from './reasons';
import { close } from './ask';
import { finishOf, firstWords, keeping, routineOf, wayBack, welcomed } from './turns';
import { forGuide, whoseChanged } from './whose';

/** How a guide is gone on with. */
export interface Going {
  /** Said before the first step, or before a question that comes first. */
  readonly opening?: readonly Line[];
  /** Says where we are, right before the first step. */
  readonly back?: Line;
  /** Coming back after a while: safety steps are spoken again, and in full. */
  readonly entering?: boolean;
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

/** Speaks permitted steps on and keeps the place. */
function speak(
  situation: Situation,
  guide: Guide,
  { steps: permitted, then }: Ahead,
  going: Going,
): Turn {
  const { now, measure, content } = situation;
  const { policy } = content;
  const session = going.session ?? situation.session;
  const all = stepsOf(guide, situation);
  const steps = going.entering
    ? entered(all, permitted)
    : permitted.map((step, index) =>
        going.back !== undefined && index === 0 ? inFull(step) : step,
      );
  const before = all[all.findIndex((step) => step.key === steps[0]?.key) - 1];
  const routine = routineOf(guide, situation);
  const carriesOn = guide.closings === 0 && policy.silence === 'carryOn';
  const walked = walk(steps, {
    now,
    policy,
    measure,
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
    isRoutine: routine !== undefined,
    wayBack: wayBack(guide, situation),
    finish: [finishOf(guide, situation)],
    closings: guide.closings,
    then,
  });
  const next: Guide = {
    ...guide,
    at: steps[0]?.key ?? guide.at,
    phase: 'guiding',
    timeline: walked.timeline,
    quietAt: quietAfter(walked.timeline, policy),
    closings: guide.closings + 2,
  };
  const saidOnce: SaidOnce[] = picturesClock(steps, content) ? ['clock'] : [];
  const said = { ...session, saidOnce: [...new Set([...session.saidOnce, ...saidOnce])] };
  const kept = householdAfter(situation, going.household ?? situation.household, next, walked);
  if (walked.asked === null) {
    return {
      reply: { say: walked.speech, after: { kind: 'close' } },
      session: inPhase(said, { phase: 'guiding', guide: next }),
      household: kept,
    };
  }
  const { asked, reprompt } = walked;
  return {
    reply: { say: walked.speech, after: { kind: 'ask', asked, reprompt } },
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
  if (ahead.steps.length === 0 && ahead.unknown !== null) {
    const { wish, terms } = guide;
    const question = { about: ahead.unknown, wish, withoutTummy: terms.withoutTummy };
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
  // Where the step asked for may not be spoken, "Back to …" would name the wrong one.
  const { back, ...rest } = going;
  const named = ahead.refusal === null && back !== undefined ? { back } : {};
  const opening = [...said, ...why];
  return speak(looking, guide, ahead, { ...rest, ...named, opening, session });
}
