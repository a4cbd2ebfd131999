import type { PermittedStep, StepKey } from '../care';
import { line, type Line } from '../content/line';
import { cutOf } from './cut';
import { hundredths, passage, timeSteps, type Telling, type TimedStep } from './passage';
import { quiet, type Measure, type Piece } from './piece';
import type { Half, Timeline } from './timeline';

/** How a walk is spoken. */
export interface Manner extends Omit<Telling, 'softWords'> {
  readonly now: string;
  /** Said before the first step. */
  readonly opening: readonly Line[];
  /** Said before the first closing question. */
  readonly beforeClosing: readonly Line[];
  readonly isRoutine: boolean;
  /** The last words before a device may go quiet. */
  readonly wayBack: readonly Line[];
  /** What the finish says. */
  readonly finish: readonly Line[];
  /** How many closing questions this massage has heard. */
  readonly closings: number;
  /** Soft words of the steps before these, so that none comes again soon; none if not given. */
  readonly softWords?: number;
  /** The step behind the last of these, which must be asked about first; null at the end. */
  readonly then: StepKey | null;
}

/** What a walk says, and when. */
export interface Walk {
  readonly speech: readonly Piece[];
  /** The closing question, or null when the massage ends with the speech. */
  readonly asked: Line | null;
  readonly reprompt: readonly Piece[];
  readonly timeline: Timeline;
}

interface Words {
  readonly pieces: readonly Piece[];
  readonly seconds: number;
}

function words(lines: readonly Line[], measure: Measure): Words {
  const measured = lines.map((one) => measure.line(one));
  return {
    pieces: measured.map((one) => ({ line: one.line })),
    seconds: measured.reduce((sum, one) => sum + one.seconds, 0),
  };
}

/** One half of a response, and when its steps play. */
interface Spoken {
  readonly pieces: readonly Piece[];
  readonly timing: Half;
}

/** One half of a response: its opening words, steps and closing words. */
function half(
  opening: Words,
  steps: readonly TimedStep[],
  closing: Words,
  next: StepKey | null,
): Spoken {
  const said = passage(steps, opening.seconds);
  const closes = opening.seconds + said.seconds;
  const timing: Half = {
    spans: said.spans,
    closes: hundredths(closes),
    seconds: hundredths(closes + closing.seconds),
    next,
  };
  return { pieces: [...opening.pieces, ...said.pieces, ...closing.pieces], timing };
}

/** A response that ends with what was said last. */
const ending = ({ pieces, timing }: Spoken, now: string): Walk => ({
  speech: pieces,
  asked: null,
  reprompt: [],
  timeline: { startedAt: now, speech: timing, reprompt: null, repromptSeconds: 0 },
});

/** A response that asks, with what plays into silence. */
const asking = (
  speech: Spoken,
  asked: Line,
  reprompt: Words,
  timing: Half | null,
  now: string,
): Walk => ({
  speech: speech.pieces,
  asked,
  reprompt: reprompt.pieces,
  timeline: {
    startedAt: now,
    speech: speech.timing,
    reprompt: timing,
    repromptSeconds: hundredths(reprompt.seconds),
  },
});

/** How the word for the next step is waited for: quietly, until the way back is said. */
function cue({ policy, measure, closings, wayBack }: Omit<Manner, 'then'>) {
  const { line: asked, seconds } = measure.line({
    ...line('guiding.oneStep'),
    variant: closings,
  });
  const back = words(wayBack, measure);
  const waits = policy.hold === 'quiet' ? policy.holdRepromptSeconds : 0;
  const waiting = {
    pieces: waits > 0 ? [quiet(waits), ...back.pieces] : back.pieces,
    seconds: waits + back.seconds,
  };
  return { asked, seconds, waiting };
}

/** One step and its hold; then it waits until the parent says so. */
function oneStep(timed: readonly TimedStep[], opening: Words, manner: Manner): Walk {
  const { measure, now, then } = manner;
  const next = timed[1]?.step.key ?? then;
  if (next === null) return ending(half(opening, timed, words(manner.finish, measure), null), now);
  const { asked, seconds, waiting } = cue(manner);
  const speech = half(opening, timed.slice(0, 1), { pieces: [], seconds }, next);
  return asking(speech, asked, waiting, null, now);
}

/** Says only its opening, behind the step `heard`, and waits for the word for the `next` one again. */
export function waitAgain(heard: StepKey, next: StepKey, manner: Omit<Manner, 'then'>): Walk {
  const opening = words(manner.opening, manner.measure);
  const { asked, seconds, waiting } = cue(manner);
  const timing: Half = {
    spans: [{ key: heard, start: 0, end: 0 }],
    closes: 0,
    seconds: hundredths(opening.seconds + seconds),
    next,
  };
  return asking({ pieces: opening.pieces, timing }, asked, waiting, null, manner.now);
}

/**
 * Speaks on from the first of `steps`: one passage, its closing question, and a reprompt that
 * carries on into silence with the next passage (policy switch `silence`), or the finish. What two
 * passages can finish is cut into two that do. One step at a time, where the parent wants that.
 */
export function walk(steps: readonly PermittedStep[], manner: Manner): Walk {
  const { policy, measure, now, closings, isRoutine, then } = manner;
  const room = isRoutine ? policy.routinePassageMaxSeconds : policy.passageMaxSeconds;
  const timed = timeSteps(steps, { ...manner, softWords: manner.softWords ?? 0 });
  const opening = words(manner.opening, measure);
  if (manner.ways.manner === 'oneStep') return oneStep(timed, opening, manner);
  const finish = words(manner.finish, measure);
  const question = (asked: number): Line => ({ ...line('guiding.closing'), variant: asked });
  const asked = measure.line(question(closings)).line;
  const before = words(manner.beforeClosing, measure);
  const closing = { ...before, seconds: words([...manner.beforeClosing, asked], measure).seconds };
  const goingOn = words([{ ...line('guiding.goingOn'), variant: closings }], measure);
  const more = words([question(closings + 1), ...manner.wayBack], measure);
  const carriesOn = policy.silence === 'carryOn';
  const around = {
    opening: opening.seconds,
    closing: closing.seconds,
    goingOn: goingOn.seconds,
    more: more.seconds,
    finish: finish.seconds,
  };
  const isEnd = then === null;
  const isBeginning = closings === 0;
  const cut = cutOf(timed, { around, policy, room, isBeginning, isEnd, isRoutine, carriesOn });
  const rest = timed.slice(cut.first);
  if (isEnd && rest.length === 0) return ending(half(opening, timed, finish, null), now);
  const speech = half(opening, timed.slice(0, cut.first), closing, rest[0]?.step.key ?? then);
  if (cut.second === 0) {
    const again = words([line('guiding.askAgain'), ...manner.wayBack], measure);
    return asking(speech, asked, again, null, now);
  }
  const next = rest[cut.second]?.step.key ?? then;
  const carryOn = half(goingOn, rest.slice(0, cut.second), next === null ? finish : more, next);
  const reprompt = { pieces: carryOn.pieces, seconds: carryOn.timing.seconds };
  return asking(speech, asked, reprompt, carryOn.timing, now);
}
