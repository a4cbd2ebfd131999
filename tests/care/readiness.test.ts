import {
  GENERAL,
  RULES,
  ruleFor,
  ruleOf,
  type Asked,
  type FeedClock,
  type Inquiry,
  type Signs,
} from '../../lambda/care';
import { content } from '../../lambda/content';
import { NOW, ago } from './support/babies';

const { policy, countries } = content;

/** A calm, well baby of four months of whom nothing was told. */
const PLAIN: Inquiry = {
  now: NOW,
  signs: {},
  days: 120,
  ageUnanswered: false,
  navel: 'healed',
  clock: { says: 'unknown' },
  notFed: false,
  feedingNow: false,
  during: false,
  asked: GENERAL,
  policy,
  country: countries['US'] ?? null,
};

const about = (asked: Partial<Asked>): Asked => ({ ...GENERAL, general: false, ...asked });
const TUMMY = about({ tummy: true });
const wait = (minutesLeft: number): FeedClock => ({ says: 'wait', minutesLeft });
const since = (minutesSince: number): FeedClock => ({ says: 'longEnough', minutesSince });

const LATER = '2026-11-22T09:01:00.000Z';
const sign = (...ids: string[]): Signs => Object.fromEntries(ids.map((id) => [id, { at: NOW }]));
const degrees = (celsius: number): Signs => ({ temperature: { at: NOW, celsius } });
const vaccine = (hoursAgo: number, toldMinutesAgo = 0): Signs => ({
  vaccine: { at: ago(toldMinutesAgo), hoursAgo },
});

type Case = readonly [rule: string, what: string, change: Partial<Inquiry>];

