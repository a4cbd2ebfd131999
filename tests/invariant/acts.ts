import { trueAge, trueNavel, early, introduces, turnsTo, younger } from './babyActs';
import { lastFeed, feedEnded, clockFeed, oddFeed, namedFeed } from './feedActs';
import { alarm, clears, unwell, well } from './healthActs';
import { NO, oneOf, RETURNS, sensible, tummyWish, YES, yesOrNo } from './sensibleActs';
import { fedByClock, inIso, minutesAgo, type Words } from './speech';
import { idsOf, anything, pick, say } from './vocabulary';

/** What the virtual parent does. A new act is one more row of the table. */

const MINUTE = 60_000;

const anyWish: Words = (_, n) => {
  const [name, slot] = pick(
    [
      ['TechniqueIntent', 'technique'],
      ['RoutineIntent', 'routine'],
      ['ProblemIntent', 'problem'],
      ['BodyPartIntent', 'bodyPart'],
    ] as const,
    n,
  );
  const raw = n % 7 === 0 ? { duration: pick(['PT2M', 'PT5M', 'PT10M'], n >> 3) } : {};
  return say(name, { [slot]: pick(idsOf(slot), n >> 2) }, raw);
};

/** To another step of the massage, by number, name or part of the body. */
const steers: Words = (_, n) =>
  pick(
    [
      say('GoToStepIntent', {}, { number: pick(['1', '2', '3', '5', '40', '?'], n >> 3) }),
      say('GoToStepIntent', { ordinal: pick(idsOf('ordinal'), n >> 3) }),
      say('GoToStepIntent'),
      say('BackToPartIntent', { bodyPart: pick(idsOf('bodyPart'), n >> 3) }),
      say('BackToPartIntent', { bodyPart: 'tummy' }),
      say('SkipIntent', {}, { number: pick(['0', '1', '2', '3', '99'], n >> 3) }),
      say('GoBackIntent', {}, { number: pick(['0', '1', '2', '3', '99'], n >> 3) }),
    ],
    n,
  );

/** "That's not what I meant", and what was meant, or not. */
const notMeant: Words = (_, n) => {
  const slot = pick(['problem', 'routine', 'technique', 'bodyPart'], n >> 2);
  return n % 3 === 0
    ? say('NotMeantIntent')
    : say('NotMeantIntent', { [slot]: pick(idsOf(slot), n >> 4) });
};

/** How they like to be guided. */
const MANNER = ['Slower', 'Faster', 'MoreTime', 'Count', 'DontCount', 'OneStep', 'ReadOn'].concat([
  'Softly',
  'PlainVoice',
  'Shorter',
  'NextStep',
]);
const manner = oneOf(...MANNER.map((name) => `${name}Intent`));

/** Somebody who wants to be told when it is time. */
const reminder: Words = (view, n) => {
  const minutes = minutesAgo(view.child, view.now);
  if (n % 13 === 0) return say('CancelReminderIntent');
  if ([...view.asked].some((key) => key.startsWith('remind.'))) return yesOrNo(n % 7 > 0, n);
  return minutes < 30 ? say('RemindIntent') : feedEnded(view, (n % 7) + 18 * (n % 97));
};

const forgets: Words = ({ asked }, n) =>
  asked.has('forget.ask') ? yesOrNo(n % 5 > 0, n) : say('ForgetIntent');

const asks: Words = (_, n) =>
  n % 3 === 0
    ? say('ReadinessIntent', { bodyPart: pick(['tummy', 'feet', 'body'], n >> 2) })
    : say(pick(['ReadinessIntent', 'WhenIntent', 'WhatTimeIntent', 'KnownIntent'], n >> 2));

const anyAnswer: Words = (_, n) =>
  pick(
    [
      ...YES.map((name) => say(name)),
      ...NO.map((name) => say(name)),
      say('NotSureIntent'),
      say('BareDurationIntent', {}, { duration: pick(['PT30M', 'PT13M', 'PT40M', 'P6W'], n >> 3) }),
      say('NumberIntent', {}, { number: pick(['2', '13', '20', '30', '40'], n >> 3) }),
      say('ChoiceIntent', { ordinal: pick(idsOf('ordinal'), n >> 3) }),
      say('AMAZON.FallbackIntent'),
    ],
    n,
  );

const correction: Words = (view, n) => {
  if (n % 3 === 0) return say('CorrectFeedIntent');
  view.child.feedEndedAt = view.now - pick([5, 13, 20, 29, 30, 31, 45, 60], n >> 4) * MINUTE;
  const minutes = minutesAgo(view.child, view.now);
  if (n % 4 === 0) return fedByClock('CorrectFeedIntent', view, n >> 8);
  return n % 4 === 1
    ? say('CorrectFeedIntent', {}, { minutes: `${minutes}` })
    : say('CorrectFeedIntent', {}, { ago: inIso(minutes) });
};

const odd: Words = (_, n) =>
  pick(
    [
      say('AgeIntent', {}, { age: pick(['P10D', 'P3W', 'P6W', 'P43D', 'P6M', 'P30D'], n >> 2) }),
      say('AgeIntent', { ageWord: pick(idsOf('ageWord'), n >> 2) }),
      say('NavelIntent', { navelState: pick(idsOf('navelState'), n >> 2) }),
    ],
    n,
  );

/** What the parent says, and how often. */
export const SPEAKS = {
  sensible: [34, sensible],
  tummyWish: [10, tummyWish],
  anyWish: [5, anyWish],
  feedEnded: [6, feedEnded],
  clockFeed: [4, clockFeed],
  oddFeed: [1, oddFeed],
  namedFeed: [6, namedFeed],
  introduces: [1, introduces],
  turnsTo: [2, turnsTo],
  lastFeed: [2, lastFeed],
  nursing: [1, oneOf('FeedingNowIntent')],
  correction: [2, correction],
  notFed: [1, oneOf('NotFedIntent')],
  trueAge: [2, trueAge],
  // In a chain only, which puts it right again.
  younger: [0, younger],
  early: [1, early],
  clears: [1, clears],
  trueNavel: [1, trueNavel],
  odd: [1, odd],
  anyAnswer: [5, anyAnswer],
  asks: [2, asks],
  reminder: [8, reminder],
  forgets: [1, forgets],
  unwell: [3, unwell],
  well: [1, well],
  onward: [6, oneOf('AMAZON.NextIntent', 'CarryOnIntent', 'AMAZON.ResumeIntent', 'SkipIntent')],
  backward: [
    3,
    oneOf('AgainIntent', 'AMAZON.RepeatIntent', 'GoBackIntent', 'AMAZON.PreviousIntent'),
  ],
  steers: [4, steers],
  notMeant: [4, notMeant],
  manner: [3, manner],
  waits: [1, oneOf('WaitIntent', 'AMAZON.PauseIntent')],
  returns: [3, oneOf(...RETURNS)],
  leaves: [1, oneOf('AMAZON.StopIntent', 'AMAZON.CancelIntent', 'EnoughIntent')],
  alarm: [1, alarm],
  anything: [6, (_, n) => anything(n)],
} as const satisfies Record<string, readonly [weight: number, words: Words]>;

export type Speaks = keyof typeof SPEAKS;
