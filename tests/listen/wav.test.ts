import { join, silenceOf } from '../../scripts/listen/sound';
import { wav } from '../../scripts/listen/wav';
import { loud } from './support/voice';

test('a WAV file of one channel and 16 bits', () => {
  const sound = join([silenceOf(0.5), loud(0.5, 1234)]);
  const file = wav(sound);
  const bytes = 2 * sound.samples.length;
  expect(file.length).toBe(44 + bytes);
  expect(file.toString('ascii', 0, 4)).toBe('RIFF');
  expect(file.readUInt32LE(4)).toBe(36 + bytes);
  expect(file.toString('ascii', 8, 16)).toBe('WAVEfmt ');
  expect([file.readUInt16LE(20), file.readUInt16LE(22), file.readUInt16LE(34)]).toEqual([1, 1, 16]);
  expect(file.readUInt32LE(24)).toBe(22050);
  expect(file.readUInt32LE(28)).toBe(44100);
  expect(file.readUInt32LE(40)).toBe(bytes);
  expect(file.readInt16LE(44)).toBe(0);
  expect(Math.abs(file.readInt16LE(file.length - 2))).toBe(1234);
});
