import { idOf, permit, planFor, type Permission, type PermittedStep, type StepKey } from '../care';
import { line, type Line } from '../content/line';
import { leadsFor, picturesClock, quietAfter, walk, type Guide, type Walk } from '../guide';
import { inPhase, type SaidOnce, type Session } from '../session';
import { factsOf, type Household, type Situation, type Turn } from '../situation';
import { askQuestion } from './questions';
import { refusalLine } from './reasons';
import { close, firstWords, keeping, routineOf, wayBack, welcomed } from './turns';

/** How a guide is gone on with. */
interface Going {
  /** Said before the first step. */
  readonly opening?: readonly Line[];
  /** Coming back after a while: safety steps are spoken again, and in full. */
  readonly entering?: boolean;
  readonly household?: Household;
  readonly session?: Session;
}

/** The index of a key in a plan; the beginning where the plan has changed and it is gone. */
const indexOf = (steps: readonly { key: StepKey }[], key: StepKey) =>
  Math.max(
    0,
    steps.findIndex((step) => step.key === key),
  );

/** A step spoken on entry: in full, because nobody was counting along. */
const inFull = (step: PermittedStep): PermittedStep => ({ ...step, short: false });

/** What is spoken first on entry: safety steps of the same part that came before. */
function entered(all: readonly PermittedStep[], steps: readonly PermittedStep[]): PermittedStep[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const at = all.findIndex((step) => step.key === first.key);
  const safety = all.slice(0, at).filter((step) => step.safety && step.part === first.part);
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
  permission: Permission,
  all: readonly PermittedStep[],
  going: Going,
): Turn {
  const { now, measure, content } = situation;
  const { policy } = content;
  const session = going.session ?? situation.session;
  const steps = going.entering ? entered(all, permission.steps) : permission.steps;
  const routine = routineOf(guide, situation);
  const carriesOn = guide.closings === 0 && policy.silence === 'carryOn';
  const walked = walk(steps, {
    now,
    policy,
    measure,
    opening: [...firstWords(situation), ...(going.opening ?? [])],
    leads: leadsFor(steps, session.saidOnce.includes('clock'), content),
    beforeClosing: carriesOn ? [line('guiding.silence')] : [],
    isRoutine: routine !== undefined,
    wayBack: wayBack(guide, situation),
    finish: [line(routine?.farewell === undefined ? 'finish.done' : 'finish.bedtime')],
    closings: guide.closings,
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

/** All steps of a guide's plan that are permitted now, for finding the way between them. */
export function stepsOf(guide: Guide, situation: Situation): readonly PermittedStep[] {
  const { baby, told, now, content } = factsOf(situation);
  return permit(planFor(guide.wish, guide.terms, content), baby, told, now).steps;
}

/**
 * Goes on from a step of the guide: permits what is left anew, asks if something must be known
 * first, and says why when a rule ends the massage here.
 */
export function goOnFrom(
  situation: Situation,
  guide: Guide,
  key: StepKey,
  going: Going = {},
): Turn {
  const household = going.household ?? situation.household;
  const session = going.session ?? situation.session;
  const looking = { ...situation, household, session };
  const { baby, told, now, content } = factsOf(looking);
  const plan = planFor(guide.wish, guide.terms, content);
  const ahead = { ...plan, steps: plan.steps.slice(indexOf(plan.steps, key)) };
  const permission = permit(ahead, baby, told, now);
  const [unknown] = permission.ask;
  if (unknown !== undefined) {
    const question = { about: unknown, wish: guide.wish, withoutTummy: guide.terms.withoutTummy };
    const waiting: Guide = { ...guide, at: ahead.steps[0]?.key ?? key, phase: 'paused' };
    return askQuestion(looking, question, { guide: waiting, say: going.opening ?? [] });
  }
  const refused = permission.refused.find(({ refusal }) => refusal.because !== 'afterFeed');
  const why = refused === undefined ? [] : [refusalLine(refused.refusal, [])];
  if (permission.steps.length === 0) {
    const last = [...(going.opening ?? []), ...why, line('finish.done')];
    return close(looking, last, { ...household, place: null });
  }
  const interrupted = refused !== undefined && ahead.steps[0]?.key === refused.step.key;
  const opening = [...(going.opening ?? []), ...(interrupted ? why : [])];
  return speak(looking, guide, permission, stepsOf(guide, looking), { ...going, opening, session });
}
