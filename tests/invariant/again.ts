import { amountOf, daysSaid } from './amounts';
import type { Spoken } from './spoken';
import type { Told, Turn } from './told';
import { meantBy } from './whose';

/** What is told once more, and what is taken back. */

const DAY = 24 * 60 * 60_000;

/** The youngest age that a word can mean, in days. */
export const AGE_WORDS: Readonly<Record<string, number>> = {
  newborn: 0,
  under_three_weeks: 0,
  over_three_months: 90,
  toddler: 360,
};

/** The ages with which a word agrees, where it says no other: "nearly six months". */
const AGREES: Readonly<Record<string, readonly [from: number, before: number, said: RegExp]>> = {
  newborn: [0, 21, /./],
  under_three_weeks: [0, 21, /./],
  over_three_months: [90, Infinity, /three month|newborn|trimester/i],
  toddler: [360, Infinity, /./],
};

/** Whether a word for an age says nothing new of a baby whose age is known better. */
export function isKnownFiner({ at, said, session }: Turn, baby: string, told: Told): boolean {
  const { id = '', value = '' } = said.slots.ageWord ?? {};
  const [from, before, words] = AGREES[id] ?? [];
  if (from === undefined || before === undefined || !words?.test(value)) return false;
  const here = told.session(session).ages.get(baby);
  const days =
    here === undefined
      ? told.daysAt(at, session, baby)
      : here.days + Math.max(0, Math.floor((at - here.at) / DAY));
  return days !== null && days >= from && days < before;
}

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

const MINUTE = 60_000;
const FED_BACK = ['heard.fedAgo', 'heard.babyFedAgo'];

/** A feed that was taken back may be told once more by an old envelope that comes again. */
function learnFeedAgain({ at, said }: Turn, heard: Spoken, told: Told, babies: string[]) {
  const ago = amountOf(said, 'ago');
  if (ago === null || !FED_BACK.some((key) => heard.lines.has(key))) return;
  const ends = [at - ago.minutes * MINUTE];
  const whose = babies.length > 0 ? babies : [null];
  // It permits as it would at first; nobody who stands in the room heard it, so it need not forbid.
  for (const baby of whose) told.addStarted({ at, session: '', kept: false, ends, baby });
}

/** An old envelope that comes again may be taken in where it was asked about at first. */
export function learnAgain(turn: Turn, heard: Spoken, told: Told): void {
  const { at, said, session, acknowledged } = turn;
  learnFeedAgain(turn, heard, told, [...meantBy(turn, told).ids]);
  const days = daysSaid(said, 'age', AGE_WORDS[said.slots.ageWord?.id ?? '']);
  const taken = [...heard.lines].some((key) =>
    /^heard\.(age|due)(Of|Both)?(Days|Weeks|Months|Newborn)$/.test(key),
  );
  if (days === undefined || !taken) return;
  const { ids } = meantBy(turn, told);
  const babies = ids.length > 0 ? ids : told.meantIn(session).slice(0, 1);
  for (const baby of babies) told.addAge({ at, session, kept: acknowledged, days, baby });
}
