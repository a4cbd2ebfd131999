import fc from '../support/properties';
import { readSlot } from '../../lambda/alexa/slots';

const match = (id: unknown) => ({
  authority: 'amzn1.er-authority.echo-sdk.static',
  status: { code: 'ER_SUCCESS_MATCH' },
  values: [{ value: { name: 'Any', id } }],
});
const noMatch = { authority: 'static', status: { code: 'ER_SUCCESS_NO_MATCH' } };
const failed = { authority: 'dynamic', status: { code: 'ER_ERROR_TIMEOUT' } };
const slot = (value: unknown, ...resolutionsPerAuthority: unknown[]) => ({
  name: 'problem',
  value,
  confirmationStatus: 'NONE',
  ...(resolutionsPerAuthority.length > 0 && { resolutions: { resolutionsPerAuthority } }),
});

const minutes = (count: number) => ({
  kind: 'duration',
  duration: { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: count },
});
const EMPTY = { kind: 'empty' };

test.each<[string, unknown, object]>([
  ['matched', slot('wind', match('gas')), { kind: 'matched', id: 'gas', said: 'wind' }],
  ['unmatched', slot('hiccups', noMatch), { kind: 'unmatched', said: 'hiccups' }],
  [
    'matched by the second authority',
    slot('wind', noMatch, match('gas')),
    { kind: 'matched', id: 'gas', said: 'wind' },
  ],
  [
    'matched by two: the first',
    slot('wind', match('gas'), match('colic')),
    { kind: 'matched', id: 'gas', said: 'wind' },
  ],
  ['an authority that failed', slot('wind', failed), { kind: 'unmatched', said: 'wind' }],
  [
    'failed, then matched',
    slot('wind', failed, match('gas')),
    { kind: 'matched', id: 'gas', said: 'wind' },
  ],
  ['a match without an id', slot('wind', match(undefined)), { kind: 'unmatched', said: 'wind' }],
  ['a match with an odd id', slot('wind', match(5)), { kind: 'unmatched', said: 'wind' }],
  [
    'a match named like what every object has',
    slot('wind', match('constructor')),
    { kind: 'unmatched', said: 'wind' },
  ],
  [
    'a match without values',
    slot('wind', { status: { code: 'ER_SUCCESS_MATCH' } }),
    { kind: 'unmatched', said: 'wind' },
  ],
  [
    'with spaces around it',
    slot('  wind ', match('gas')),
    { kind: 'matched', id: 'gas', said: 'wind' },
  ],
  ['a duration', slot('PT20M'), minutes(20)],
  [
    'a duration of an hour',
    slot('PT1H'),
    { ...minutes(0), duration: { ...minutes(0).duration, hours: 1 } },
  ],
  ['a number', slot('42'), { kind: 'number', number: 42 }],
  ['a number of many digits', slot('1234567'), { kind: 'unmatched', said: '1234567' }],
  ['a number with a sign', slot('-4'), { kind: 'unmatched', said: '-4' }],
  ['a time', slot('14:30'), { kind: 'time', hour: 14, minute: 30 }],
  ['the first time of a day', slot('00:00'), { kind: 'time', hour: 0, minute: 0 }],
  ['the last time of a day', slot('23:59'), { kind: 'time', hour: 23, minute: 59 }],
  [
    'a time that may be either half of the day',
    slot('02:05'),
    { kind: 'time', hour: 2, minute: 5 },
  ],
  ['a time with spaces around it', slot(' 02:05 '), { kind: 'time', hour: 2, minute: 5 }],
  ...['24:00', '23:60', '9:5', '9:05', '09:5', '09.05', '-9:05', '09:05:00', '09:05Z', '٠٩:٠٥'].map(
    (odd): [string, unknown, object] => [
      `the time ${odd}`,
      slot(odd),
      { kind: 'unmatched', said: odd },
    ],
  ),
  ['morning', slot('MO'), { kind: 'period', period: 'morning' }],
  ['afternoon', slot('AF'), { kind: 'period', period: 'afternoon' }],
  ['evening', slot('EV'), { kind: 'period', period: 'evening' }],
  ['night', slot('NI'), { kind: 'period', period: 'night' }],
  ['a period with a space behind it', slot('MO '), { kind: 'period', period: 'morning' }],
  ...['mo', 'M', 'MOR', 'MO AF', 'MO:00', 'toString', '__proto__'].map(
    (odd): [string, unknown, object] => [
      `the period ${odd}`,
      slot(odd),
      { kind: 'unmatched', said: odd },
    ],
  ),
  ['a time among our values', slot('14:30', noMatch), { kind: 'unmatched', said: '14:30' }],
  ['free words', slot('something odd'), { kind: 'unmatched', said: 'something odd' }],
  ['not heard', slot('?'), { kind: 'unheard' }],
  ['no words', slot(''), EMPTY],
  ['only spaces', slot('   '), EMPTY],
  ['no value', slot(undefined), EMPTY],
  ['a value that is no text', slot(20), EMPTY],
  ['no slot', undefined, EMPTY],
  ['null', null, EMPTY],
  ['a list', [slot('wind')], EMPTY],
])('%s', (_, given, expected) => {
  expect(readSlot(given)).toEqual(expected);
});

test('what was said is cut to what can be said back', () => {
  expect(readSlot(slot('a'.repeat(5000)))).toEqual({ kind: 'unmatched', said: 'a'.repeat(140) });
});

test('whatever a slot is, it is read', () => {
  const kinds = 'empty unheard matched unmatched duration number time period'.split(' ');
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.jsonValue(), (given, value) => {
      expect(kinds).toContain(readSlot(given).kind);
      expect(kinds).toContain(readSlot({ value, resolutions: given }).kind);
      const resolutions = { resolutionsPerAuthority: [given, value] };
      expect(kinds).toContain(readSlot({ value: 'wind', resolutions }).kind);
    }),
  );
});
