import { content } from '../../lambda/content';
import { timeOfDay } from '../../lambda/speech/clock';
import { Language } from '../../lambda/speech/words';

const english = content.words['en']!;
const ZONE = 'America/New_York';

/** A local time of 22 November 2026 in New York as a moment. */
const at = (time: string) => new Date(`2026-11-22T${time}-05:00`).toISOString();
const saidAt = (time: string, now: string) => timeOfDay(at(time), ZONE, at(now), english);

describe('near by, a time of day is said without its half of the day', () => {
  test.each([
    ['14:30', 'two thirty'],
    ['14:00', "two o'clock"],
    ['14:05', 'two oh five'],
    ['14:10', 'two ten'],
    ['14:59:59', 'two fifty-nine'],
    ['12:05', 'twelve oh five'],
    ['12:00', 'noon'],
    ['20:00', "eight o'clock"],
  ])('%s is "%s"', (time, words) => {
    expect(saidAt(time, '14:20')).toBe(words);
  });
});

describe('more than six hours away, its half is said too', () => {
  test.each([
    ['14:30', '20:30', 'two thirty'],
    ['14:30', '20:31', 'two thirty in the afternoon'],
    ['14:30', '08:30', 'two thirty'],
    ['14:30', '08:29', 'two thirty in the afternoon'],
    ['00:30', '14:00', 'twelve thirty at night'],
    ['01:00', '14:00', "one o'clock in the morning"],
    ['11:59', '23:00', 'eleven fifty-nine in the morning'],
    ['12:05', '23:00', 'twelve oh five in the afternoon'],
    ['17:59', '02:00', 'five fifty-nine in the afternoon'],
    ['18:00', '02:00', "six o'clock in the evening"],
    ['20:45', '02:00', 'eight forty-five in the evening'],
    ['21:00', '02:00', "nine o'clock at night"],
    ['23:59', '02:00', 'eleven fifty-nine at night'],
    ['00:00', '14:00', 'midnight'],
    ['12:00', '23:00', 'noon'],
  ])('%s at %s is "%s"', (time, now, words) => {
    expect(saidAt(time, now)).toBe(words);
  });
});

test.each([
  ['America/New_York', 'nine thirty'],
  ['Europe/London', 'two thirty'],
  ['Asia/Kolkata', "eight o'clock"],
  ['Asia/Kathmandu', 'eight fifteen'],
])('in %s it is %s', (zone, words) => {
  expect(timeOfDay('2026-11-22T14:30:00Z', zone, '2026-11-22T14:30:00Z', english)).toBe(words);
});

test('every minute of the day is said in words, and no two alike', () => {
  const said = Array.from({ length: 24 * 60 }, (_, minute) => {
    const moment = new Date(Date.parse(at('00:00')) + minute * 60_000).toISOString();
    return timeOfDay(moment, ZONE, '2026-12-24T00:00:00Z', english);
  });
  expect(said.filter((words) => !/^[a-z' -]+$/.test(words))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test('a zone that nobody knows is refused', () => {
  const now = at('14:00');
  expect(() => timeOfDay(now, 'Nowhere', now, english)).toThrow(RangeError);
});

test('a line says it', () => {
  const key = 'test.clock' as 'miss.lastResort';
  const lines = { test: { clock: { text: 'You can at {{time}}.' } } };
  const language = new Language('en', { ...english, lines });
  const time = { clock: at('14:30'), zone: ZONE, now: at('14:20') };
  expect(language.line({ key, params: { time } })).toBe('You can at two thirty.');
});
