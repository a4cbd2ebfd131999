import type { LineKey } from '../content';
import { line, type Line, type Param } from '../content/line';
import type { Country, Routine } from '../content/types';
import { toneOf, type Guide, type Tone } from '../guide';
import { own } from '../json';
import { guideOf } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { babyToday } from './whose';

/** What one topic of wishes becomes. Pure. */
export type Handler = (situation: Situation) => Turn;

export const currentGuide = ({ session }: Situation): Guide | null => guideOf(session);

/** The routine being walked through, or undefined where a technique is. */
export function routineOf(guide: Guide | null, { content }: Situation): Routine | undefined {
  const start = guide?.wish.start;
  return start !== undefined && 'routine' in start
    ? own(content.routines, start.routine)
    : undefined;
}

/** How this household hears its answers, in this massage or in none. */
export const toneFor = (guide: Guide | null, situation: Situation): Tone =>
  toneOf(
    situation.household.ways,
    routineOf(guide, situation)?.soft ?? false,
    situation.content.policy,
  );

/** The last words of a massage that was walked to its end. */
export const finishOf = (guide: Guide, situation: Situation): Line =>
  line(farewellOf(guide, situation).length === 0 ? 'finish.done' : 'finish.bedtime');

/** What must be said whenever that massage may be over: bedtime's back-to-sleep line. */
export function farewellOf(guide: Guide | null, situation: Situation): Line[] {
  const key = routineOf(guide, situation)?.farewell;
  return key === undefined ? [] : [{ key: key as Line['key'] }];
}

/** Each wording of the way back stays for a while, so that a parent comes to know it. */
const CLOSINGS_A_WORDING = 3;

/** The last words before a device may go quiet with a massage unfinished. */
export const wayBack = (guide: Guide, situation: Situation): Line[] => [
  { ...line('guiding.wayBack'), variant: Math.floor(guide.closings / CLOSINGS_A_WORDING) },
  ...farewellOf(guide, situation),
];

/** The number to call, for a sentence that names it. */
export const emergencyNumber = (country: Country | null): Param => ({
  emergencyNumber: country?.emergency ?? null,
});

/** Whom to ask beside the doctor, for a sentence that says so. */
export const adviceLine = (country: Country | null): Param => ({
  adviceLine: country?.adviceLine ?? null,
});

/** The words of a rule of the decision table (brief C3). */
export const ruleLine = (rule: string, situation: Situation): Line => ({
  key: forAge(`rule.${rule}` as LineKey, situation),
  params: {
    number: emergencyNumber(situation.country),
    advice: adviceLine(situation.country),
    fever: { feverIn: situation.country?.temperatureUnit ?? 'celsius' },
  },
});

/** Lines that say "at this age", and what they say where nobody told it. */
const NO_AGE: Readonly<Record<string, LineKey>> = {
  'rule.G02': 'rule.G02_unknown',
  'rule.G40': 'rule.G40_unknown',
};

/** A line as it fits a baby whose age is known, or is not. */
export const forAge = (key: LineKey, situation: Situation): LineKey =>
  babyToday(situation).age === undefined ? (NO_AGE[key] ?? key) : key;

/** The first words ever: what this is and is not (brief G), once for a household. */
export function firstWords({ household, country }: Situation): Line[] {
  if (household.notices.includes('welcome')) return [];
  const disclaimer = line('welcome.disclaimer', { number: emergencyNumber(country) });
  return [disclaimer, line('welcome.checkFirst')];
}

/** The household after any words were heard from us. */
export const welcomed = (household: Household): Household =>
  household.notices.includes('welcome')
    ? household
    : { ...household, notices: [...household.notices, 'welcome'] };

/** A massage as it is kept: ids and positions, and never the reason it was asked for. */
function withoutReason(guide: Guide): Guide {
  const { because, ...wish } = guide.wish;
  return { ...guide, wish };
}

/** The household with the massage kept for any device, written now. */
export const keeping = (
  household: Household,
  guide: Guide | null,
  { device, now }: Situation,
): Household => ({
  ...household,
  place: guide === null ? null : { guide: withoutReason(guide), device, at: now },
});

/**
 * The household with what was begun so far ended for good: no device brings it back. A request may be
 * older than what was told since, and a later drop stays.
 */
export function dropping({ household, now }: Situation): Household {
  const { place, droppedAt = now } = household;
  const begunAt = place?.guide.begunAt ?? now;
  const latest = [now, begunAt, droppedAt].sort().at(-1);
  return { ...household, place: null, droppedAt: latest ?? now };
}
