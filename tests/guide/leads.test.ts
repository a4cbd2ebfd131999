import { content } from '../../lambda/content';
import { leadsFor, picturesClock } from '../../lambda/guide';
import { routineIds, stepsOf } from './support/walks';

const said = (id: string, clockSaid = false) =>
  [...leadsFor(stepsOf(id), undefined, clockSaid, content)].map(([key, lines]) => {
    const [part, , step] = key.split('/');
    return `${part} ${step}: ${lines.map((one) => one.key.replace('guiding.', '')).join(' ')}`;
  });

test.each(routineIds)('%s announces each change of technique, and nothing else', (id) => {
  const steps = stepsOf(id);
  const changes = steps.filter((step, index) => {
    const before = steps[index - 1];
    return before !== undefined && before.technique !== step.technique && step.step !== null;
  });
  expect([...leadsFor(steps, undefined, true, content).keys()]).toEqual(
    changes.map((step) => step.key),
  );
});

test('a technique by itself needs no announcement', () => {
  expect(said('foot_rub')).toEqual([]);
});

describe('the clock on the tummy', () => {
  test('is said before the first technique that counts on it, once a session', () => {
    expect(said('ilu')).toEqual(['ilu lie_face_up: clock']);
    expect(said('ilu', true)).toEqual([]);
    expect(said('gas_relief').filter((one) => one.includes('clock'))).toEqual([
      'paddle rest_hand: nextPart clock',
    ]);
  });

  test('is not said where the technique pictures it in its own steps', () => {
    expect(said('belly_clockwise')).toEqual([]);
    expect(picturesClock(stepsOf('belly_clockwise'), content)).toBe(true);
  });

  test.each(routineIds)('comes at most once in %s', (id) => {
    const clocks = said(id).filter((one) => one.includes('clock'));
    expect(clocks.length).toBeLessThanOrEqual(1);
  });
});

test('in the short full body the clock comes right before the tummy, and only if it comes', () => {
  const steps = stepsOf('full_body_short');
  const keys = (some: typeof steps) =>
    [...leadsFor(some, undefined, false, content).keys()].filter((key) => key.includes('tummy'));
  expect(keys(steps)).toEqual(['full_body_short/full_body_short/tummy/-']);
  const without = steps.filter(({ zone }) => zone !== 'tummy');
  expect(leadsFor(without, undefined, false, content).size).toBe(0);
});
