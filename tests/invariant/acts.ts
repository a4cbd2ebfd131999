import { idsOf, anything, pick, say } from './vocabulary';
import { fedByClock, inIso, minutesAgo, WHOSE } from './speech';
import type { Said } from './told';
import type { Child, View } from './truth';

/** What the virtual parent does. A new act is one more row of the table. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Words = (view: View, n: number) => Said;

const oneOf =
  (...names: string[]): Words =>
  (_, n) =>
    say(pick(names, n));

const tummyWish: Words = (_, n) =>
  pick(
    [
      say('TechniqueIntent', { technique: 'belly_clockwise' }),
      say('TechniqueIntent', { technique: 'ilu' }),
      say('TechniqueIntent', { technique: 'paddle_wheel' }),
      say('TechniqueIntent', { technique: 'knees_to_tummy' }),
      say('TechniqueIntent', { technique: 'full_body_short' }),
      say('RoutineIntent', { routine: 'gas_relief' }),
      say('RoutineIntent', { routine: 'full_body' }),
      say('ProblemIntent', { problem: 'gas' }),
      say('ProblemIntent', { problem: 'constipation' }),
      say('BodyPartIntent', { bodyPart: 'tummy' }),
      say('TimeIntent', {}, { duration: 'PT15M' }),
    ],
    n,
  );

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

/** The last feed as it really was, in one of the ways to say it. */
const lastFeedOf = (child: Child, view: View, n: number): Said => {
  const minutes = minutesAgo(child, view.now);
  if (minutes === 30 && n % 2 === 0) return say('FedIntent', { feedMoment: 'half_hour' });
  if (minutes === 0 && n % 2 === 0) return say('FedIntent', { feedMoment: 'just_now' });
  return say('FedIntent', {}, { ago: inIso(minutes) });
};

const lastFeed: Words = (view, n) => lastFeedOf(view.child, view, n);

const AGO = [0, 0, 1, 5, 12, 13, 20, 25, 28, 29, 30, 31, 35, 40, 55, 80, 90, 91];
const feeds = (child: Child, now: number, minutes: number) => {
  child.feedEndedAt = Math.max(now - minutes * MINUTE, child.feedEndedAt ?? 0);
};

const feedEnded: Words = (view, n) => {
  feeds(view.child, view.now, pick(AGO, n));
  return lastFeedOf(view.child, view, n >> 5);
};

