import type { Id, Zone } from '../../content/types';
import type { Inquiry } from './inquiry';

/** What may not be massaged while a rule holds; with no zones and no place named, anything. */
export interface Bars {
  readonly zones?: readonly Zone[];
  /** A place that was told counts to the end of its limb. */
  readonly wholeLimb?: true;
  /** Also what presses on the tummy, or lies on it. */
  readonly pressure?: true;
  /** Only what happens on the grown-up's chest. */
  readonly onChest?: true;
  /** Techniques and routines that are fine all the same. */
  readonly except?: readonly Id[];
}

/** What a rule answers. Its words are in the locale under its id. */
export interface Answer {
  readonly says: 'yes' | 'yesBut' | 'wait' | 'no' | 'ask' | 'doctor' | 'emergency' | 'end';
  /** `health` holds until its fact changes; `cue` until baby shows something else. */
  readonly holds?: 'health' | 'cue';
  readonly bars?: Bars;
  /** The row of brief E whose tier and closing it takes. */
  readonly row?: Id;
}

export interface Rule {
  readonly id: string;
  /** The signs that lead to it; none where it follows from what is known or asked. */
  readonly by?: readonly Id[];
  readonly when: (inquiry: Inquiry) => boolean;
  readonly answer: Answer;
}

type When = Rule['when'];

const HOUR = 60 * 60 * 1000;
const EVERYTHING: Bars = {};
const NO_HEALTH: Answer = { says: 'no', holds: 'health', bars: EVERYTHING };

const has =
  (...ids: readonly Id[]): When =>
  ({ signs }) =>
    ids.some((id) => Object.hasOwn(signs, id));

/** An age that is not known counts as newborn. */
const days = (inquiry: Inquiry): number => inquiry.days ?? 0;
const degrees = ({ signs }: Inquiry): number | undefined => signs['temperature']?.celsius;
/** Measured; or felt, with nothing measured since. */
const fever = ({ signs, policy }: Inquiry): boolean => {
  const { temperature: measured, fever: felt } = signs;
  if ((measured?.celsius ?? 0) >= policy.feverCelsius) return true;
  const isFineSince =
    measured?.celsius !== undefined && felt !== undefined && felt.at <= measured.at;
  return felt !== undefined && !isFineSince;
};

/** Hours since the vaccine at the moment of the question. */
function vaccineHours({ signs, now }: Inquiry): number | null {
  const vaccine = signs['vaccine'];
  if (vaccine === undefined) return null;
  return (vaccine.hoursAgo ?? 0) + (Date.parse(now) - Date.parse(vaccine.at)) / HOUR;
}

/** A shot of which nobody told the day may have been today's. */
const freshVaccine: When = (inquiry) => {
  const hours = vaccineHours(inquiry) ?? (has('sore_limb')(inquiry) ? 0 : null);
  return hours !== null && hours < inquiry.policy.vaccineWaitHours;
};
const soreLimb: When = (inquiry) =>
  has('sore_limb')(inquiry) ||
  (vaccineHours(inquiry) ?? Infinity) < inquiry.policy.vaccineSoreDays * 24;

const aboutTummy: When = ({ asked }) => asked.tummy;
const spitsUpSoon: When = ({ clock, policy }) =>
  clock.says === 'longEnough' && clock.minutesSince < policy.spittyWaitMinutes;

/**
 * Is it okay to massage now: brief C3 in the order of C2, the first that fits answers. Sources are
 * with the words, in content/locales, under `rule.<id>`. Numbers are policy's and the country's.
 */
