import type { Heard, HeardHalf } from './reading';
import type { Script } from './script';

/** How long a device listens, in seconds, and how far into the reprompt a word answers the question. */
const LISTENS = 8;
const GRACE = 4;

/** Where a parent is (DESIGN, "Place"). */
export type Moment =
  /** A step is spoken or done. */
  | { readonly at: 'step'; readonly index: number }
  /** The closing question waits: behind this step, before the next. */
  | { readonly at: 'closing'; readonly index: number }
  /** The finish is heard. */
  | { readonly at: 'finished'; readonly index: number };

const stepAt = ({ steps }: HeardHalf, second: number): number =>
  (steps.findLast(({ start }) => start <= second) ?? steps[0])?.index ?? -1;

function behind({ steps }: HeardHalf, script: Script): Moment {
  const index = steps.at(-1)?.index ?? -1;
  return { at: index === script.length - 1 ? 'finished' : 'closing', index };
}

/** Where a parent is so many seconds after a response of steps began to play. */
export function momentAt({ speech, reprompt }: Heard, second: number, script: Script): Moment {
  if (second < speech.closes) return { at: 'step', index: stepAt(speech, second) };
  const into = second - speech.seconds - LISTENS;
  if (reprompt === null || reprompt.steps.length === 0 || into < GRACE)
    return behind(speech, script);
  if (into < reprompt.closes) return { at: 'step', index: stepAt(reprompt, into) };
  return behind(reprompt, script);
}

/** When the device goes quiet if nobody says a word. */
export const quietAt = ({ speech, reprompt, open }: Heard): number =>
  open ? speech.seconds + LISTENS + (reprompt?.seconds ?? 0) + LISTENS : speech.seconds;

/** The seconds at which the step meant changes. */
export function boundaries({ speech, reprompt }: Heard): number[] {
  const listened = speech.seconds + LISTENS;
  const later = (reprompt?.steps ?? []).map(({ start }) => listened + start);
  return [
    ...speech.steps.slice(1).map(({ start }) => start),
    speech.closes,
    ...(later.length > 0 ? [listened + GRACE, ...later.slice(1)] : []),
    ...(later.length > 0 ? [listened + (reprompt?.closes ?? 0)] : []),
  ];
}
