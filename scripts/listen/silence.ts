import { cut, secondsOf, type Sound } from './sound';

/** Loudness is taken over this many seconds at a time: finer than any pause we look for. */
const FRAME_SECONDS = 0.005;
/** Below this share of full loudness (-44 dB) nothing is to be heard. */
const HEARD_FROM = 0.006;
/** Shorter silences belong to the sounds of speech: the closed lips of a "p". */
const SHORTEST_SILENCE_SECONDS = 0.15;
/** How far a silence in the sound may be from where the speech has its end. */
const NEAR_SECONDS = 0.15;

export interface Silence {
  /** Seconds from the start of the sound. */
  readonly start: number;
  readonly end: number;
}

/** The largest swing in each frame of so many seconds, from 0 to 1. */
export function loudness({ samples, samplesASecond }: Sound, frameSeconds: number): number[] {
  const size = Math.round(samplesASecond * frameSeconds);
  const frames: number[] = [];
  for (let start = 0; start < samples.length; start += size) {
    let most = 0;
    for (const sample of samples.subarray(start, start + size)) {
      const swing = sample < 0 ? -sample : sample;
      if (swing > most) most = swing;
    }
    frames.push(most / 32768);
  }
  return frames;
}

/** Where nothing is to be heard, in the samples themselves. */
export function silencesIn(sound: Sound, shortest = SHORTEST_SILENCE_SECONDS): Silence[] {
  const size = Math.round(sound.samplesASecond * FRAME_SECONDS);
  const seconds = (frame: number) =>
    Math.min((frame * size) / sound.samplesASecond, secondsOf(sound));
  const silences: Silence[] = [];
  let start: number | null = null;
  [...loudness(sound, FRAME_SECONDS), 1].forEach((loud, frame) => {
    if (loud < HEARD_FROM) start ??= frame;
    else if (start !== null) {
      silences.push({ start: seconds(start), end: seconds(frame) });
      start = null;
    }
  });
  return silences.filter((silence) => silence.end - silence.start >= shortest);
}

/** The silence that a moment lies in or borders on: the longest where there are two. */
export function silenceAt(silences: readonly Silence[], moment: number): Silence | undefined {
  const near = silences.filter(
    ({ start, end }) => start - NEAR_SECONDS <= moment && moment <= end + NEAR_SECONDS,
  );
  return near.sort((one, other) => other.end - other.start - (one.end - one.start))[0];
}

/** A sound from the first to the last thing heard in it. */
export function heard(sound: Sound): Sound {
  const length = secondsOf(sound);
  const silences = silencesIn(sound, FRAME_SECONDS);
  const [first] = silences;
  const last = silences.at(-1);
  const start = first?.start === 0 ? first.end : 0;
  const end = last !== undefined && last.end >= length ? last.start : length;
  return cut(sound, start, Math.max(start, end));
}
