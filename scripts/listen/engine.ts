import load from '@echogarden/espeak-ng-emscripten';
import type { Tone } from './segments';
import { join, type Sound } from './sound';

/** The one rate of the engine, in words a minute as it counts them: SSML's 100 per cent. */
export const WORDS_A_MINUTE = 160;

/** Says words; a whole sentence ends in the pause that the next one would follow. */
export type Say = (words: string, tone: Tone) => Sound;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * eSpeak NG in the voice of a locale: the same sound for the same words every time.
 *
 * @throws {Error} for a locale that it has no voice for
 */
export async function createEngine(locale: string): Promise<Say> {
  const { eSpeakNGWorker: Worker } = await load();
  const worker = new Worker();
  const voice = (name: string) => {
    if (worker.set_voice(name) !== 0) throw new Error(`The engine has no voice ${name}.`);
    worker.set_rate(WORDS_A_MINUTE);
  };
  const plain = locale.toLowerCase();
  voice(plain);
  return (words, { rate, volume, whispered }) => {
    voice(whispered ? `${plain}+whisper` : plain);
    const chunks: Int16Array[] = [];
    const prosody = `rate="${rate}%" volume="${volume}"`;
    worker.synthesize(`<speak><prosody ${prosody}>${escaped(words)}</prosody></speak>`, (chunk) => {
      // The engine uses its memory again.
      chunks.push(chunk.slice());
      return false;
    });
    return join(chunks.map((samples) => ({ samples, samplesASecond: worker.samplerate })));
  };
}
