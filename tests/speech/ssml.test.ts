import fc from '../support/properties';
import { content } from '../../lambda/content';
import { breaks, escapeText, softly, speak } from '../../lambda/speech/ssml';

const { policy } = content;

describe('text becomes SSML once', () => {
  test.each([
    ['Rest & wait.', 'Rest &amp; wait.'],
    ['a < b > c', 'a &lt; b &gt; c'],
    ['say "hello"', 'say &quot;hello&quot;'],
    ["it's baby's", "it's baby's"],
    ['&amp;', '&amp;amp;'],
    ['<break time="10s"/>', '&lt;break time=&quot;10s&quot;/&gt;'],
    ['a\u0000b\u0008c\u001fd', 'abcd'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['half \ud83d a face', 'half  a face'],
    ['half a \ude00 face', 'half a  face'],
    ['a whole 😀 face', 'a whole 😀 face'],
    ['\ufffe\uffff', ''],
    ['Zoë, 寶寶', 'Zoë, 寶寶'],
  ])('%j', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });

  test('whatever the text, no tag and no bare ampersand come out of it', () => {
    // Marks for digits never come from a text; Language takes them out of what a parent said.
    const text = fc.string({ unit: 'binary' }).map((one) => one.replace(/[\uE000-\uF8FF]/g, ''));
    fc.assert(
      fc.property(text, (one) => {
        const escaped = escapeText(one);
        expect(escaped).not.toMatch(/[<>"]/);
        expect(escaped.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('silence is a chain of breaks', () => {
  test.each([
    [0, ''],
    [0.04, ''],
    [0.5, '<break time="0.5s"/>'],
    [9.96, '<break time="10s"/>'],
    [10, '<break time="10s"/>'],
    [10.1, '<break time="10s"/><break time="0.1s"/>'],
    [25, '<break time="10s"/><break time="10s"/><break time="5s"/>'],
  ])('%d seconds', (seconds, expected) => {
    expect(breaks(seconds, policy)).toBe(expected);
  });

  test('of any length, none over ten seconds, together as long as wanted', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (seconds) => {
        const lengths = [...breaks(seconds, policy).matchAll(/time="([\d.]+)s"/g)].map((one) =>
          Number(one[1]),
        );
        for (const length of lengths) expect(length).toBeLessThanOrEqual(10);
        const sum = lengths.reduce((one, other) => one + other, 0);
        expect(Math.abs(sum - seconds)).toBeLessThanOrEqual(0.051);
      }),
    );
  });
});

test.each([
  ['plain', '<speak><prosody rate="90%">Hello.</prosody></speak>'],
  ['soft', '<speak><prosody rate="90%" volume="soft">Hello.</prosody></speak>'],
  [
    'whispered',
    '<speak><amazon:effect name="whispered"><prosody rate="90%">Hello.</prosody></amazon:effect></speak>',
  ],
] as const)('a whole speech that is %s', (volume, expected) => {
  expect(speak('Hello.', { ratePercent: 90, volume })).toBe(expected);
});

test('a count is soft, unless all is', () => {
  const plain = softly('one', { ratePercent: 90, volume: 'plain' });
  expect(plain).toBe('<prosody volume="soft">one</prosody>');
  expect(softly('one', { ratePercent: 90, volume: 'whispered' })).toBe('one');
});
