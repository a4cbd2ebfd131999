import { secondsToSay } from '../../lambda/speech/estimate';
import { parseSsml, playSeconds, speechText } from '../../simulator/ssml';

const text = (ssml: string) => speechText(parseSsml(`<speak>${ssml}</speak>`));
const seconds = (ssml: string) => playSeconds(parseSsml(`<speak>${ssml}</speak>`));

test.each([
  ['Hold  the\n ankle.', 'Hold the ankle.'],
  ['Hold.<break time="10s"/><break time="5s"/>Now the other.', 'Hold. Now the other.'],
  ['It<emphasis>s</emphasis> <sub alias="x">on</sub>', 'Its on'],
  ['Tom &amp; Mia &lt;3 &#39;hi&#x27;', "Tom & Mia <3 'hi'"],
  ['<prosody rate="90%">Slow.</prosody>', 'Slow.'],
])('%s reads "%s"', (ssml, expected) => {
  expect(text(ssml)).toBe(expected);
});

test('breaks and words add up, the words at the rate in force', () => {
  const words = (said: string, rate: number) => secondsToSay(said, rate);
  const ssml =
    '<prosody rate="90%">Hold the ankle.<break time="10s"/><prosody rate="slow">Press.</prosody></prosody> Now.<break time="500ms"/>';
  const expected =
    words('Hold the ankle.', 90) + 10 + words('Press.', 80) + words('Now.', 100) + 0.5;
  expect(seconds(ssml)).toBeCloseTo(expected, 2);
});

test.each([
  '',
  'words',
  '<speak>',
  '<speak>a</speak></speak>',
  '<speak>a & b</speak>',
  '<speak>a < b</speak>',
  '<speak><p>a</speak></p>',
  '<speak><speak>a</speak></speak>',
  '<speak><break time="11s"/></speak>',
  '<speak><break time="soon"/></speak>',
  '<speak><prosody rate="10%">a</prosody></speak>',
])('"%s" is refused', (ssml) => {
  if (ssml === '') expect(parseSsml(ssml)).toEqual([]);
  else expect(() => parseSsml(ssml)).toThrow();
});
