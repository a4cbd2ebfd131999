import type { PermittedStep, StepKey } from '../care';
import { line, type Line } from '../content/line';
import type { Policy } from '../content/types';
import type { Leads } from './leads';
import {
  fitting,
  halved,
  hundredths,
  passage,
  secondsIn,
  timeSteps,
  type TimedStep,
} from './passage';
import type { Measure, Piece } from './piece';
import type { Half, Timeline } from './timeline';

/** How a walk is spoken. */
export interface Manner {
  readonly now: string;
  readonly policy: Policy;
  readonly measure: Measure;
  /** Said before the first step. */
  readonly opening: readonly Line[];
  readonly leads: Leads;
  /** Said before the first closing question. */
  readonly beforeClosing: readonly Line[];
  readonly isRoutine: boolean;
  /** The last words before a device may go quiet. */
  readonly wayBack: readonly Line[];
  /** What the finish says. */
  readonly finish: readonly Line[];
  /** How many closing questions this massage has heard. */
  readonly closings: number;
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

/** One half of a response: its opening words, steps and closing words. */
function half(opening: Words, steps: readonly TimedStep[], closing: Words, next: StepKey | null) {
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

/**
 * Speaks on from the first of `steps`: one passage, its closing question, and a reprompt that
 * carries on into silence with the next passage (policy switch `silence`), or the finish. What two
 * passages can finish is cut into two that do.
 */
export function walk(steps: readonly PermittedStep[], manner: Manner): Walk {
  const { policy, measure, now, closings, isRoutine, then } = manner;
  const room = isRoutine ? policy.routinePassageMaxSeconds : policy.passageMaxSeconds;
  const timed = timeSteps(steps, manner.leads, closings, policy, measure);
  const opening = words(manner.opening, measure);
  const finish = words(manner.finish, measure);
  const fitsBefore = (last: Words) =>
    timed.length === 1 || opening.seconds + secondsIn(timed) + last.seconds <= room;
  if (then === null && fitsBefore(finish)) {
    const { pieces, timing } = half(opening, timed, finish, null);
    const timeline = { startedAt: now, speech: timing, reprompt: null, repromptSeconds: 0 };
    return { speech: pieces, asked: null, reprompt: [], timeline };
  }
  const question = (asked: number): Line => ({ ...line('guiding.closing'), variant: asked });
  const asked = measure.line(question(closings)).line;
  const before = words(manner.beforeClosing, measure);
  const closing = { ...before, seconds: words([...manner.beforeClosing, asked], measure).seconds };
  const goingOn = words([line('guiding.goingOn')], measure);
  const rooms = {
    first: room - opening.seconds - closing.seconds,
    last: room - goingOn.seconds - finish.seconds,
  };
  const two = halved(timed, rooms) ?? Math.min(fitting(timed, rooms.first), timed.length - 1);
  const cut = then !== null && fitsBefore(closing) ? timed.length : two;
  const rest = timed.slice(cut);
  const speech = half(opening, timed.slice(0, cut), closing, rest[0]?.step.key ?? then);
  const answer = (reprompt: Words, timing: Half | null): Walk => ({
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
  if (policy.silence === 'ask' || rest.length === 0) {
    return answer(words([line('guiding.askAgain'), ...manner.wayBack], measure), null);
  }
  const more = words([question(closings + 1), ...manner.wayBack], measure);
  const finishes = then === null && secondsIn(rest) <= rooms.last;
  const taken = finishes ? rest.length : fitting(rest, room - goingOn.seconds - more.seconds);
  const next = rest[taken]?.step.key ?? then;
  const carryOn = half(goingOn, rest.slice(0, taken), next === null ? finish : more, next);
  return answer({ pieces: carryOn.pieces, seconds: carryOn.timing.seconds }, carryOn.timing);
}
