import { amountOf } from './amounts';
import type { Spoken } from './spoken';
import type { Told, Turn } from './told';
import { meantBy } from './whose';

/** What is told once more, and what is taken back. */

/** The youngest age that a word can mean, in days. */
export const AGE_WORDS: Readonly<Record<string, number>> = {
  newborn: 0,
  under_three_weeks: 0,
  over_three_months: 90,
  toddler: 360,
};

/** What the last turn told is taken back where the answer says so. */
export function notMeant(
  { session: id }: Turn,
  { lines }: Spoken,
  told: Told,
  kept: boolean,
): false {
  const fed = lines.has('heard.feedTakenBack');
  if (fed) told.takeBack(id, kept);
  if (fed || lines.has('notMeant.takenBack')) told.undoLast(id, kept);
  told.session(id).before = null;
  return false;
}

/** An old envelope that comes again may be taken in where it was asked about at first. */
export function learnAgain(turn: Turn, heard: Spoken, told: Told): void {
  const { at, said, session, acknowledged } = turn;
  const days = amountOf(said, 'age')?.days ?? AGE_WORDS[said.slots.ageWord?.id ?? ''];
  const taken = [...heard.lines].some((key) =>
    /^heard\.(age|due)(Of|Both)?(Days|Weeks|Months|Newborn)$/.test(key),
  );
  if (days === undefined || !taken) return;
  const { ids } = meantBy(turn, told);
  const babies = ids.length > 0 ? ids : told.meantIn(session).slice(0, 1);
  for (const baby of babies) told.addAge({ at, session, kept: acknowledged, days, baby });
}
