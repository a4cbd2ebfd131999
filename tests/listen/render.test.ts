import { render } from '../../scripts/listen/render';
import { silencesIn } from '../../scripts/listen/silence';
import { secondsOf } from '../../scripts/listen/sound';
import { LETTER_SECONDS, PAUSE_SECONDS, voice } from './support/voice';

const rendered = (inside: string) => render(`<speak>${inside}</speak>`, voice);
const quiets = (inside: string) =>
  silencesIn(rendered(inside).sound).map(({ start, end }) => end - start);

test('words, silence and words, one after the other', () => {
  const { sound } = rendered('Hold. <break time="3s"/> Now.');
  expect(secondsOf(sound)).toBeCloseTo(7 * LETTER_SECONDS + 3, 1);
});

test('a break takes the place of the pause behind a sentence, and no break leaves it', () => {
  const [pause, hold] = quiets('Hello. Hold. <break time="3s"/> Now.');
  expect(pause).toBeCloseTo(PAUSE_SECONDS, 1);
  expect(hold).toBeCloseTo(3, 1);
});

test('several breaks are one silence', () => {
  expect(quiets('Hold.<break time="10s"/><break time="5s"/>Now.')).toHaveLength(1);
});

test('marks tell where they came to lie', () => {
  const { marks } = rendered('Hold.<mark name="a"/> <break time="3s"/><mark name="b"/> Now.');
  expect(marks.get('a')).toBeCloseTo(4 * LETTER_SECONDS, 2);
  expect(marks.get('b')).toBeCloseTo(4 * LETTER_SECONDS + 3, 2);
});

test('a mark between two sentences comes behind the pause', () => {
  const { marks } = rendered('Hold.<mark name="a"/> one <break time="3s"/>');
  expect(marks.get('a')).toBeCloseTo(4 * LETTER_SECONDS + PAUSE_SECONDS, 2);
});