/** Brief C3 with the boundaries of C2; the first column is what must answer. */
const CASES: readonly Case[] = [
  ['G01', 'a red flag', { signs: sign('red_flag', 'fever', 'asleep') }],
  ['G02', '38.0 C at 89 days', { days: 89, signs: degrees(38) }],
  ['G02', 'feels hot at 10 days', { days: 10, signs: sign('fever') }],
  ['G02', 'feels hot, age unknown', { days: null, signs: sign('fever') }],
  ['G33', '37.9 C at 89 days', { days: 89, signs: degrees(37.9) }],
  ['G33', 'felt hot, measured 37.0', { signs: degrees(37) }],
  ['G33', 'told hot, then measured 37.0', { signs: { ...sign('fever'), ...degrees(37) } }],
  ['G05', 'measured 37.0, then told hot', { signs: { ...degrees(37), fever: { at: LATER } } }],
  ['G02', 'the same at 20 days', { days: 20, signs: { ...degrees(37), fever: { at: LATER } } }],
  ['G05', '38.0 C at 90 days', { days: 90, signs: degrees(38) }],
  ['G04', '39.0 C at 100 days', { days: 100, signs: degrees(39) }],
  ['G04', '101 F at 179 days in the US', { days: 179, signs: degrees(38.333) }],
  ['G05', '101 F at 180 days', { days: 180, signs: degrees(38.333) }],
  [
    'G05',
    '38.9 C at 100 days in the UK',
    { days: 100, signs: degrees(38.9), country: countries['GB'] ?? null },
  ],
  [
    'G04',
    '39.0 C at 100 days in the UK',
    { days: 100, signs: degrees(39), country: countries['GB'] ?? null },
  ],
  ['G04', '38.5 C where nobody knows the country', { signs: degrees(38.5), country: null }],
  ['G05', 'feels hot at four months', { signs: sign('fever') }],
  ['G03', '35.9 C at 89 days', { days: 89, signs: degrees(35.9) }],
  ['G33', '36.0 C at 89 days', { days: 89, signs: degrees(36) }],
  ['G03', '35.9 C at 90 days', { days: 90, signs: degrees(35.9) }],
  ['G33', '36.0 C at 90 days', { days: 90, signs: degrees(36) }],
  ['G03', 'cold to touch at any age', { signs: sign('cold') }],
  ['G06', 'unwell', { signs: sign('unwell') }],
  ['G06', 'vomiting', { signs: sign('vomiting') }],
  ['G06', 'not feeding', { signs: sign('not_feeding') }],
  ['G06', 'hard to wake', { signs: sign('hard_to_wake') }],
  ['G07', 'diarrhea', { signs: sign('diarrhea') }],
  ['G20', 'a high-pitched cry', { signs: sign('odd_cry', 'crying') }],
  ['G12', 'a rash that stays', { signs: sign('rash_wont_fade', 'new_rash') }],
  ['G13', 'a new rash', { signs: sign('new_rash') }],
  ['G15', 'a fall', { signs: sign('fall') }],
  ['G15', 'a limb that hurts', { signs: sign('limb_hurts') }],
  ['G16', 'jaundice', { days: 5, signs: sign('jaundice') }],
  ['G31', 'a red navel', { days: 12, signs: sign('navel_infected') }],
  ['G42', 'driving', { signs: sign('driving', 'crying') }],
  ['G37', 'sleepy, in general', { signs: sign('sleepy_adult') }],
  [
    'G37',
    'sleepy, on the chest',
    { signs: sign('sleepy_adult'), asked: about({ onChest: true, forNewborns: true }) },
  ],
  ['G33', 'sleepy, feet', { signs: sign('sleepy_adult'), asked: about({ forNewborns: true }) }],
  ['G38', 'overwhelmed', { signs: sign('overwhelmed', 'crying') }],
  ['G10', 'born early', { days: 14, signs: sign('preterm') }],
  ['G10', 'a heart condition', { signs: sign('condition') }],
  ['G11', 'a hip harness', { signs: sign('hip_harness') }],
  ['G08', 'a vaccine 47 hours ago', { signs: vaccine(47) }],
  ['G08', 'told an hour ago as 46 hours', { signs: vaccine(46, 60) }],
  ['G09', 'a vaccine 48 hours ago', { signs: vaccine(48) }],
  ['G09', 'told an hour ago as 47 hours', { signs: vaccine(47, 60) }],
  ['G09', 'a vaccine 6 days ago', { signs: vaccine(6 * 24) }],
  ['G33', 'a vaccine 7 days ago', { signs: vaccine(7 * 24) }],
  ['G08', 'a sore leg, and nobody knows since when', { signs: sign('sore_limb') }],
  ['G08', 'a sore leg, vaccinated today', { signs: { ...vaccine(1), ...sign('sore_limb') } }],
  ['G09', 'a sore leg for three days', { signs: { ...vaccine(72), ...sign('sore_limb') } }],
  ['G17', 'asleep', { signs: sign('asleep') }],
  ['G36', 'asleep in the middle', { signs: sign('asleep'), during: true }],
  ['G18', 'hungry', { signs: sign('hungry') }],
  ['G19', 'crying', { signs: sign('crying') }],
  ['G21', 'turning away', { signs: sign('turning_away') }],
  ['G22', 'stiff', { signs: sign('stiff') }],
  ['G23', 'wriggly', { signs: sign('wriggly') }],
  ['G24', 'spitting up', { signs: sign('spitting_up') }],
  ['G25', 'a feed told in this session', { feedingNow: true, clock: { says: 'feeding' } }],
  ['G25', 'a feed told elsewhere, the tummy', { clock: { says: 'feeding' }, asked: TUMMY }],
  ['G33', 'a feed told elsewhere, in general', { clock: { says: 'feeding' } }],
  ['G43', 'oil at 27 days', { days: 27, asked: about({ oil: true, forNewborns: true }) }],
  ['G33', 'oil at 28 days', { days: 28, asked: about({ oil: true, forNewborns: true }) }],
  ['G44', 'oil with an allergy', { signs: sign('allergy'), asked: about({ oil: true }) }],
  ['G44', 'oil on eczema', { signs: sign('sore_skin'), asked: about({ oil: true }) }],
  ['G34', 'age unknown', { days: null }],
  ['G32', 'age asked and not answered', { days: null, ageUnanswered: true }],
  ['G33', 'age unknown, feet', { days: null, asked: about({ forNewborns: true }) }],
  ['G32', '20 days', { days: 20 }],
  ['G33', '21 days', { days: 21 }],
  ['G33', '3 days, hands', { days: 3, asked: about({ forNewborns: true }) }],
  ['G40', 'no stool at 55 days', { days: 55, signs: sign('no_poop') }],
  [
    'G40',
    'constipated at 55 days',
    { days: 55, asked: about({ tummy: true, constipation: true }) },
  ],
  [
    'G28',
    'constipated at 56 days',
    { days: 56, notFed: true, asked: about({ tummy: true, constipation: true }) },
  ],
  ['G30', 'the tummy, navel unhealed', { days: 30, navel: 'unhealed', asked: TUMMY }],
  ['G33', 'feet, navel unhealed', { days: 30, navel: 'unhealed' }],
  ['G26', 'the tummy, fed 29 minutes ago', { clock: wait(1), asked: TUMMY }],
  ['G28', 'the tummy, fed 30 minutes ago', { clock: since(30), asked: TUMMY }],
  [
    'G27',
    'a spitty baby, 30 minutes',
    { clock: since(30), asked: TUMMY, signs: sign('spits_up_a_lot') },
  ],
  [
    'G27',
    'a spitty baby, 44 minutes',
    { clock: since(44), asked: TUMMY, signs: sign('spits_up_a_lot') },
  ],
  [
    'G28',
    'a spitty baby, 45 minutes',
    { clock: since(45), asked: TUMMY, signs: sign('spits_up_a_lot') },
  ],
  ['G29', 'the tummy, feed unknown', { asked: TUMMY }],
  [
    'G29',
    'the tummy, thirteen or thirty',
    { asked: TUMMY, clock: { says: 'doubtful', minutes: 30, orMinutes: 13 } },
  ],
  ['G28', 'the tummy, not fed', { asked: TUMMY, notFed: true }],
  ['G14', 'dry skin', { signs: sign('sore_skin') }],
  ['G41', 'on the sofa', { signs: sign('on_high_place') }],
  ['G39', 'a stuffy nose', { asked: about({ nose: true }) }],
  ['G35', 'before bed', { asked: about({ bedtime: true }) }],
  ['G33', 'calm, awake, well', {}],
];

