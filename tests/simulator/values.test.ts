import { languageOf } from '../../simulator/hearing/language';
import { builtInSlots } from '../../simulator/hearing/slots/built-in';
import { wordsOf } from '../../simulator/hearing/words';
import { moment } from './support/model';

/** What is said, and what Amazon's slot types make of it on Sunday, 22 November 2026. */
const DURATION: readonly (readonly [string, string])[] = [
  ['ten minutes', 'PT10M'],
  ['five hours', 'PT5H'],
  ['three days', 'P3D'],
  ['forty five seconds', 'PT45S'],
  ['eight weeks', 'P8W'],
  ['seven years', 'P7Y'],
  ['five hours ten minutes', 'PT5H10M'],
  ['two years three hours ten minutes', 'P2YT3H10M'],
  ['twenty minutes', 'PT20M'],
  ['thirteen minutes', 'PT13M'],
  ['thirty minutes', 'PT30M'],
  ['a minute', 'PT1M'],
  ['one minute', 'PT1M'],
  ['an hour', 'PT1H'],
  ['half an hour', 'PT30M'],
  ['a half hour', 'PT30M'],
  ['half hour', 'PT30M'],
  ['an hour and a half', 'PT1H30M'],
  ['one and a half hours', 'PT1H30M'],
  ['one hour and a half', 'PT1H30M'],
  ['two and half hours', 'PT2H30M'],
  ['hour and a half', 'PT1H30M'],
  ['a quarter of an hour', 'PT15M'],
  ['quarter of an hour', 'PT15M'],
  ['three quarters of an hour', 'PT45M'],
  ['an hour and a quarter', 'PT1H15M'],
  ['an hour and twenty minutes', 'PT1H20M'],
  ['a couple of hours', 'PT2H'],
  ['a fortnight', 'P2W'],
  ['90 minutes', 'PT90M'],
  ['1.5 hours', 'PT1H30M'],
  ['a minute and a half', 'PT1M30S'],
  ['six weeks', 'P6W'],
  ['a week', 'P1W'],
  ['two and a half weeks', 'P2W3D'],
  ['four months', 'P4M'],
  ['three and a half months', 'P3M15D'],
  ['a month and a half', 'P1M15D'],
  ['two months and three weeks', 'P2M3W'],
  ['a year', 'P1Y'],
  ['half a year', 'P6M'],
  ['a year and a half', 'P1Y6M'],
  ['a day and a half', 'P1DT12H'],
  ['ten days', 'P10D'],
  ['a hundred and twenty days', 'P120D'],
];

