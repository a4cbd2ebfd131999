import type { Said } from './told';
import { amountOf } from './amounts';

/** What was volunteered about health and what baby shows (brief C3), and what that keeps back. */

const HOUR = 60 * 60_000;
const VACCINE_HOURS = 48;

export interface Sign {
  readonly id: string;
  readonly at: number;
  /** Null: of the grown-up, or nobody said of whom. */
  readonly baby: string | null;
  /** Babies of whom it was taken back. */
  readonly notOf: readonly string[];
  readonly celsius?: number;
  /** It holds until then. */
  readonly until?: number;
}

/** Nothing at all is massaged. */
const BARS_ALL = [
  ...['fever', 'cold', 'unwell', 'vomiting', 'not_feeding', 'hard_to_wake', 'odd_cry'],
  ...['rash_wont_fade', 'new_rash', 'fall', 'limb_hurts', 'jaundice', 'navel_infected'],
  ...['overwhelmed', 'preterm', 'condition'],
];
/** What baby shows: nothing new begins, but for what is named. */
const CUES: Readonly<Record<string, readonly string[]>> = {
  asleep: [],
  stiff: [],
  driving: [],
  hungry: ['feed_time', 'feeding_stroke'],
  crying: ['settle_hold'],
  turning_away: ['resting_hands', 'settle_hold'],
};
const OF_ADULT = ['driving', 'sleepy_adult', 'overwhelmed', 'on_high_place'];
const UNDOES: Readonly<Record<string, readonly string[]>> = {
  temperature: ['fever'],
  awake: ['asleep'],
  calm: ['crying', 'turning_away', 'stiff', 'asleep', 'hungry'],
  well_again: [
    ...['temperature', 'fever', 'cold', 'unwell', 'vomiting', 'not_feeding', 'diarrhea'],
    ...['new_rash', 'odd_cry', 'limb_hurts'],
  ],
  no_fever: ['temperature', 'fever'],
  no_diarrhea: ['diarrhea'],
  full_term: ['preterm'],
  stopped: ['driving'],
  rested: ['sleepy_adult'],
  calmer: ['overwhelmed'],
  on_floor: ['on_high_place'],
  cleared: ['preterm', 'condition', 'jaundice', 'hip_harness', 'new_rash', 'no_poop'],
};
/** The shortest time that the words can mean, in hours. */
const VACCINE: Readonly<Record<string, number>> = {
  yesterday: 12,
  two_days_ago: 48,
  a_few_days_ago: 72,
  last_week: 72,
};

export const isCue = (id: string): boolean => Object.hasOwn(CUES, id);

interface Heard {
  readonly id: string;
  readonly celsius?: number;
  readonly hoursAgo?: number;
}

function vaccineIn(said: Said): Heard {
  const ago = amountOf(said, 'ago');
  const moment = said.slots.vaccineMoment?.id ?? '';
  return { id: 'vaccine', hoursAgo: ago === null ? (VACCINE[moment] ?? 0) : ago.minutes / 60 };
}

function temperatureIn({ slots }: Said): Heard {
  const number = (name: string) =>
    /^\d{1,6}$/.test(slots[name]?.value ?? '') ? Number(slots[name]?.value) : null;
  const degrees = number('degrees');
  if (degrees === null) return { id: 'fever' };
  const said = degrees + Number(`0.${number('tenths') ?? 0}`);
  return { id: 'temperature', celsius: said < 80 ? said : ((said - 32) * 5) / 9 };
}

/** What words say about health or baby's mood; null for nothing. */
export function signIn(said: Said): Heard | null {
  const id = (slot: string) => {
    const value = said.slots[slot]?.id;
    return value === undefined ? null : { id: value };
  };
  switch (said.name) {
    case 'SignIntent':
      return id('sign');
    case 'CueIntent':
      return id('cue');
    case 'ReadinessIntent':
      return id('concern');
    case 'VaccineIntent':
      return vaccineIn(said);
    case 'TemperatureIntent':
      return temperatureIn(said);
    case 'EmergencyIntent':
      return said.slots.alarm?.id === 'fever_young' ? { id: 'fever' } : null;
    default:
      return null;
  }
}

/** The signs after one more was told, of a baby or of nobody in particular. */
export function withSign(
  signs: readonly Sign[],
  { id, celsius, hoursAgo = 0 }: Heard,
  at: number,
  of: string | null,
): Sign[] {
  const baby = OF_ADULT.includes(id) ? null : of;
  const gone = [...(UNDOES[id] ?? []), id];
  const left = signs.flatMap((sign) => {
    if (!gone.includes(sign.id)) return [sign];
    if (sign.baby === baby || of === null) return [];
    // What nobody said of whom is taken back of this one only.
    return sign.baby === null ? [{ ...sign, notOf: [...sign.notOf, of] }] : [sign];
  });
  const until = id === 'vaccine' ? at + (VACCINE_HOURS - hoursAgo) * HOUR : undefined;
  const more = { ...(celsius !== undefined && { celsius }), ...(until !== undefined && { until }) };
  return [...left, { id, at, baby, notOf: [], ...more }];
}

/** The signs that hold for a baby at a moment. */
export const signsOf = (signs: readonly Sign[], baby: string, at: number): readonly Sign[] =>
  signs.filter(
    (sign) =>
      (sign.baby === null || sign.baby === baby) &&
      !sign.notOf.includes(baby) &&
      at >= sign.at &&
      (sign.until === undefined || at < sign.until),
  );

const isIll = ({ id, celsius = 37 }: Sign) =>
  BARS_ALL.includes(id) ||
  id === 'vaccine' ||
  (id === 'temperature' && (celsius >= 38 || celsius < 36));

/** The sign for which nothing is massaged; null for none. */
export const barsAll = (signs: readonly Sign[]): Sign | null => signs.find(isIll) ?? null;

const HARNESS_ZONES = ['leg', 'foot', 'tummy', 'back'];

/** A step as far as health looks at it. */
interface Touch {
  readonly technique: string;
  readonly zone: string | null;
  readonly onTummy: boolean;
}

/** Why one step is kept back for health; null where it is not. */
export function againstStep(
  signs: readonly Sign[],
  { technique, zone, onTummy }: Touch,
): string | null {
  const has = (id: string) => signs.some((sign) => sign.id === id);
  if (has('diarrhea') && technique !== 'resting_hands') return 'diarrhea';
  const harness = onTummy || (zone !== null && HARNESS_ZONES.includes(zone));
  if (has('hip_harness') && harness) return 'hip_harness';
  if (has('spitting_up') && onTummy) return 'spitting_up';
  return has('sleepy_adult') && technique === 'newborn_chest' ? 'sleepy_adult' : null;
}

/** The cue for which something may not begin; null where it may. */
export const againstBeginning = (
  signs: readonly Sign[],
  isOf: (allowed: readonly string[]) => boolean,
): string | null => signs.find(({ id }) => isCue(id) && !isOf(CUES[id] ?? []))?.id ?? null;
