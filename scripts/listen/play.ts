import type { TimelineEntry } from '../../simulator/types';
import type { Say } from './engine';
import { holdMark, overMark, withMarks } from './marks';
import { render } from './render';
import type { Part } from './scene';
import { silenceAt, silencesIn } from './silence';
import { join, secondsOf, silenceOf, type Sound } from './sound';

/** A step's hold as it is heard, in seconds of the whole sound: from its sentence to what comes next. */
export interface Hold {
  readonly step: TimelineEntry;
  readonly start: number;
  readonly end: number;
  /** How much later it ends than the guide's timeline has it, in seconds. */
  readonly late: number;
}

/** The microphone open, in seconds of the whole sound. */
export interface Listening {
  readonly start: number;
  readonly end: number;
  readonly said: string | null;
}

/** A massage as it is heard. */
export interface Played {
  readonly sound: Sound;
  readonly holds: readonly Hold[];
  readonly listenings: readonly Listening[];
}

type Speech = Extract<Part, { readonly ssml: string }>;
type Wordings = (step: TimelineEntry) => readonly string[];

/** A speech, and its holds in seconds from its own start, found in the samples. */
function speech({ ssml, steps }: Speech, say: Say, wordings: Wordings) {
  const { sound, marks } = render(withMarks(ssml, steps.map(wordings)), say);
  const silences = silencesIn(sound);
  const at = (mark: string) => silenceAt(silences, marks.get(mark) ?? -1);
  const holds = steps.map((step, index): Hold => {
    const begins = at(holdMark(index));
    const over = at(overMark(index));
    if (!begins || !over) throw new Error(`No silence in ${step.technique}, step ${step.step}.`);
    return { step, start: begins.start, end: over.end, late: over.end - step.end };
  });
  return { sound, holds };
}

/** Speaks and listens, part after part, as one sound. */
export function play(parts: readonly Part[], say: Say, wordings: Wordings): Played {
  const sounds: Sound[] = [];
  const holds: Hold[] = [];
  const listenings: Listening[] = [];
  let at = 0;
  for (const part of parts) {
    if ('ssml' in part) {
      const spoken = speech(part, say, wordings);
      sounds.push(spoken.sound);
      holds.push(
        ...spoken.holds.map((hold) => ({ ...hold, start: at + hold.start, end: at + hold.end })),
      );
    } else {
      sounds.push(silenceOf(part.listening));
      listenings.push({ start: at, end: at + part.listening, said: part.said });
    }
    at += secondsOf(sounds.at(-1) ?? silenceOf(0));
  }
  return { sound: join(sounds), holds, listenings };
}
