import type { Refusal, StepKey } from '../care';
import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import type { Question } from '../session';
import type { Situation, Turn } from '../situation';
import { lookAhead } from './ahead';
import { close } from './ask';
import type { Going } from './going';
import { settled } from './learned';
import { askQuestion } from './questions';
import { refusalLine } from './reasons';
import { speak } from './speak';
import { finishOf } from './turns';
import { chosen, forGuide, whoseChanged } from './whose';

/** Why the step asked for is not spoken; a rule's own words were heard when its fact was told. */
const leftOutLine = (refusal: Refusal, situation: Situation): Line =>
  refusal.because === 'rule' ? line('guiding.leftOut') : refusalLine(refusal, situation);

/**
 * Goes on from a step of the guide: permits what is left anew, asks if something must be known
 * first, and says why when a rule ends the massage here.
 */
export function goOnFrom(before: Situation, guide: Guide, key: StepKey, going: Going = {}): Turn {
  const situation = forGuide(before, guide);
  const household = going.household ?? situation.household;
  // A beginning keeps what baby shows; whoever goes on has judged it.
  const session = going.session ?? settled(situation).session;
  const looking = { ...situation, household, session };
  const ahead = lookAhead(looking, guide, key);
  const said = [...whoseChanged(before, situation), ...(going.opening ?? [])];
  // Coming back, everything is asked before the first step, so that silence can carry on.
  if ((ahead.steps.length === 0 || going.entering) && ahead.unknown !== null) {
    const { wish, terms } = guide;
    // What is answered then counts for one baby, so of several it is asked first for which.
    const several = household.babies.length > 1 && chosen(looking) === null;
    const asked = { wish, withoutTummy: terms.withoutTummy };
    const question: Question = several
      ? { about: 'baby', ...asked }
      : { about: ahead.unknown, ...asked };
    const waiting: Guide = { ...guide, at: ahead.from, phase: 'paused' };
    return askQuestion(looking, question, { guide: waiting, say: said });
  }
  const why = ahead.refusal === null ? [] : [leftOutLine(ahead.refusal, situation)];
  if (ahead.steps.length === 0) {
    return close(looking, [...said, ...why, finishOf(guide, looking)], {
      ...household,
      place: null,
    });
  }
  // Where the step asked for may not be spoken, "Back to …" would name the wrong one, and the quiet
  // of another would swallow its words.
  const { back, quietFirst, ...rest } = going;
  const isFirst = ahead.steps[0]?.key === key;
  const named = {
    ...(isFirst && ahead.refusal === null && back !== undefined && { back }),
    ...(isFirst && quietFirst && { quietFirst }),
  };
  const opening = [...said, ...why];
  return speak(looking, guide, ahead, { ...rest, ...named, opening, session });
}
