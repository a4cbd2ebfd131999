import { content } from '../../lambda/content';
import { later, leadsFor, momentAt, type Piece, type Walk } from '../../lambda/guide';
import { NOW } from '../care/support/babies';
import { everyWish, policyWith, secondsOf, stepsOf, walkOf } from './support/walks';

/** How a real voice may differ: so many times the estimated seconds of every word. */
const FACTORS = [0.8, 1 / 1.2, 1, 1.2];

/** Seconds between a parent's first word and the time of the request. */
const LAGS = [0, 0.5, 1, 1.5];

const { listeningSeconds } = content.policy;

type Silence = 'carryOn' | 'ask';

/** A step and when its turn really begins, in seconds from the start of the response. */
interface Turn {
  readonly key: string;
  readonly from: number;
}

/** How long a piece really takes with a voice of this speed: words change, silences do not. */
const really = (piece: Piece, factor: number): number =>
  'quiet' in piece ? piece.quiet : secondsOf([piece]) * factor;

/** The turns of one half: each begins where the silence before it ends, with what leads into it. */
function turnsOf(pieces: readonly Piece[], startsAt: number, factor: number): Turn[] {
  let at = startsAt;
  let from = startsAt;
  const turns: Turn[] = [];
  for (const piece of pieces) {
    if ('step' in piece) turns.push({ key: piece.step.key, from });
    at += really(piece, factor);
    if (!('line' in piece)) from = at;
  }
  return turns;
}

/** What really plays, when, and for how long. */
function playing({ speech, asked, reprompt }: Walk, factor: number) {
  const spoken = [...speech, ...(asked === null ? [] : [{ line: asked }])];
  const seconds = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, piece) => sum + really(piece, factor), 0);
  const listened = seconds(spoken) + listeningSeconds;
  return {
    turns: [...turnsOf(spoken, 0, factor), ...turnsOf(reprompt, listened, factor)],
    seconds: asked === null ? seconds(spoken) : listened + seconds(reprompt) + listeningSeconds,
  };
}

/** What goes on from a step of a massage, as it is answered to a yes, or to its wish. */
function responseFrom(id: string, from: number, silence: Silence, closings: number): Walk {
  const all = stepsOf(id);
  const steps = all.slice(from);
  return walkOf(steps, {
    policy: policyWith({ silence }),
    isRoutine: content.routines[id] !== undefined,
    closings,
    leads: leadsFor(steps, all[from - 1], from > 0, content),
    ...(from > 0 && { opening: [], beforeClosing: [] }),
  });
}

/** All responses of a massage in which silence, and a yes at its end, carries on. */
function wholeMassage(id: string, silence: Silence): Walk[] {
  const keys = stepsOf(id).map((step) => step.key);
  const walks: Walk[] = [];
  let from = 0;
  while (from !== -1) {
    const walked = responseFrom(id, from, silence, 2 * walks.length);
    walks.push(walked);
    const { speech, reprompt } = walked.timeline;
    from = keys.indexOf((reprompt ?? speech).next ?? '');
  }
  return walks;
}

/** Every half second at which the step that is meant is more than one off, as lines to read. */
function lost(walked: Walk, keys: readonly string[]): string[] {
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const meant = new Map<number, number>();
  const meantAt = (second: number): number => {
    const known = meant.get(second);
    if (known !== undefined) return known;
    const { key } = momentAt(walked.timeline, later(NOW, second), content.policy);
    const number = numbers.get(key) ?? NaN;
    meant.set(second, number);
    return number;
  };
  return FACTORS.flatMap((factor) => {
    const { turns, seconds } = playing(walked, factor);
    const moments = Array.from({ length: Math.floor(seconds * 2) }, (_, index) => index / 2);
    return moments.flatMap((second) => {
      const real = (turns.findLast(({ from }) => from <= second) ?? turns[0])?.key ?? '';
      return LAGS.flatMap((lag) => {
        const off = meantAt(second + lag) - (numbers.get(real) ?? NaN);
        const where = `${off} off at ${real}, ${second} s, ${lag} s late, voice ${factor.toFixed(2)}`;
        return Math.abs(off) <= 1 ? [] : [where];
      });
    });
  });
}

const lostIn = (id: string, walks: readonly Walk[]): string[] => {
  const keys = stepsOf(id).map((step) => step.key);
  return walks.flatMap((walked, index) =>
    lost(walked, keys).map((one) => `response ${index + 1}: ${one}`),
  );
};

describe('a voice a fifth slower or faster, and heard late, is never more than one step off', () => {
  test.each(everyWish)('%s, from its beginning to its end', (id) => {
    expect(lostIn(id, wholeMassage(id, 'carryOn'))).toEqual([]);
  });

  test.each(everyWish)('%s, where silence asks', (id) => {
    expect(lostIn(id, wholeMassage(id, 'ask'))).toEqual([]);
  });

  test.each(everyWish)('%s, begun again at any of its steps', (id) => {
    const walks = stepsOf(id).map((_, from) => responseFrom(id, from, 'carryOn', 1));
    expect(lostIn(id, walks)).toEqual([]);
  });
});
