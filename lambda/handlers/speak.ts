import { idOf, type PermittedStep, type StepKey } from '../care';
import type { Line } from '../content/line';
import type { Content, Policy } from '../content/types';
import {
  picturesClock,
  quietAfter,
  softWordsFor,
  waitAgain,
  walk,
  type Guide,
  type Tone,
  type Walk,
} from '../guide';
import type { Reply } from '../reply/reply';
import { inPhase, type Session } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { stepsOf, type Ahead } from './ahead';
import { mannerFor, type Going } from './going';
import { keeping, toneFor, welcomed } from './turns';
import { momentOf } from './where';

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

/** The session that has heard of the clock on the tummy, if these steps picture it. */
function withClock(session: Session, heard: readonly PermittedStep[], content: Content): Session {
  if (!picturesClock(heard, content) || session.saidOnce.includes('clock')) return session;
  return { ...session, saidOnce: [...session.saidOnce, 'clock'] };
}

/** The guide while this walk plays. */
const walking = (guide: Guide, at: StepKey, { timeline }: Walk, policy: Policy): Guide => ({
  ...guide,
  at,
  phase: 'guiding',
  timeline,
  quietAt: quietAfter(timeline, policy),
  closings: guide.closings + (timeline.reprompt === null ? 1 : 2),
});

const replyOf = ({ speech: say, asked, reprompt }: Walk, tone: Tone): Reply => ({
  say,
  after: asked === null ? { kind: 'close' } : { kind: 'ask', asked, reprompt },
  tone,
});

/** Says a few words behind the step `heard`, and waits for the word for the `next` one again. */
export function waitForWord(
  situation: Situation,
  guide: Guide,
  { heard, next }: { readonly heard: StepKey; readonly next: StepKey },
  say: readonly Line[],
): Turn {
  const { household, session, content } = situation;
  const walked = waitAgain(
    heard,
    next,
    mannerFor(situation, guide, [], undefined, { opening: say }),
  );
  const waiting = walking(guide, next, walked, content.policy);
  return {
    reply: replyOf(walked, toneFor(guide, situation)),
    session: inPhase(session, { phase: 'guiding', guide: waiting }),
    household: keeping(welcomed(household), waiting, situation),
  };
}

/** Speaks permitted steps on and keeps the place. */
export function speak(
  situation: Situation,
  guide: Guide,
  { steps: permitted, then }: Ahead,
  going: Going,
): Turn {
  const { content } = situation;
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
  const previous = isInHand ? steps[0] : before;
  const manner = mannerFor(situation, guide, steps, previous, { ...going, session });
  const walked = walk(steps, { ...manner, softWords: softWordsFor(done, manner), then });
  const next = walking(guide, steps[0]?.key ?? guide.at, walked, content.policy);
  // The reprompt may be spoken over before the clock comes.
  const heard = steps.slice(0, walked.timeline.speech.spans.length);
  const saidOnce = session.saidOnce.filter((one) => one !== 'where');
  const said = withClock({ ...session, saidOnce }, heard, content);
  return {
    reply: replyOf(walked, tone),
    session: inPhase(said, { phase: 'guiding', guide: next }),
    household: householdAfter(situation, household, next, walked),
  };
}
