import fc from '../support/properties';
import { heard, loudness, silenceAt, silencesIn } from '../../scripts/listen/silence';
import { join, secondsOf, silenceOf } from '../../scripts/listen/sound';
import { loud } from './support/voice';

const FRAME = 0.005;

test('silences are found where they are, however long', () => {
  const lengths = fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(lengths, (quiet) => {
      const sound = join(quiet.flatMap((seconds) => [loud(0.5), silenceOf(seconds)]));
      const found = silencesIn(sound).map(({ start, end }) => end - start);
      expect(found).toHaveLength(quiet.length);
      found.forEach((seconds, index) => {
        expect(Math.abs(seconds - (quiet[index] ?? 0))).toBeLessThanOrEqual(2 * FRAME);
      });
    }),
    { numRuns: 10 },
  );
});

test('a gap between two sounds of speech is no silence, and a soft voice is none', () => {
  const sound = join([loud(1), silenceOf(0.1), loud(1, 300), loud(1)]);
  expect(silencesIn(sound)).toEqual([]);
});

test('what is too faint to be heard is silence', () => {
  const [found] = silencesIn(join([loud(1), loud(1, 100), loud(1)]));
  expect(found?.start).toBeCloseTo(1, 2);
  expect(found?.end).toBeCloseTo(2, 2);
});

test('a moment finds the silence it lies in or borders on, the longest of several', () => {
  const silences = [
    { start: 1, end: 1.2 },
    { start: 1.3, end: 6 },
    { start: 9, end: 10 },
  ];
  expect(silenceAt(silences, 1.25)).toEqual(silences[1]);
  expect(silenceAt(silences, 10.1)).toEqual(silences[2]);
  expect(silenceAt(silences, 8)).toBeUndefined();
});

test('what is heard has no silence around it', () => {
  const sound = join([silenceOf(0.05), loud(1), silenceOf(2), loud(1), silenceOf(0.4)]);
  expect(secondsOf(heard(sound))).toBeCloseTo(4, 1);
  expect(secondsOf(heard(silenceOf(1)))).toBe(0);
  expect(secondsOf(heard(loud(1)))).toBe(1);
});

test('loudness is the largest swing of each frame', () => {
  expect(loudness(join([loud(0.1, 16384), silenceOf(0.1)]), 0.1)).toEqual([0.5, 0]);
});
