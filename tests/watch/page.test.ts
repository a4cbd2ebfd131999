import { readFileSync } from 'node:fs';
import { createLines, type TurnRecord } from '../../lambda/watch';

const page = readFileSync('docs/on-call.md', 'utf8');

/** A turn in which everything happened that can be counted. */
const TURN: TurnRecord = {
  requestId: 'one',
  locale: 'en-US',
  request: 'IntentRequest',
  intent: 'next',
  phase: 'guiding',
  outcome: 'lastResort',
  after: null,
  milliseconds: 1,
  completed: true,
  fellBack: true,
  waited: true,
  ended: 'ERROR',
  alexaError: 'INVALID_RESPONSE',
  storeFault: 'slow',
  serviceFault: 'timeZone',
  conflicts: 1,
  thrown: 'TypeError',
};

/** Names of all metrics, as lines name them. */
function metrics(): string[] {
  const lines: string[] = [];
  const watch = createLines(
    (line) => lines.push(line),
    () => 0,
  );
  watch(TURN);
  watch({ ...TURN, outcome: 'refused' });
  return [...new Set(lines.join('').match(/(?<="Name":")\w+/g))];
}

test.each(Object.keys(TURN))('the field %s is explained', (field) =>
  expect(page).toContain(`\n| \`${field}\` |`),
);

test('every metric is explained', () => {
  expect(metrics()).toHaveLength(10);
  for (const metric of metrics()) expect(page).toContain(`\n| \`${metric}\` |`);
});

test('every alarm of the template has its part, and no other has', () => {
  const template = readFileSync('deploy/template.yaml', 'utf8');
  const alarms = [...template.matchAll(/AlarmName: .*: ([A-Z][^']*)'/g)].map(([, name]) => name);
  const parts = page.split('## When an alarm goes off')[1] ?? '';
  expect([...parts.matchAll(/^### (.*)$/gm)].map(([, name]) => name).sort()).toEqual(alarms.sort());
});

test('every part says what is noticed, what to do first, second and third, and when it is over', () => {
  const [, ...parts] = (page.split('## When an alarm goes off')[1] ?? '').split(/^### /m);
  for (const part of parts) {
    expect(part).toMatch(/\*\*Parents notice\*\*[^]*\n1\. [^]*\n2\. [^]*\n3\. [^]*\n\*\*Over\*\*/);
  }
});
