import fc from '../support/properties';
import { consider, type Facts, type Feed, type Told, type Wish } from '../../lambda/care';
import { content } from '../../lambda/content';
import { ago, baby, inShort, NOW, startOf } from './support/babies';

/** The brief's HARD steps: techniques as a whole, and the tummy step of the short full body. */
const TUMMY = ['belly_clockwise', 'ilu', 'paddle_wheel', 'knees_to_tummy'];
const isTummy = (one: { technique: string; step: string | null }) =>
  TUMMY.includes(one.technique) || (one.technique === 'full_body_short' && one.step === 'tummy');

/** What is for the first three weeks (DESIGN, "Newborns"). */
const NEWBORN = [
  'resting_hands',
  'hand_massage',
  'foot_rub',
  'on_the_go_feet',
  'arm_milking',
  'leg_milking',
  'feeding_stroke',
  'newborn_chest',
];

const wishes = fc.constantFrom(
  ...Object.keys(content.techniques),
  ...Object.keys(content.routines),
);
const days = fc.oneof(fc.constantFrom(0, 20, 21, 41, 42, 43, 55, 56, 89, 90), fc.nat(400));
const minutes = fc.oneof(
  fc.constantFrom(0, 29, 30, 31, 89, 90, 91),
  fc.integer({ min: -60, max: 300 }),
);
const feed = fc
  .record({ told: minutes, ended: fc.option(minutes), or: fc.option(minutes) })
  .map(({ told, ended, or }): Feed => ({
    baby: null,
    toldAt: ago(told),
    endedAt: ended === null ? null : ago(ended),
    ...(or !== null && ended !== null && { orEndedAt: ago(or) }),
  }));
const told: fc.Arbitrary<Told> = fc.record(
  {
    ageUnanswered: fc.constant(true as const),
    navel: fc.constantFrom('stumpOn' as const, 'healing' as const),
    notFedAt: minutes.map((some) => ago(some)),
    feedingNow: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
/** Facts without content, which would fill a failure's message. */
type Known = Omit<Facts, 'content'>;
const facts: fc.Arbitrary<Known> = fc
  .record({
    age: fc.option(days),
    navel: fc.constantFrom(undefined, 'due' as const, 'healed' as const),
    feeds: fc.array(feed, { maxLength: 3 }),
    told,
  })
  .map(({ age, navel, feeds, told: said }) => ({
    baby: baby({ age, feeds, ...(navel && { navel }) }),
    told: said,
    now: NOW,
  }));
const cases = fc
  .record({ id: wishes, withoutTummy: fc.boolean(), facts, constipated: fc.boolean() })
  .map(({ id, constipated, ...known }) => ({
    ...known,
    wish: { start: startOf(id), ...(constipated && { because: 'constipation' as const }) },
  }));

interface Case {
  readonly wish: Wish;
  readonly withoutTummy: boolean;
  readonly facts: Known;
}
const decide = ({ wish, withoutTummy, facts: known }: Case) =>
  consider(wish, withoutTummy, { ...known, content });
const startedSteps = (one: Case) => {
  const decision = decide(one);
  return decision.kind === 'start' ? decision.permission.steps : [];
};
const ageIn = ({ baby: { age } }: Known) => age?.days ?? 0;
const many = { numRuns: 800 };

test('nothing on the tummy within 30 minutes of any feed, or when that is not known', () => {
  fc.assert(
    fc.property(cases, (one) => {
      if (!startedSteps(one).some(isTummy)) return;
      expect(one.withoutTummy).toBe(false);
      for (const { endedAt, orEndedAt } of one.facts.baby.feeds) {
        for (const end of [endedAt, orEndedAt]) {
          if (end) expect(Date.parse(end)).toBeLessThanOrEqual(Date.parse(ago(30)));
        }
      }
    }),
    many,
  );
});

test('nothing on the tummy while the navel is not known to be healed', () => {
  fc.assert(
    fc.property(cases, (one) => {
      if (!startedSteps(one).some(isTummy)) return;
      const { baby: of, told: said } = one.facts;
      const nothingTold = of.navel === undefined && said.navel === undefined;
      expect(of.navel === 'healed' || (nothingTold && ageIn(one.facts) > 42)).toBe(true);
    }),
    many,
  );
});

test('under 21 days, or at an age nobody told, only what suits newborns, in the newborn way', () => {
  fc.assert(
    fc.property(cases, (one) => {
      if (ageIn(one.facts) >= 21) return;
      for (const step of startedSteps(one)) {
        if (step.step !== null) expect(NEWBORN).toContain(step.technique);
        if (['foot_rub', 'arm_milking', 'leg_milking'].includes(step.technique)) {
          expect(step.gentle).toBe(true);
        }
      }
    }),
    many,
  );
});

test('during a feed that was told here, only feed-time strokes', () => {
  fc.assert(
    fc.property(cases, (one) => {
      if (!one.facts.told.feedingNow) return;
      const hands = startedSteps(one).filter((step) => step.step !== null);
      for (const step of hands) expect(step.technique).toBe('feeding_stroke');
    }),
    many,
  );
});

test('every no comes with something that starts at once', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const decision = decide(one);
      if (decision.kind !== 'refuse') return;
      expect(decision.instead.length).toBeGreaterThan(0);
      for (const start of decision.instead) {
        expect(inShort(decide({ ...one, wish: { start }, withoutTummy: false }))).toMatch(/^start/);
      }
    }),
    many,
  );
});

test('what starts has something to do', () => {
  fc.assert(
    fc.property(cases, (one) => {
      if (decide(one).kind === 'start') expect(startedSteps(one)).not.toEqual([]);
    }),
    many,
  );
});