/** By the clock on the wall, or by a part of the day. */
const clockFeed: Words = (view, n) => {
  if (n % 9 === 0) return say('FedWhenIntent', { dayMoment: pick(idsOf('dayMoment'), n >> 4) });
  feeds(view.child, view.now, pick(AGO, n >> 4));
  return fedByClock('FedAtIntent', view, n >> 9);
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

const NURSED = ['FedForIntent', 'TopUpIntent', 'FeedStartedIntent'];
const oddFeed: Words = (view, n) => {
  const name = pick(NURSED, n);
  feeds(view.child, view.now, name === 'FeedStartedIntent' ? 0 : pick(AGO, n >> 2));
  const ago = n % 8 === 0 ? {} : { ago: inIso(minutesAgo(view.child, view.now)) };
  return say(name, {}, { ...ago, ...(name === 'FedForIntent' && { feedLength: 'PT20M' }) });
};

/** Of one by name, of "the other one", or of both. */
const namedFeed: Words = (view, n) => {
  const child = pick(view.children, n);
  const whose = pick(WHOSE, n >> 2)(child);
  if (n % 11 === 0) return say(pick(['FeedingNowIntent', 'NotFedIntent'], n >> 5), ...whose);
  view.children.forEach((one) => {
    if (one === child || 'who' in whose[0]) feeds(one, view.now, pick(AGO, n >> 5));
  });
  const { name, slots } =
    n % 3 === 0
      ? fedByClock('FedAtIntent', { ...view, child }, n >> 9)
      : lastFeedOf(child, view, n >> 9);
  return { name, slots: { ...slots, ...say('', ...whose).slots } };
};

const ageOf = ({ bornAt }: Child, now: number): Said => {
  const days = Math.max(0, Math.floor((now - bornAt) / DAY));
  if (days === 0) return say('AgeIntent', { ageWord: 'newborn' });
  const age = days < 14 ? `P${days}D` : days < 84 ? `P${Math.floor(days / 7)}W` : null;
  return say('AgeIntent', {}, { age: age ?? `P${Math.floor(days / 30)}M` });
};
const trueAge: Words = ({ now, child, children }, n) => {
  const { slots } = ageOf(child, now);
  if (children.length === 1) return say2('AgeIntent', slots);
  return say2('AgeIntent', { ...slots, ...say('', ...pick(WHOSE, n)(child)).slots });
};
const say2 = (name: string, slots: Said['slots']): Said => ({ name, slots });

const trueNavel: Words = ({ child }, n) =>
  say('NavelIntent', {
    navelState: child.navelHealed ? 'healed' : pick(['stump_on', 'healing'], n),
  });

const WEEKS = ['P2W', 'P4W', 'P6W', 'P8W', 'P8W', 'P2M', 'P12W', 'P20W'];
/** Baby came early: by how much, with an age or without, corrected already, or no number at all. */
const early: Words = (view, n) => {
  const { child, children, asked } = view;
  const { slots: age } = ageOf(child, view.now);
  const whose =
    children.length > 1 && n % 2 === 0 ? say('', ...pick(WHOSE, n >> 1)(child)).slots : {};
  if (n % 5 === 0) return say2('SignIntent', { ...say('', { sign: 'preterm' }).slots, ...whose });
  if (n % 7 === 0)
    return say('BornEarlyIntent', {}, { corrected: pick(['P2W', 'P6W', 'P4M'], n >> 3) });
  const weeks = n % 11 === 0 ? { bornAt: 'P32W' } : { early: pick(WEEKS, n >> 3) };
  const isOld = n % 3 === 0 && 'age' in age && !asked.has('ask.early');
  const { slots } = say('BornEarlyIntent', {}, weeks);
  return say2('BornEarlyIntent', { ...slots, ...(isOld && age), ...whose });
};
/** The care team was asked. */
const clears: Words = () => say('SignIntent', { sign: 'cleared' });

/** There are several, and for whom it is now. */
const introduces: Words = ({ children }, n) => {
  const [one, other] = children;
  if (one === undefined || other === undefined) return say('BabyIntent', {}, { babyName: 'mia' });
  return n % 3 === 0
    ? say('TwinsIntent')
    : say('TwoNamesIntent', {}, { babyName: one.name, otherName: other.name });
};
const turnsTo: Words = ({ children }, n) => {
  const child = pick(children, n);
  if (children.length > 1 && n % 8 === 1) return say('SameForIntent', {}, { babyName: child.name });
  return say('BabyIntent', ...pick(WHOSE, n >> 3)(child));
};

const YES = ['AMAZON.YesIntent', 'AgreeIntent'];
const NO = ['AMAZON.NoIntent', 'DeclineIntent'];
const yesOrNo = (isYes: boolean, n: number) => say(pick(isYes ? YES : NO, n));

const RETURNS = ['launch', 'BackToMassageIntent', 'AMAZON.ResumeIntent', 'CarryOnIntent'];

/** How they like to be guided. */
const MANNER = ['Slower', 'Faster', 'MoreTime', 'Count', 'DontCount', 'OneStep', 'ReadOn'].concat([
  'Softly',
  'PlainVoice',
  'Shorter',
  'NextStep',
]);
const manner = oneOf(...MANNER.map((name) => `${name}Intent`));

/** What somebody does who wants a tummy massage and tells the truth. */
const sensible: Words = (view, n) => {
  const { asked, child, alarmed, now } = view;
  // All is well again: back to where they were.
  if (alarmed) return oneOf(...RETURNS)(view, n);
  const isAsked = (...keys: string[]) => keys.some((key) => asked.has(key));
  const minutes = minutesAgo(child, now);
  const fed = minutes < 30;
  if (isAsked('ask.whichBaby')) return say('BabyIntent', {}, { babyName: child.name });
  if (isAsked('rule.G34', 'ask.ageFor')) return ageOf(child, now);
  if (isAsked('ask.early', 'ask.earlyFor')) {
    return n % 3 === 0
      ? say('NotSureIntent')
      : say('BareDurationIntent', {}, { duration: pick(WEEKS, n >> 2) });
  }
  if (isAsked('ask.navel', 'ask.navelFor')) {
    return n % 4 === 0 ? trueNavel(view, n) : yesOrNo(!child.navelHealed, n);
  }
  if (isAsked('rule.G29', 'ask.feedFor')) {
    if (fed) return n % 3 === 0 ? say('AMAZON.YesIntent') : lastFeed(view, n);
    return n % 4 === 0 ? say('NotFedIntent') : yesOrNo(false, n);
  }
  if (isAsked('ask.feedDoubt')) return yesOrNo(fed, n);
  if (isAsked('ask.feedEnd', 'ask.feedEndFor')) {
    return say('BareDurationIntent', {}, { duration: inIso(minutes) });
  }
  if ([...asked].some((key) => /^(offer|confirm|resume|remind)\./.test(key))) {
    return yesOrNo(true, n);
  }
  if ([...asked].some((key) => key.startsWith('choose.'))) {
    return say('ChoiceIntent', { ordinal: 'first' });
  }
  if (!view.guided && view.children.length > 1 && !view.together) return introduces(view, n);
  return view.guided && n % 4 > 0 ? say('AMAZON.NextIntent') : tummyWish(view, n >> 2);
};

/** An alarm, at times of one by name. */
const alarm: Words = ({ child }, n) =>
  say(
    'EmergencyIntent',
    { alarm: pick(idsOf('alarm'), n) },
    n % 5 === 0 ? { babyName: child.name } : {},
  );

/** Somebody who wants to be told when it is time. */
const reminder: Words = (view, n) => {
  const minutes = minutesAgo(view.child, view.now);
  if (n % 13 === 0) return say('CancelReminderIntent');
  if ([...view.asked].some((key) => key.startsWith('remind.'))) return yesOrNo(n % 7 > 0, n);
  return minutes < 30 ? say('RemindIntent') : feedEnded(view, (n % 7) + 18 * (n % 97));
};

const forgets: Words = ({ asked }, n) =>
  asked.has('forget.ask') ? yesOrNo(n % 5 > 0, n) : say('ForgetIntent');

const unwell: Words = (_, n) =>
  pick(
    [
      say('SignIntent', { sign: pick(idsOf('sign'), n >> 3) }),
      say('SignIntent', {
        sign: pick(['unwell', 'diarrhea', 'new_rash', 'preterm', 'fever'], n >> 3),
      }),
      say('SignIntent', { sign: pick(['condition', 'hip_harness', 'sleepy_adult'], n >> 3) }),
      say('VaccineIntent', { vaccineMoment: pick(idsOf('vaccineMoment'), n >> 3) }),
      say('VaccineIntent', {}, { ago: pick(['PT2H', 'P1D', 'P2D', 'P3D', 'PT47H'], n >> 3) }),
      say('TemperatureIntent', {}, { degrees: pick(['36', '37', '38', '101', '35'], n >> 3) }),
      say('ReadinessIntent', { concern: pick(idsOf('concern'), n >> 3) }),
      say('CueIntent', { cue: pick(idsOf('cue'), n >> 3) }),
    ],
    n,
  );
const well: Words = (_, n) =>
  n % 2 === 0 ? say('SignIntent', { sign: 'well_again' }) : say('CueIntent', { cue: 'calm' });

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
