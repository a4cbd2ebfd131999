import { createDesk, type Desk, type Out } from '../../simulator/desk';
import type { TimelineEntry } from '../../simulator/types';
import type { Parent } from './parent';

/** What a parent hears, in its order. */
export type Part =
  | { readonly ssml: string; readonly steps: readonly TimelineEntry[] }
  /** The microphone is open for so many seconds, and what is said into it, if anything. */
  | { readonly listening: number; readonly said: string | null };

const LISTENING_SECONDS = 8;
/** How long a parent takes to answer. */
const ANSWER_SECONDS = 2;
/** A massage that needs more words than this never ends. */
const MOST_WORDS = 40;
const NOW = '2026-11-22T15:00:00Z';

const stepsIn = ({ timeline }: Out, part: TimelineEntry['part']) =>
  timeline.filter((entry) => entry.part === part);

function sound(out: Out): Out {
  if (out.error !== null) throw new Error(out.error.message);
  return out;
}

/** What a parent must say at once: to a question, or where the reprompt would not go on by itself. */
function needed(out: Out, { notFed, goOn }: Parent): string | null {
  if (out.place?.phase === 'asking' || out.timeline.length === 0) return notFed;
  return stepsIn(out, 'reprompt').length === 0 ? goOn : null;
}

/** Lets the reprompt play, up to where an answer to it would come. */
async function throughReprompt(desk: Desk): Promise<Out> {
  const { device, now } = desk.view;
  const until = (device.playback?.repromptEndsAt ?? now) + ANSWER_SECONDS * 1000;
  return sound(await desk.wait(`PT${(until - now) / 1000}S`));
}

/** How a massage is asked for, or anything else that a parent does first. */
export type Ask = (desk: Desk) => Promise<Out>;

/**
 * What a parent hears from asking for a massage to its end. They say `says`, then answer questions,
 * and tell to go on where nothing would if they did not; else they are silent.
 *
 * @param before said in an earlier session, unheard
 * @throws {Error} where the device fails or the massage does not end
 */
export async function scene(
  locale: string,
  parent: Parent,
  before: readonly string[],
  ask: Ask,
  says: readonly string[] = [],
): Promise<Part[]> {
  const desk = createDesk({ locale, now: NOW });
  for (const words of before) sound(await desk.say(words));
  await desk.end('USER_INITIATED');
  const parts: Part[] = [];
  const left = [...says];
  let out = sound(await ask(desk));
  for (let turn = 0; turn < MOST_WORDS; turn += 1) {
    if (out.ssml !== null) parts.push({ ssml: out.ssml, steps: stepsIn(out, 'speech') });
    if (!out.open) return parts;
    let words = left.shift() ?? needed(out, parent);
    if (words === null) {
      parts.push({ listening: LISTENING_SECONDS, said: null });
      if (out.repromptSsml === null) return parts;
      parts.push({ ssml: out.repromptSsml, steps: stepsIn(out, 'reprompt') });
      if ((await throughReprompt(desk)).place === null) return parts;
      words = parent.goOn;
    }
    parts.push({ listening: ANSWER_SECONDS, said: words });
    out = sound(await desk.say(words));
  }
  throw new Error(`No end after ${MOST_WORDS} words.`);
}
