import type { Say } from '../../../scripts/listen/engine';
import { join, SAMPLES_A_SECOND, silenceOf, type Sound } from '../../../scripts/listen/sound';

/** So many seconds of something loud. */
export const loud = (seconds: number, swing = 9000): Sound => ({
  samples: Int16Array.from({ length: Math.round(seconds * SAMPLES_A_SECOND) }, (_, at) =>
    at % 20 < 10 ? swing : -swing,
  ),
  samplesASecond: SAMPLES_A_SECOND,
});

export const LETTER_SECONDS = 0.06;
export const PAUSE_SECONDS = 0.4;

/** Stands in for the engine: every letter takes as long, and a pause follows each sentence. */
export const voice: Say = (words) =>
  join(
    (words.match(/[^.?!]+[.?!]?/g) ?? []).flatMap((sentence) => [
      loud((sentence.match(/\p{Letter}/gu) ?? []).length * LETTER_SECONDS),
      silenceOf(/[.?!]$/.test(sentence) ? PAUSE_SECONDS : 0),
    ]),
  );
