import type { Wish } from '../care';
import { line } from '../content/line';
import type { Situation } from '../situation';
import { saying } from './baby';
import { begin } from './begin';
import { inform } from './help';
import { knowing, meantOther, namesSaid, withAnother } from './meant';
import { askQuestion } from './questions';
import { honestly } from './recording';
import { currentGuide, type Handler } from './turns';
import { about, chosen, nameOf } from './whose';
import { fedToo, whoseFeed } from './whoseFeed';

/** "I have twins": one more baby, whose feeds are kept apart from now on. */
export const twins: Handler = (situation) => {
  const { household } = situation;
  const after = household.babies.length > 1 ? household : withAnother(situation);
  const say = [line('baby.twins'), ...honestly(situation)];
  return inform({ ...situation, household: after }, say);
};

/** "My babies are Mia and Leo." */
export const twoNames: Handler = (situation) => {
  const said = namesSaid(situation);
  const [only, other] = said;
  const known = situation.household.babies.length > 1;
  // "That was Leo's" may be heard so: with babies known it is about the one who was named.
  if (known && only !== undefined && other === undefined) {
    return whoseFeed({ ...situation, said: { ...situation.said, slots: { babyName: only } } });
  }
  if (said.length < 2) return twins(situation);
  const named = knowing(situation, said);
  // One name heard twice is still of two babies.
  const two = named.household.babies.length > 1;
  const knows = two ? named : { ...named, household: withAnother(named) };
  const [a, b] = knows.household.babies.map((one) => nameOf(one, knows));
  if (a === undefined || b === undefined) return inform(knows, []);
  return inform(knows, [line('baby.two', { a, b }), ...honestly(situation)]);
};

/** "Same for his sister": what was done last, for the other baby. */
export const sameFor: Handler = (situation) => {
  const { household, babies } = meantOther(situation);
  const known = household.babies.length > 1 ? household : withAnother(situation);
  const knows = { ...situation, household: known };
  const now = chosen(situation);
  const others = known.babies.filter(({ id }) => id !== now?.id);
  const [named] = babies;
  const other = named ?? (others.length === 1 || now !== null ? others[0] : undefined);
  const fed = other === undefined ? null : fedToo(knows, other.id);
  if (fed !== null) return fed;
  const wish = currentGuide(situation)?.wish ?? lastWish(situation);
  if (wish === null) return inform(knows, [line('baby.nothingToRepeat')]);
  if (other === undefined) {
    return askQuestion(knows, { about: 'baby', wish, withoutTummy: false }, { guide: null });
  }
  const { session } = knows;
  const free = { ...about(knows, other.id), household: { ...known, place: null } };
  return begin({ ...free, session: { ...free.session, misses: session.misses } }, wish, false, [
    ...saying('baby.switched', false)(free),
  ]);
};

/** What was last walked through, on any device. */
function lastWish({ household, content }: Situation): Wish | null {
  const { place, history } = household;
  if (place !== null) return place.guide.wish;
  const id = history.at(-1)?.id;
  if (id === undefined) return null;
  if (Object.hasOwn(content.techniques, id)) return { start: { technique: id } };
  return Object.hasOwn(content.routines, id) ? { start: { routine: id } } : null;
}