test.each(CASES)('%s answers %s', (rule, _, change) => {
  expect(ruleFor({ ...PLAIN, ...change }).id).toBe(rule);
});

test('there are forty-four rules, each once', () => {
  const expected = Array.from(
    { length: 44 },
    (_, index) => `G${String(index + 1).padStart(2, '0')}`,
  );
  expect(RULES.map(({ id }) => id).sort()).toEqual(expected);
});

test('each rule is reached by a case above', () => {
  const reached = new Set(CASES.map(([rule]) => rule));
  expect(RULES.filter(({ id }) => !reached.has(id))).toEqual([]);
});

/** What a sign must be told with to mean anything. */
const TOLD: Readonly<Record<string, Signs>> = {
  temperature: degrees(40),
  vaccine: vaccine(1),
};

test.each(RULES.flatMap(({ id, by = [] }) => by.map((one) => [id, one] as const)))(
  '%s can be reached by its sign %s alone',
  (rule, one) => {
    const signs = TOLD[one] ?? sign(one);
    const inquiries: Partial<Inquiry>[] = [
      {},
      { days: 10 },
      { days: 200 },
      { during: true },
      { days: 10, signs: degrees(35) },
      { signs: vaccine(60) },
      { asked: about({ oil: true, forNewborns: true }) },
      { asked: TUMMY, clock: since(30) },
    ];
    const reached = inquiries.map((change) => ruleFor({ ...PLAIN, signs, ...change }).id);
    expect(reached).toContain(rule);
  },
);

test('every sign that a rule looks for is one of content', () => {
  const known = RULES.flatMap(({ by = [] }) => by);
  expect(known.filter((one) => !Object.hasOwn(content.signs, one))).toEqual([]);
});

test.each<[string, string | null, Partial<Inquiry>]>([
  ['crying', 'G19', { signs: { ...sign('fever', 'crying') } }],
  ['fever', 'G05', { signs: sign('fever', 'asleep') }],
  ['temperature', null, { signs: degrees(37) }],
  ['calm', null, { signs: sign('calm') }],
  ['allergy', 'G44', { signs: sign('allergy') }],
])('a sign is answered by its own rule: %s', (one, rule, change) => {
  expect(ruleOf(one, { ...PLAIN, ...change })?.id ?? null).toBe(rule);
});
