import fc from '../support/properties';
import { SPEAKS, type Speaks } from './acts';
import type { Chain, CHAINS } from './chains';
import { DEVICES, OUTSIDES } from './devices';
import { BEGINNINGS, WAITS, type Act, type Life } from './life';
import { FAULTS } from './store';

/** Random lives, weighted so that what is interesting happens often. */

const number = fc.nat({ max: 0xffff });
const weighted = <T>(weights: readonly (readonly [T, number])[]) =>
  fc.oneof(
    { withCrossShrink: true },
    ...weights.map(([value, weight]) => ({ weight, arbitrary: fc.constant(value) })),
  );

const speaks = Object.entries(SPEAKS).map(([name, [weight]]) => [name as Speaks, weight] as const);
const chains: Record<keyof typeof CHAINS, number> = {
  reminded: 12,
  massaged: 48,
  ailing: 7,
  premature: 1,
  siblings: 4,
  younger: 2,
};
const does = weighted<Act['does']>([
  ...speaks,
  ...Object.entries(chains).map(([name, weight]) => [name as Chain, weight] as const),
  ['silence', 4],
  ['ends', 1],
  ['again', 2],
  ['againElsewhere', 2],
  ['arrives', 2],
]);

const waits: Record<(typeof WAITS)[number], number> = {
  asked: 50,
  speaking: 18,
  reprompt: 8,
  quiet: 4,
  minutes: 8,
  boundary: 8,
  days: 1,
  none: 3,
};
const wait = weighted(WAITS.map((name) => [name, waits[name]] as const));

const fault = weighted<Act['fault']>([
  ['none', 52],
  ['same', 132],
  ...FAULTS.slice(1).map((name) => [name, 3] as const),
]);

const outside = weighted<Act['outside']>([
  ['same', 60],
  ['fine', 6],
  ...OUTSIDES.slice(1).map((name) => [name, 1] as const),
]);

/** Alexa mostly stays with a process, but may move in the midst of a session, and back again. */
const movesAfter = weighted<Act['movesAfter']>([
  [null, 21],
  [0, 4],
  [1, 1],
  [2, 1],
]);

const device = weighted([
  [0, 8],
  [1, 3],
  [2, 1],
]);

const happens = fc.record({
  does: weighted<Speaks>([
    ['feedEnded', 6],
    ['sensible', 3],
    ['alarm', 1],
    ['trueNavel', 1],
    ['correction', 1],
  ]),
  n: number,
  after: fc.constantFrom(0, 1, 400, 1000),
});
const meanwhile = fc.oneof(
  { withCrossShrink: true },
  { weight: 24, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: happens },
);

const anything: fc.Arbitrary<Act> = fc.record({
  wait,
  waitN: number,
  device,
  does,
  n: number,
  fault,
  outside,
  movesAfter,
  late: weighted([
    [false, 30],
    [true, 1],
  ]),
  meanwhile,
});

/** Something said at a certain moment to the device that was spoken to last. */
const saidAt = (when: Act['wait'], what: readonly (readonly [Speaks, number])[]) =>
  fc.record({
    wait: fc.constant(when),
    waitN: number,
    device: fc.constant(DEVICES.length),
    does: weighted<Speaks>(what),
    n: number,
    fault,
    outside,
    movesAfter,
    late: fc.constant(false),
    meanwhile: fc.constant(null),
  });

const act: fc.Arbitrary<Act> = fc.oneof(
  { withCrossShrink: true },
  { weight: 40, arbitrary: anything },
  // Somebody who waited for the half hour to pass, and asks a hair too early or too late.
  { weight: 3, arbitrary: saidAt('boundary', [['tummyWish', 1]]) },
  // Somebody who remembers a feed, or takes fright, with the hands on the baby.
  {
    weight: 18,
    arbitrary: saidAt('speaking', [
      ['feedEnded', 6],
      ['nursing', 2],
      ['alarm', 1],
    ]),
  },
  // Somebody who hears how long it takes, and wants to be told.
  { weight: 3, arbitrary: saidAt('asked', [['reminder', 1]]) },
);

export const lives: fc.Arbitrary<Life> = fc.noBias(
  fc.record({
    beginning: fc.nat({ max: BEGINNINGS.length - 1 }),
    secondDays: weighted<number | null>([
      [null, 5],
      [150, 4],
      [60, 2],
      [10, 1],
    ]),
    days: weighted([
      [0, 1],
      [10, 2],
      [19, 2],
      [25, 2],
      [40, 3],
      [60, 6],
      [150, 10],
    ]),
    navelHealed: weighted([
      [true, 5],
      [false, 1],
    ]),
    acts: fc.array(act, { minLength: 1, maxLength: 160, size: 'max' }),
  }),
);
