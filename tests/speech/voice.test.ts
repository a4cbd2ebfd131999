import { content } from '../../lambda/content';
import type { Content } from '../../lambda/content/types';
import type { Piece } from '../../lambda/guide';
import { createVoices } from '../../lambda/speech';
import { secondsToSay } from '../../lambda/speech/estimate';
import { begun, everyWish } from '../guide/support/walks';

const voices = createVoices(content);
const voice = voices('en');
const ids = Array.from({ length: 40 }, (_, index) => `request ${index}`);
const opened = (id: string) => voice.measure(id).line({ key: 'guiding.closing' }).line.variant;

test('a request that comes twice says the same', () => {
  for (const id of ids) expect(opened(id)).toBe(opened(id));
});

test('requests vary', () => {
  expect(new Set(ids.map((id) => (opened(id) ?? 0) % 4)).size).toBe(4);
});

test('a wording that was chosen already stays, and a line with only one has none', () => {
  const measure = voice.measure('any');
  expect(measure.line({ key: 'guiding.closing', variant: 2 }).line.variant).toBe(2);
  expect(measure.line({ key: 'guiding.ready' }).line.variant).toBeUndefined();
});

test('what is measured is what is said', () => {
  for (const id of ids) {
    const { line, seconds } = voice.measure(id).line({ key: 'guiding.closing' });
    const { speech } = voice.render({ say: [{ line }], after: { kind: 'close' } });
    expect(secondsToSay(speech.replace(/<[^>]*>/g, ''), 90)).toBeCloseTo(seconds, 6);
  }
});

test.each(everyWish)('%s is spoken within the limits of Alexa', (id) => {
  const { speech, asked, reprompt } = begun(id);
  const after =
    asked === null ? ({ kind: 'close' } as const) : ({ kind: 'ask', asked, reprompt } as const);
  const rendered = voice.render({ say: speech, after });
  for (const ssml of [rendered.speech, rendered.reprompt ?? '']) {
    expect(ssml.length).toBeLessThan(8000);
    for (const [, time] of ssml.matchAll(/<break time="([\d.]+)s"\/>/g)) {
      expect(Number(time)).toBeLessThanOrEqual(10);
    }
  }
});

test('a question or a cue comes last, behind every silence', () => {
  const say: Piece[] = [{ line: { key: 'hold.wait' } }, { quiet: 25 }];
  const asked = { key: 'hold.cue' } as const;
  const { speech, reprompt } = voice.render({
    say,
    after: { kind: 'ask', asked, reprompt: [{ quiet: 60 }, { line: { key: 'guiding.wayBack' } }] },
  });
  expect(speech).toMatch(/<break time="5s"\/> [^<]+<\/prosody><\/speak>$/);
  expect(reprompt).toMatch(/^<speak><prosody rate="90%"><break time="10s"\/>/);
});

describe('languages', () => {
  test.each(['de', 'constructor', '__proto__', ''])('%j falls back to English', (code) => {
    expect(voices(code)).toBe(voice);
  });

  test('a locale says its own words, and shares a voice where it has none', () => {
    const said = (locale: string) =>
      voices(locale).render({ say: [{ line: { key: 'rule.G38' } }], after: { kind: 'close' } });
    expect(said('en-GB').speech).toContain('in the cot and');
    expect(said('en-US').speech).toContain('in the crib and');
    expect(voices('en-CA')).toBe(voice);
    expect(voices('en-GB')).toBe(voices('en-GB'));
  });

  test('a language of content is its own, made once', () => {
    const { en } = content.words;
    if (en === undefined) throw new Error('no English words');
    const bare = { ...en, lines: { guiding: { ready: { text: 'Los geht’s.' } } } };
    const two: Content = { ...content, words: { en, de: bare } };
    const both = createVoices(two);
    const { speech } = both('de').render({
      say: [{ line: { key: 'guiding.ready' } }],
      after: { kind: 'close' },
    });
    expect(speech).toContain('Los geht’s.');
    expect(both('de')).toBe(both('de'));
    expect(both('de')).not.toBe(both('en'));
  });
});