const TIME: readonly (readonly [string, string])[] = [
  ['four in the morning', '04:00'],
  ['two p m', '14:00'],
  ['two a m', '02:00'],
  ['2 pm', '14:00'],
  ['2:30 p.m.', '14:30'],
  ['half past two', '02:30'],
  ['half past two in the afternoon', '14:30'],
  ['quarter past nine', '09:15'],
  ['a quarter to nine', '08:45'],
  ['ten past three', '03:10'],
  ['twenty five past three', '03:25'],
  ['five minutes past seven', '07:05'],
  ['ten to three', '02:50'],
  ['five minutes to one', '00:55'],
  ["eight o'clock", '08:00'],
  ["eight o'clock in the evening", '20:00'],
  ['seven thirty', '07:30'],
  ['ten forty five', '10:45'],
  ['six oh five', '06:05'],
  ['fourteen thirty', '14:30'],
  ['nine at night', '21:00'],
  ['two at night', '02:00'],
  ['eleven', '11:00'],
  ['twelve thirty p m', '12:30'],
  ['twelve a m', '00:00'],
  ['two thirty', '02:30'],
  ['two thirty in the morning', '02:30'],
  ['two thirty in the afternoon', '14:30'],
  ['two thirty last night', '02:30'],
  ['three pm', '15:00'],
  ['3pm', '15:00'],
  ["three o'clock p.m.", '15:00'],
  ['three oclock', '03:00'],
  ['two oh five', '02:05'],
  ['2:05', '02:05'],
  ['14:30', '14:30'],
  ['quarter to three', '02:45'],
  ['quarter of three', '02:45'],
  ['quarter till three', '02:45'],
  ['quarter before three', '02:45'],
  ['quarter to one p m', '12:45'],
  ['twenty five to three', '02:35'],
  ['ten to nine', '08:50'],
  ["ten 'til nine", '08:50'],
  ['ten of nine', '08:50'],
  ['five after two', '02:05'],
  ['seven this morning', '07:00'],
  ['eight this evening', '20:00'],
  ['eight tonight', '20:00'],
  ['nine last night', '21:00'],
  ['two in the night', '02:00'],
  ['twelve at night', '00:00'],
  ['twelve noon', '12:00'],
  ['twelve midnight', '00:00'],
  ['midday', '12:00'],
  ['quarter past noon', '12:15'],
  ['half past midnight', '00:30'],
  ['ten to midnight', '23:50'],
  ['one minute to midnight', '23:59'],
  ['tonight', 'NI'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['this morning', 'MO'],
  ['this afternoon', 'AF'],
  ['this evening', 'EV'],
  ['last night', 'NI'],
];

const DATE: readonly (readonly [string, string])[] = [
  ['today', '2026-11-22'],
  ['tomorrow', '2026-11-23'],
  ['yesterday', '2026-11-21'],
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['monday', '2026-11-23'],
  ['sunday', '2026-11-22'],
  ['next sunday', '2026-11-29'],
  ['last friday', '2026-11-20'],
  ['this week', '2026-W47'],
  ['next week', '2026-W48'],
  ['last week', '2026-W46'],
  ['this weekend', '2026-W47-WE'],
  ['this month', '2026-11'],
  ['next month', '2026-12'],
  ['next year', '2027'],
  ['december', '2026-12'],
  ['july', '2027-07'],
  ['november twenty fifth', '2026-11-25'],
  ['the third of october', '2027-10-03'],
  ['october third twenty twenty six', '2026-10-03'],
  ['july 9th 2026', '2026-07-09'],
];

const NUMBER: readonly (readonly [string, string])[] = [
  ['five', '5'],
  ['zero', '0'],
  ['twelve', '12'],
  ['fifteen', '15'],
  ['fifty', '50'],
  ['twenty three', '23'],
  ['ninety-nine', '99'],
  ['a hundred', '100'],
  ['hundred and three', '103'],
  ['one hundred and five', '105'],
  ['two thousand', '2000'],
  ['37', '37'],
];

const language = languageOf('en-US')!;
const slots = builtInSlots(language);

/** What all the words together are, or null. */
function whole(type: string, said: string): string | null {
  const words = wordsOf(said, language);
  const found = slots(type, moment)(words, 0).filter(({ length }) => length === words.length);
  const values = new Set(found.map(({ value }) => value));
  expect(values.size).toBeLessThanOrEqual(1);
  return found[0]?.value ?? null;
}

describe('spoken values of the built-in slot types', () => {
  test.each(DURATION)('AMAZON.DURATION "%s" is %s', (said, value) => {
    expect(whole('AMAZON.DURATION', said)).toBe(value);
  });
  test.each(TIME)('AMAZON.TIME "%s" is %s', (said, value) => {
    expect(whole('AMAZON.TIME', said)).toBe(value);
  });
  test.each(DATE)('AMAZON.DATE "%s" is %s', (said, value) => {
    expect(whole('AMAZON.DATE', said)).toBe(value);
  });
  test.each(NUMBER)('AMAZON.NUMBER "%s" is %s', (said, value) => {
    expect(whole('AMAZON.NUMBER', said)).toBe(value);
  });

  test('are at least a hundred', () => {
    expect(DURATION.length + TIME.length + DATE.length + NUMBER.length).toBeGreaterThan(100);
  });

  test.each([
    ['AMAZON.DURATION', 'a while'],
    ['AMAZON.DURATION', 'twenty'],
    ['AMAZON.TIME', 'twenty five'],
    ['AMAZON.TIME', 'half past'],
    // "Around" is a word of the sentence, as "at" is.
    ['AMAZON.TIME', 'around noon'],
    ['AMAZON.TIME', 'in the morning'],
    ['AMAZON.TIME', 'twenty to'],
    ['AMAZON.DATE', 'someday'],
    ['AMAZON.DATE', 'february thirtieth'],
    ['AMAZON.NUMBER', 'many'],
  ])('%s is not "%s"', (type, said) => {
    expect(whole(type, said)).toBeNull();
  });
});
