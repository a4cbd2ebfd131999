import { createLines, type TurnRecord } from '../../lambda/watch';
import { metricsIn } from './support/emf';
import { TURN } from './support/turn';

const NOW = Date.parse('2026-11-22T15:00:00.000Z');

function lineOf(changes: Partial<TurnRecord> = {}): string {
  const lines: string[] = [];
  createLines(
    (line) => lines.push(line),
    () => NOW,
  )({ ...TURN, ...changes });
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

/** Name, value and dimensions of what CloudWatch keeps of a turn. */
const kept = (changes: Partial<TurnRecord> = {}) =>
  metricsIn(lineOf(changes)).map(({ name, value, by }) => [name, value, ...by]);

const ANSWERED = [
  ['Turns', 1],
  ['Latency', 4.2],
];

test('a turn is one line of JSON, with the whole record', () => {
  const line = lineOf();
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toMatchObject(TURN);
  expect(JSON.parse(line)).toMatchObject({ _aws: { Timestamp: NOW } });
});

test('its metrics are ours, each in its unit', () => {
  expect(metricsIn(lineOf())).toEqual([
    { namespace: 'GentleHands', name: 'Turns', unit: 'Count', value: 1, by: [] },
    { namespace: 'GentleHands', name: 'Latency', unit: 'Milliseconds', value: 4.2, by: [] },
  ]);
});

test.each<[string, Partial<TurnRecord>, (string | number)[][]]>([
  ['an answer', {}, ANSWERED],
  [
    'a finish',
    { completed: true },
    [
      ['Turns', 1],
      ['Completions', 1],
      ['Latency', 4.2],
    ],
  ],
  [
    'a wait',
    { waited: true },
    [
      ['Turns', 1],
      ['Waits', 1],
      ['Latency', 4.2],
    ],
  ],
  [
    'a store fault',
    { storeFault: 'slow' },
    [
      ['Turns', 1],
      ['StoreFaults', 1],
      ['Latency', 4.2],
    ],
  ],
  [
    'a service fault',
    { serviceFault: 'timeZone' },
    [
      ['Turns', 1],
      ['ServiceFaults', 1],
      ['Latency', 4.2],
    ],
  ],
  ['a miss', { fellBack: true }, [...ANSWERED, ['Fallbacks', 1], ['Fallbacks', 1, 'guiding']]],
  [
    'a miss in no phase',
    { fellBack: true, phase: null },
    [...ANSWERED, ['Fallbacks', 1], ['Fallbacks', 1, 'none']],
  ],
  [
    'the last resort',
    { outcome: 'lastResort' },
    [
      ['Turns', 1],
      ['LastResorts', 1],
      ['Latency', 4.2],
    ],
  ],
  [
    'a response that Alexa did not like',
    { outcome: 'silent', ended: 'ERROR', alexaError: 'INVALID_RESPONSE' },
    [['SessionErrors', 1]],
  ],
  ['a refusal', { outcome: 'refused' }, [['Refusals', 1]]],
  ['a finish in silence', { outcome: 'silent', completed: true }, [['Completions', 1]]],
])('%s is counted', (_, changes, metrics) => expect(kept(changes)).toEqual(metrics));

test('what counts nothing is a plain line, from which CloudWatch takes nothing', () => {
  expect(JSON.parse(lineOf({ outcome: 'silent' }))).not.toHaveProperty('_aws');
  const lost = lineOf({ outcome: 'silent', alexaError: 'DEVICE_COMMUNICATION_ERROR' });
  expect(JSON.parse(lost)).not.toHaveProperty('_aws');
});
