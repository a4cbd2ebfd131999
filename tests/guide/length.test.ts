import type { PermittedStep } from '../../lambda/care';
import { content } from '../../lambda/content';
import { line } from '../../lambda/content/line';
import { remembered, secondsToFinish, USUAL, walk, type Manner } from '../../lambda/guide';
import { everyWish, manner, measure, policyWith, stepsOf } from './support/walks';

const { listeningSeconds, answerSeconds } = content.policy;
const routineOr = (id: string) => ({ isRoutine: content.routines[id] !== undefined });

/** The same, response by response and every one of them cut from all that is left. */
function walkedOut(steps: readonly PermittedStep[], first: Manner): number {
  const { timeline } = walk(steps, first);
  const { speech, reprompt } = timeline;
  const { next } = reprompt ?? speech;
  const seconds = speech.seconds + (reprompt === null ? 0 : listeningSeconds + reprompt.seconds);
  if (next === null) return seconds;
  const left = steps.slice(steps.findIndex(({ key }) => key === next));
  const then = { ...first, opening: [], beforeClosing: [], closings: first.closings + 2 };
  return seconds + answerSeconds + walkedOut(left, then);
}

test.each(everyWish)('%s takes what its responses take, with the listening between', (id) => {
  const steps = stepsOf(id);
  const how = manner(steps, routineOr(id));
  expect(secondsToFinish(steps, how)).toBeCloseTo(walkedOut(steps, how), 1);
});

test('nothing left takes no time', () => {
  expect(secondsToFinish([], manner([]))).toBe(0);
});

test('what is said first takes its time, too', () => {
  const steps = stepsOf('foot_rub');
  const opening = [line('guiding.ready'), line('guiding.quiet')];
  const more = secondsToFinish(steps, manner(steps, { opening }));
  expect(more).toBeGreaterThan(secondsToFinish(steps, manner(steps, { opening: [] })));
});

test('a slower pace takes longer', () => {
  const steps = stepsOf('bedtime');
  const at = (pace: number) =>
    secondsToFinish(steps, manner(steps, { isRoutine: true, ways: { ...USUAL, pace } }));
  expect(at(-1)).toBeGreaterThan(at(0));
  expect(at(0)).toBeGreaterThan(at(1));
});

test('where silence is asked about, every passage needs its word', () => {
  const steps = stepsOf('bedtime');
  const policy = policyWith({ silence: 'ask' });
  const seconds = secondsToFinish(steps, manner(steps, { isRoutine: true, policy }));
  expect(seconds).toBeGreaterThan(steps.reduce((sum, { holdSeconds }) => sum + holdSeconds, 0));
});

test('a remembered measure says the same and measures nothing twice', () => {
  const steps = stepsOf('foot_rub');
  const step = vi.fn((one: PermittedStep) => measure.step(one));
  const quick = remembered({ ...measure, step });
  for (const one of [...steps, ...steps]) expect(quick.step(one)).toBe(measure.step(one));
  expect(step).toHaveBeenCalledTimes(steps.length);
  const said = line('guiding.left', { count: 3 });
  expect(quick.line(said)).toEqual(measure.line(said));
  expect(quick.line(line('guiding.left', { count: 1 }))).not.toEqual(quick.line(said));
  expect(quick.count(3)).toBe(measure.count(3));
  for (const one of steps) expect(quick.at(80).step(one)).toBe(measure.at(80).step(one));
});
