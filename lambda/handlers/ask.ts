import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import { later, type Guide, type Measure, type Piece } from '../guide';
import { spoken } from '../reply/reply';
import { guideOf, inPhase, type Phase, type Session } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { firstWords, keeping, toneFor, wayBack, welcomed } from './turns';
import { unfinished } from './where';

interface Asking {
  readonly phase: Phase;
  /** Said before anything else, the first words ever included. */
  readonly greeting?: readonly Line[];
  /** Said before the question. */
  readonly say?: readonly Piece[];
  readonly asked: Line;
  /** Said into silence; the way back follows where a massage waits. */
  readonly reprompt: readonly Piece[];
  readonly household?: Household;
  readonly session?: Session;
}

/** The same pieces with their wordings chosen, and how long they take, in seconds. */
function timed(pieces: readonly Piece[], measure: Measure) {
  let seconds = 0;
  const chosen = pieces.map((piece): Piece => {
    if ('quiet' in piece) seconds += piece.quiet;
    if (!('line' in piece)) return piece;
    const measured = measure.line(piece.line);
    seconds += measured.seconds;
    return { line: measured.line };
  });
  return { pieces: chosen, seconds };
}

/** What was heard to its end here is over, even while its last words would still play. */
function withoutHeardOut(household: Household, situation: Situation): Household {
  const isHere = household.place?.device === situation.device;
  return isHere && unfinished({ ...situation, household }) === null
    ? { ...household, place: null }
    : household;
}

/**
 * A turn that ends in a question or a cue, with the microphone open. A massage in its phase waits,
 * silent, at its place.
 */
export function ask(situation: Situation, asking: Asking): Turn {
  const { phase, household = situation.household, session = situation.session } = asking;
  const guide = phase.phase === 'open' ? null : phase.guide;
  // Silence after what decides about an alarm is the alarm, and nothing is gone on with.
  const alarmed = phase.phase === 'asking' && phase.question.about === 'alarm';
  // It is heard by everybody in the room, however softly we spoke before.
  const tone = alarmed ? null : toneFor(guide, { ...situation, household });
  const measure = tone === null ? situation.measure : situation.measure.at(tone.ratePercent);
  const say = timed(
    [...spoken([...(asking.greeting ?? []), ...firstWords(situation)]), ...(asking.say ?? [])],
    measure,
  );
  // In a massage the wordings of a question take turns, so that none comes twice in a row.
  const inTurn = guide === null ? asking.asked : { variant: guide.closings, ...asking.asked };
  const asked = measure.line(inTurn);
  const last = guide === null || alarmed ? [] : wayBack(guide, situation);
  const reprompt = timed([...asking.reprompt, ...spoken(last)], measure);
  const reply = {
    say: say.pieces,
    after: { kind: 'ask', asked: asked.line, reprompt: reprompt.pieces },
    ...(tone !== null && { tone }),
  } as const;
  if (phase.phase === 'open' || phase.guide === null) {
    const kept = phase.phase === 'open' ? withoutHeardOut(household, situation) : household;
    return { reply, session: inPhase(session, phase), household: welcomed(kept) };
  }
  const playing = say.seconds + asked.seconds + reprompt.seconds;
  const open = 2 * situation.content.policy.listeningSeconds;
  const quietAt = later(situation.now, playing + open);
  const closings = phase.guide.closings + 1;
  const waiting: Guide = { ...phase.guide, timeline: null, quietAt, closings };
  return {
    reply,
    session: inPhase(session, { ...phase, guide: waiting }),
    household: keeping(welcomed(household), waiting, situation),
  };
}

/** A turn that says its last words and closes; the first words ever wait for a beginning. */
export function close(
  situation: Situation,
  lines: readonly Line[],
  household: Household = situation.household,
): Turn {
  const tone = toneFor(guideOf(situation.session), { ...situation, household });
  const say = timed(spoken(lines), situation.measure.at(tone.ratePercent));
  return {
    reply: { say: say.pieces, after: { kind: 'close' }, tone },
    session: inPhase(situation.session, { phase: 'open' }),
    household,
  };
}

/** An empty answer, for what allows no words. */
export const nothing = ({ session, household }: Situation, kept: Household = household): Turn => ({
  reply: null,
  session,
  household: kept,
});

/** A question about what to do, with nothing going on behind it. */
const openly =
  (asked: LineKey, again: LineKey) =>
  (
    situation: Situation,
    say: readonly Line[] = [],
    household: Household = situation.household,
  ): Turn => {
    const { session } = situation;
    const passed = session.phase === 'open' ? (session.passed ?? -1) + 1 : 0;
    return ask(situation, {
      phase: { phase: 'open', passed },
      // Where there is nothing else to say, every second time that it is asked again has an example.
      say: spoken(
        say.length === 0 && passed > 0 && passed % 2 === 0 ? [line('open.example')] : say,
      ),
      asked: { ...line(asked), variant: passed },
      reprompt: spoken([line(again)]),
      household,
    });
  };

/** The question every other road leads back to. */
export const askWhat = openly('open.what', 'open.whatAgain');

/** After a no with nothing to start instead: the microphone stays open, and nothing is pressed. */
export const askElse = openly('open.anythingElse', 'open.anythingElseAgain');
