import { withFewerStrokes, type PermittedStep } from '../../lambda/care';
import { content } from '../../lambda/content';
import { remembered, softWordsFor, USUAL, type Walk, type Ways } from '../../lambda/guide';
import { fitted } from './support/lengths';
import { everyWish, measure, policyWith, routineIds, stepsOf, walkOf } from './support/walks';

/**
 * A response that ends a massage in its speech closes the session while hands are at work, and a real
 * device may then take "Alexa, wait" for itself (docs/device-check.md, check 12).
 */

const { policy } = content;
const { oneGoSeconds, repromptMinSeconds } = policy;

const PACES = [-2, -1, 0, 1, 2];
const measureAt = new Map(
  PACES.map((pace) => {
    const rate = policy.voiceRatePercent + pace * policy.paceVoicePercent;
    return [pace, remembered(measure.at(rate))] as const;
  }),
);

const EVERY_WAY: readonly Ways[] = PACES.flatMap((pace) =>
  [false, true].map((counting) => ({ ...USUAL, pace, counting })),
);

/** What is spoken from some step on: the first time, or after a yes. */
function responseFrom(id: string, all: readonly PermittedStep[], from: number, ways: Ways): Walk {
  const isRoutine = content.routines[id] !== undefined;
  return walkOf(all.slice(from), {
    isRoutine,
    ways,
    measure: measureAt.get(ways.pace) ?? measure,
    closings: from,
    softWords: softWordsFor(all.slice(0, from), { policy, ways }),
    ...(from > 0 && { opening: [], beforeClosing: [] }),
  });
}

/** All responses of a massage to its end. */
function responsesOf(id: string, all: readonly PermittedStep[], ways: Ways): Walk[] {
  const walks: Walk[] = [];
  let from = 0;
  while (from < all.length) {
    const walked = responseFrom(id, all, from, ways);
    walks.push(walked);
    const { speech, reprompt } = walked.timeline;
    from += speech.spans.length + (reprompt?.spans.length ?? 0);
  }
  return walks;
}

/** What is wrong with the end of a massage, in words. */
function faults(walks: readonly Walk[]): string[] {
  return walks.flatMap(({ timeline: { speech, reprompt } }) => {
    if (speech.next === null) return [`closes while ${speech.spans.length} steps are spoken`];
    const isHurried = reprompt?.next === null && reprompt.seconds < repromptMinSeconds;
    return isHurried ? [`ends in ${reprompt.seconds} seconds behind a question`] : [];
  });
}

const WAYS = ['whole', 'newborn', 'afterFeed'] as const;

describe.each(everyWish)('%s', (id) => {
  test.each(WAYS)('keeps its session open to the end, at every pace: %s', (variant) => {
    const steps = stepsOf(id, variant);
    if (steps.length < 2) return;
    const found = EVERY_WAY.flatMap((ways) =>
      faults(responsesOf(id, steps, ways)).map((fault) => `${JSON.stringify(ways)}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  test('gone on with in the middle, it closes only with a single step or a short rest', () => {
    const steps = stepsOf(id);
    for (const from of steps.keys()) {
      const { timeline } = responseFrom(id, steps, from, USUAL);
      const { spans, next, closes } = timeline.speech;
      const isRest = closes < oneGoSeconds || spans.length === 1;
      if (from > 0 && next === null) expect({ from, isRest }).toEqual({ from, isRest: true });
    }
  });

  test('where silence does not carry on, the speech may end it', () => {
    const policy = policyWith({ silence: 'ask' });
    expect(walkOf(stepsOf(id).slice(-2), { policy }).asked).toBeNull();
  });
});

test.each(routineIds)('%s in less time keeps its session open, too', (id) => {
  const found = [2, 3, 5, 8].flatMap((minutes) => {
    const { without, strokesPercent } = fitted(id, minutes);
    const kept = stepsOf(id).filter(({ part }) => !without.includes(part));
    const steps = kept.map((step) => withFewerStrokes(step, strokesPercent, policy));
    return faults(responsesOf(id, steps, USUAL)).map((fault) => `in ${minutes} minutes: ${fault}`);
  });
  expect(found).toEqual([]);
});

test('what was asked for in a minute is spoken in one go', () => {
  const { without, strokesPercent, fits } = fitted('diaper_change', 1);
  const kept = stepsOf('diaper_change').filter(({ part }) => !without.includes(part));
  const steps = kept.map((step) => withFewerStrokes(step, strokesPercent, policy));
  const [only, ...others] = responsesOf('diaper_change', steps, USUAL);
  expect([fits, only?.asked, others]).toEqual([true, null, []]);
});
