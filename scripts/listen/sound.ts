/** Sound of one channel: samples from -32768 to 32767. */
export interface Sound {
  readonly samples: Int16Array;
  readonly samplesASecond: number;
}

/** What the engine makes, in samples a second. */
export const SAMPLES_A_SECOND = 22050;

export const secondsOf = ({ samples, samplesASecond }: Sound): number =>
  samples.length / samplesASecond;

export const silenceOf = (seconds: number): Sound => ({
  samples: new Int16Array(Math.round(seconds * SAMPLES_A_SECOND)),
  samplesASecond: SAMPLES_A_SECOND,
});

/** Sounds one after the other. */
export function join(sounds: readonly Sound[]): Sound {
  const samples = new Int16Array(sounds.reduce((sum, sound) => sum + sound.samples.length, 0));
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    at += sound.samples.length;
  }
  return { samples, samplesASecond: sounds[0]?.samplesASecond ?? SAMPLES_A_SECOND };
}

/** The part of a sound between two moments, in seconds. */
export const cut = ({ samples, samplesASecond }: Sound, start: number, end: number): Sound => ({
  samples: samples.slice(Math.round(start * samplesASecond), Math.round(end * samplesASecond)),
  samplesASecond,
});
