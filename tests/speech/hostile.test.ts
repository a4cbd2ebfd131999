import fc from '../support/properties';
import { content } from '../../lambda/content';
import { createVoices } from '../../lambda/speech';
import { readMarkup } from '../support/response/markup';

const voice = createVoices(content)('en');
const sayBack = (said: string) =>
  voice.render({
    say: [{ line: { key: 'unknown.said', params: { said: { said } } } }],
    after: { kind: 'close' },
  }).speech;
const heard = (ssml: string) => {
  const markup = readMarkup(ssml);
  expect(markup.faults).toEqual([]);
  return markup.heard.map((piece) => ('text' in piece ? piece.text : ' ')).join('');
};

test.each([
  ['<audio src="https://example.com/a.mp3"/>', '<audio src="https://example.com/a.mp3"/>'],
  ['Tom & Jerry', 'Tom & Jerry'],
  ['</prosody></speak>', '</prosody></speak>'],
  ['{{said}}', 'said'],
  ['{{count, words}}', 'count, words'],
  ['$t(welcome.hello)', '$t(welcome.hello)'],
  ['$t(help.open, {"said": "x"})', '$t(help.open, "said": "x")'],
  ['\uE000911\uE001', '911'],
  ['\ud800', ''],
  ['&amp;', '&amp;'],
])('said back as it was said: %j', (said, expected) => {
  const frame = heard(sayBack('WORDS'));
  expect(heard(sayBack(said))).toBe(frame.replace('WORDS', () => expected));
});

test('whatever a parent says, what is said back is whole SSML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (said) => {
      const { faults, root } = readMarkup(sayBack(said));
      expect(faults).toEqual([]);
      expect(root?.name).toBe('speak');
    }),
    { numRuns: 500 },
  );
});
