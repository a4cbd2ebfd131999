import { consider, type Wish } from '../care';
import { line, type Line } from '../content/line';
import { insteadOf } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { forBaby } from './asked';
import { begin } from './begin';
import { inform } from './help';
import { byName, meant, meantOther, withAnother } from './meant';
import { otherThing } from './otherThing';
import { askQuestion } from './questions';
import { honestly } from './recording';
import { currentGuide, type Handler } from './turns';
import { about, chosen, factsOf, nameOf } from './whose';
import { fedToo, whoseFeed } from './whoseFeed';

/** Another baby in the middle of a massage: that one ends, as it was for somebody else. */
function turnTo(
  before: Situation,
  id: string,
  saying: (situation: Situation) => readonly Line[],
): Turn {
  const { session } = before;
  const situation = about(before, id);
  const baby = chosen(situation);
  const say = baby === null ? [] : saying(situation);
  if (session.phase === 'asking' && session.question.about === 'baby') {
    return forBaby(situation, session.question, session.guide);
  }
  // What was refused for the other is still wished for.
  const refused = session.phase === 'asking' ? insteadOf(session.question) : undefined;
  if (refused !== undefined && chosen(before)?.id !== id) {
    return begin(situation, refused, false, say);
  }
  const guide = currentGuide(before);
  const wasSame = chosen(before)?.id === id;
  if (guide !== null && !wasSame) {
    const wish: Wish = guide.wish;
    // What they may not have now is not offered.
    const refused = consider(wish, false, factsOf(situation)).kind === 'refuse';
    if (refused) return begin(situation, wish, false, say);
    return askQuestion(situation, { about: 'offer', wish }, { guide: null, say });
  }
  return inform(situation, say);
}

const saying =
  (key: 'baby.switched' | 'baby.named', isNew: boolean) =>
  (situation: Situation): Line[] => {
    const baby = chosen(situation);
    const named = baby === null ? { phrase: 'baby.other' as const } : nameOf(baby, situation);
    return [line(key, { baby: named }), ...(isNew ? honestly(situation) : [])];
  };

/** "Switch to Leo", "the older one", "her name is Mia". */
export const baby: Handler = (situation) => otherThing(situation) ?? ofBaby(situation);

function ofBaby(situation: Situation): Turn {
  const { household, babies } = meant(situation);
  const [first] = babies;
  if (first === undefined) {
    return inform(situation, household.babies.length < 2 ? [line('baby.noOther')] : []);
  }
  const knows = { ...situation, household };
  if (babies.length > 1) return inform(knows, [line('baby.oneAtATime')]);
  const several = household.babies.length > 1;
  return turnTo(
    knows,
    first.id,
    saying(several ? 'baby.switched' : 'baby.named', household !== situation.household),
  );
}

/** "I have twins": one more baby, whose feeds are kept apart from now on. */
export const twins: Handler = (situation) => {
  const { household } = situation;
  const after = household.babies.length > 1 ? household : withAnother(situation);
  const say = [line('baby.twins'), ...honestly(situation)];
  return inform({ ...situation, household: after }, say);
};

/** "My babies are Mia and Leo." */
export const twoNames: Handler = (situation) => {
  const said = ['babyName', 'otherName'].flatMap((name) => {
    const slot = slotOf(situation, name);
    return slot.kind === 'unmatched' || slot.kind === 'matched' ? [slot] : [];
  });
  const [only, other] = said;
  const known = situation.household.babies.length > 1;
  // "That was Leo's" may be heard so: with babies known it is about the one who was named.
  if (known && only !== undefined && other === undefined) {
    return whoseFeed({ ...situation, said: { ...situation.said, slots: { babyName: only } } });
  }
  if (said.length < 2) return twins(situation);
  const named = said.reduce(
    (knows, one) => ({ ...knows, household: byName(knows, one.said).household }),
    situation,
  );
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