export const RULES: readonly Rule[] = [
  // 1: a red flag beats everything; it has no sign of its own, as section E answers it by its row.
  {
    id: 'G01',
    by: ['red_flag'],
    when: has('red_flag'),
    answer: { says: 'emergency', holds: 'health', bars: EVERYTHING, row: 'worried' },
  },
  // 2: fever, too cold, unwell, an odd cry.
  {
    id: 'G02',
    by: ['temperature', 'fever'],
    when: (inquiry) => fever(inquiry) && days(inquiry) < inquiry.policy.feverYoungDays,
    answer: { ...NO_HEALTH, says: 'doctor', row: 'fever_young' },
  },
  {
    id: 'G03',
    by: ['temperature', 'cold'],
    when: (inquiry) =>
      has('cold')(inquiry) || (degrees(inquiry) ?? Infinity) < inquiry.policy.coldCelsius,
    answer: { ...NO_HEALTH, says: 'emergency', row: 'cold' },
  },
  {
    id: 'G04',
    by: ['temperature'],
    when: (inquiry) => {
      const { policy, country } = inquiry;
      const from = country?.feverDoctorToday.celsius ?? policy.feverDoctorTodayCelsius;
      return (degrees(inquiry) ?? 0) >= from && days(inquiry) < policy.feverMiddleDays;
    },
    answer: { ...NO_HEALTH, says: 'doctor' },
  },
  { id: 'G05', by: ['temperature', 'fever'], when: fever, answer: NO_HEALTH },
  {
    id: 'G06',
    by: ['unwell', 'vomiting', 'not_feeding', 'hard_to_wake'],
    when: has('unwell', 'vomiting', 'not_feeding', 'hard_to_wake'),
    answer: NO_HEALTH,
  },
  {
    id: 'G07',
    by: ['diarrhea'],
    when: has('diarrhea'),
    answer: { ...NO_HEALTH, bars: { except: ['resting_hands'] } },
  },
  {
    id: 'G20',
    by: ['odd_cry'],
    when: has('odd_cry'),
    answer: { ...NO_HEALTH, says: 'emergency', row: 'odd_cry' },
  },
  // 3: injury, jaundice, rash, a red or oozing navel.
  {
    id: 'G12',
    by: ['rash_wont_fade'],
    when: has('rash_wont_fade'),
    answer: { ...NO_HEALTH, says: 'emergency', row: 'rash_wont_fade' },
  },
  { id: 'G13', by: ['new_rash'], when: has('new_rash'), answer: NO_HEALTH },
  {
    id: 'G15',
    by: ['fall', 'limb_hurts'],
    when: has('fall', 'limb_hurts'),
    answer: { ...NO_HEALTH, says: 'doctor' },
  },
  {
    id: 'G16',
    by: ['jaundice'],
    when: has('jaundice'),
    answer: { ...NO_HEALTH, says: 'doctor', row: 'jaundice' },
  },
  {
    id: 'G31',
    by: ['navel_infected'],
    when: has('navel_infected'),
    answer: { ...NO_HEALTH, says: 'doctor', row: 'navel_infected' },
  },
  // 4: the grown-up drives, is sleepy or overwhelmed.
  {
    id: 'G42',
    by: ['driving'],
    when: has('driving'),
    answer: { says: 'no', holds: 'cue', bars: EVERYTHING },
  },
  {
    id: 'G37',
    by: ['sleepy_adult'],
    when: (inquiry) => {
      const { asked, policy } = inquiry;
      const chest = asked.onChest || (!asked.forNewborns && days(inquiry) < policy.newbornDays);
      return has('sleepy_adult')(inquiry) && (asked.general || chest);
    },
    answer: { says: 'no', holds: 'health', bars: { onChest: true } },
  },
  {
    id: 'G38',
    by: ['overwhelmed'],
    when: has('overwhelmed'),
    answer: { ...NO_HEALTH, row: 'cant_cope' },
  },
  // 5: early, a condition, a hip harness.
  {
    id: 'G10',
    by: ['preterm', 'condition'],
    when: has('preterm', 'condition'),
    answer: NO_HEALTH,
  },
  {
    id: 'G11',
    by: ['hip_harness'],
    when: has('hip_harness'),
    answer: {
      says: 'yesBut',
      holds: 'health',
      bars: { zones: ['leg', 'foot', 'tummy', 'back'] },
    },
  },
  // 6: a vaccine in the last two days.
  {
    id: 'G08',
    by: ['vaccine', 'sore_limb'],
    when: freshVaccine,
    answer: { ...NO_HEALTH, says: 'wait' },
  },
  // 7: what baby shows.
  {
    id: 'G36',
    by: ['asleep'],
    when: (inquiry) => has('asleep')(inquiry) && inquiry.during,
    answer: { says: 'end', holds: 'cue', bars: EVERYTHING },
  },
  {
    id: 'G17',
    by: ['asleep'],
    when: has('asleep'),
    answer: { says: 'no', holds: 'cue', bars: EVERYTHING },
  },
  {
    id: 'G18',
    by: ['hungry'],
    when: has('hungry'),
    answer: { says: 'wait', holds: 'cue', bars: { except: ['feed_time', 'feeding_stroke'] } },
  },
  {
    id: 'G19',
    by: ['crying'],
    when: has('crying'),
    answer: { says: 'wait', holds: 'cue', bars: { except: ['settle_hold'] } },
  },
  {
    id: 'G21',
    by: ['turning_away'],
    when: has('turning_away'),
    answer: {
      says: 'wait',
      holds: 'cue',
      bars: { except: ['resting_hands', 'settle_hold'] },
    },
  },
  {
    id: 'G22',
    by: ['stiff'],
    when: has('stiff'),
    answer: { says: 'no', holds: 'cue', bars: EVERYTHING },
  },
  {
    id: 'G24',
    by: ['spitting_up'],
    when: has('spitting_up'),
    answer: { says: 'wait', holds: 'health', bars: { zones: ['tummy'], pressure: true } },
  },
  { id: 'G23', by: ['wriggly'], when: has('wriggly'), answer: { says: 'yes' } },
  // 8: in the middle of a feed.
  {
    id: 'G25',
    when: ({ feedingNow, clock, asked }) => feedingNow || (clock.says === 'feeding' && asked.tummy),
    answer: { says: 'wait' },
  },
  // Oil, where it was asked for.
  {
    id: 'G43',
    // The general answers say "after the first month" themselves, so a known age decides.
    when: ({ asked, days: known, policy }) =>
      asked.oil && known !== null && known < policy.oilFromDays,
    answer: { says: 'no' },
  },
  {
    id: 'G44',
    by: ['allergy', 'sore_skin'],
    when: (inquiry) => inquiry.asked.oil && has('allergy', 'sore_skin')(inquiry),
    answer: { says: 'yesBut' },
  },
  // 9: age.
  {
    id: 'G34',
    when: ({ days: known, ageUnanswered, asked }) =>
      known === null && !ageUnanswered && !asked.forNewborns,
    answer: { says: 'ask' },
  },
  // No stool, where it was the reason.
  {
    id: 'G40',
    by: ['no_poop'],
    when: (inquiry) =>
      (inquiry.asked.constipation || has('no_poop')(inquiry)) &&
      days(inquiry) < inquiry.policy.constipationDoctorDays,
    answer: { ...NO_HEALTH, says: 'doctor', row: 'no_poop' },
  },
  {
    id: 'G32',
    when: (inquiry) => days(inquiry) < inquiry.policy.newbornDays && !inquiry.asked.forNewborns,
    answer: { says: 'yesBut' },
  },
  // 11: the navel.
  {
    id: 'G30',
    when: ({ asked, navel }) => asked.tummy && navel === 'unhealed',
    answer: { says: 'no' },
  },
  // 12: the tummy after a feed.
  {
    id: 'G26',
    when: ({ asked, clock }) => asked.tummy && clock.says === 'wait',
    answer: { says: 'wait' },
  },
  {
    id: 'G27',
    by: ['spits_up_a_lot'],
    when: (inquiry) =>
      has('spits_up_a_lot')(inquiry) && aboutTummy(inquiry) && spitsUpSoon(inquiry),
    answer: { says: 'yesBut' },
  },
  {
    id: 'G29',
    when: ({ asked, clock, notFed }) => asked.tummy && clock.says !== 'longEnough' && !notFed,
    answer: { says: 'ask' },
  },
  // 14: a sore spot is left out.
  {
    id: 'G14',
    by: ['sore_skin'],
    when: has('sore_skin'),
    // Told with no place, it is the parent's to stay off the patch.
    answer: { says: 'yesBut', holds: 'health', bars: { zones: [] } },
  },
  {
    id: 'G09',
    by: ['vaccine', 'sore_limb'],
    when: soreLimb,
    answer: { says: 'yesBut', holds: 'health', bars: { zones: ['leg', 'arm'], wholeLimb: true } },
  },
  { id: 'G41', by: ['on_high_place'], when: has('on_high_place'), answer: { says: 'yesBut' } },
  {
    id: 'G39',
    by: ['stuffy_nose'],
    when: (inquiry) => inquiry.asked.nose || has('stuffy_nose')(inquiry),
    answer: { says: 'yesBut' },
  },
  { id: 'G28', when: aboutTummy, answer: { says: 'yes' } },
  // 15: otherwise.
  { id: 'G35', when: ({ asked }) => asked.bedtime, answer: { says: 'yesBut' } },
  { id: 'G33', when: () => true, answer: { says: 'yes' } },
];
