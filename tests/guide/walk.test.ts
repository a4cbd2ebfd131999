import { content } from '../../lambda/content';
import {
  begun,
  everyWish,
  policyWith,
  secondsOf,
  stepsOf,
  stepsSpoken,
  techniqueIds,
  walkOf,
} from './support/walks';

const { policy } = content;
const planned = (id: string) => stepsOf(id).reduce((sum, step) => sum + step.holdSeconds, 0);
const spoken = (id: string) => secondsOf(stepsOf(id).map((step) => ({ step }))) + planned(id);

describe.each(everyWish)('%s', (id) => {
  const walked = begun(id);
  const keys = stepsOf(id).map((step) => step.key);
  const said = [...stepsSpoken(walked.speech), ...stepsSpoken(walked.reprompt)];

  test('speaks its steps in order, none twice, none left out', () => {
    expect(said).toEqual(keys.slice(0, said.length));
  });

  test('says after each half which step comes next', () => {
    const { speech, reprompt } = walked.timeline;
    const first = stepsSpoken(walked.speech).length;
    expect(speech.next).toBe(keys[first] ?? null);
    if (reprompt !== null) expect(reprompt.next).toBe(keys[said.length] ?? null);
  });

  test('takes as long as its timeline says', () => {
    const { speech, repromptSeconds } = walked.timeline;
    const asked = walked.asked === null ? [] : [{ line: walked.asked }];
    expect(secondsOf([...walked.speech, ...asked])).toBeCloseTo(speech.seconds, 1);
    expect(secondsOf(walked.reprompt)).toBeCloseTo(repromptSeconds, 1);
  });

  test('stays within the length of a passage, unless one step is longer', () => {
    const room = content.routines[id] ? policy.routinePassageMaxSeconds : policy.passageMaxSeconds;
    const { speech, reprompt } = walked.timeline;
    for (const half of [speech, reprompt]) {
      if (half === null || half.spans.length < 2) continue;
      expect(half.seconds).toBeLessThanOrEqual(room);
    }
  });

  test('ends in a question, or has nothing left to ask', () => {
    const { asked, reprompt, timeline } = walked;
    expect(asked === null).toBe(timeline.speech.next === null);
    if (asked === null) expect(reprompt).toEqual([]);
    else expect(reprompt.length).toBeGreaterThan(0);
  });

  test('its spans touch one another and end where the closing words begin', () => {
    for (const half of [walked.timeline.speech, walked.timeline.reprompt]) {
      if (half === null) continue;
      half.spans.forEach((span, index) => {
        expect(span.end).toBeGreaterThan(span.start);
        if (index > 0) expect(span.start).toBe(half.spans[index - 1]?.end);
      });
      expect(half.spans.at(-1)?.end).toBe(half.closes);
      expect(half.seconds).toBeGreaterThanOrEqual(half.closes);
    }
  });
});

test.each(techniqueIds.filter((id) => spoken(id) <= 200))(
  '%s finishes without a word from the parent',
  (id) => {
    const { speech, reprompt } = begun(id).timeline;
    expect(speech.next === null || reprompt?.next === null).toBe(true);
  },
);

describe.each(everyWish)('%s, before a step that must be asked about first', (id) => {
  const isRoutine = content.routines[id] !== undefined;
  const room = isRoutine ? policy.routinePassageMaxSeconds : policy.passageMaxSeconds;
  const walked = walkOf(stepsOf(id), { isRoutine, then: 'tummy' });
  const { speech, reprompt } = walked.timeline;

  test('never ends, but leads to that step', () => {
    expect(walked.asked).not.toBeNull();
    const keys = [...stepsOf(id).map((step) => step.key), 'tummy'];
    const said = [...stepsSpoken(walked.speech), ...stepsSpoken(walked.reprompt)];
    expect((reprompt ?? speech).next).toBe(keys[said.length]);
  });

  test('stays within the length of a passage too', () => {
    for (const half of [speech, reprompt]) {
      if (half !== null && half.spans.length > 1) expect(half.seconds).toBeLessThanOrEqual(room);
    }
  });
});

test('a step longer than a passage is a passage of its own', () => {
  const { timeline } = walkOf(stepsOf('full_body_short'), {
    policy: policyWith({ passageMaxSeconds: 60 }),
  });
  expect(timeline.speech.spans.length).toBeGreaterThan(0);
  expect(timeline.reprompt?.spans.map((span) => span.key)).toHaveLength(1);
});

test('the closing question varies: the one asked before does not come again', () => {
  const steps = stepsOf('full_body');
  const first = walkOf(steps, { closings: 0 });
  const again = walkOf(steps, { closings: 2 });
  expect(first.asked).toMatchObject({ key: 'guiding.closing', variant: 0 });
  expect(again.asked).toMatchObject({ key: 'guiding.closing', variant: 2 });
  expect(first.reprompt).toContainEqual({ line: { key: 'guiding.closing', variant: 1 } });
});

test('where silence must not carry on, the reprompt asks again and does nothing', () => {
  const walked = walkOf(stepsOf('foot_rub'), { policy: policyWith({ silence: 'ask' }) });
  expect(stepsSpoken(walked.reprompt)).toEqual([]);
  expect(walked.timeline.reprompt).toBeNull();
  expect(walked.timeline.repromptSeconds).toBeGreaterThan(0);
});
