import { consider, type Wish } from '../care';
import { line, type Line } from '../content/line';
import { insteadOf } from '../session';
import type { Situation, Turn } from '../situation';
import { forBaby } from './asked';
import { begin } from './begin';
import { inform } from './help';
import { meant } from './meant';
import { otherThing } from './otherThing';
import { askQuestion } from './questions';
import { honestly } from './recording';
import { currentGuide, type Handler } from './turns';
import { about, chosen, factsOf, nameOf } from './whose';

/** Which baby is in hand. */

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

/** Who it is from now on. */
export const saying =
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
