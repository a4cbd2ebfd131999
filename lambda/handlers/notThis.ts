import { idOf, planFor, type PlannedStep } from '../care';
import { line, type Line } from '../content/line';
import type { Alternative, Id, Target } from '../content/types';
import { own } from '../json';
import { inPhase, isSafety, type Question } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { no } from './answers';
import { askWhat } from './ask';
import { offer } from './follow';
import { isHeld } from './held';
import { inform } from './help';
import { hold } from './hold';
import { leaveOut } from './leaveOut';
import { askMeant } from './notMeant';
import { carryOn } from './remark';
import { withoutOffering } from './turnedDown';
import { currentGuide, type Handler } from './turns';
import { momentOf } from './where';
import { problem } from './wishes';

/** What a word may start, by id. */
function startedBy(target: Target | undefined): readonly Id[] {
  if (target === undefined) return [];
  if ('ask' in target) return target.choices.map(idOf);
  return 'technique' in target || 'routine' in target ? [idOf(target)] : [];
}

/** Ids of what the words name, and of what they would have started. */
function deniedIn(situation: Situation): readonly Id[] {
  const { problems, bodyParts } = situation.content.requests;
  const id = (name: string) => {
    const slot = slotOf(situation, name);
    return slot.kind === 'matched' ? slot.id : '';
  };
  const meant = [own(problems, id('ailment')), own(bodyParts, id('bodyPart'))];
  return [id('technique'), id('routine'), ...meant.flatMap(startedBy)].filter((one) => one !== '');
}

/** The question that is open, without what is denied; null where it is about something else. */
function without(
  situation: Situation,
  question: Question,
  isDenied: (start: Alternative) => boolean,
  say: readonly Line[],
): Turn | null {
  if (question.about === 'choice') {
    const left = question.choices.filter((start) => !isDenied(start));
    if (left.length === question.choices.length) return null;
    return left.length > 0 ? offer(situation, left, say) : no(situation);
  }
  if (!('wish' in question) || !isDenied(question.wish.start)) return null;
  // A "no" would answer what a rule about babies must know.
  if (currentGuide(situation) !== null) return isSafety(question) ? null : no(situation);
  const { session } = situation;
  return askWhat({ ...situation, session: inPhase(session, { phase: 'open' }) }, say);
}

/**
 * "She isn't gassy", "not the bedtime routine", "no tummy strokes": what it might be taken for is not
 * offered any more, a massage for it waits for what was meant, and one that holds it leaves it out. "She's
 * not gassy, she's constipated" is a wish for what it is.
 */
export const notThis: Handler = (before) => {
  const denied = deniedIn(before);
  const situation = withoutOffering(before, denied);
  if (slotOf(before, 'problem').kind === 'matched') return problem(situation);
  const { session, content } = situation;
  const say = [line('notThis.heard')];
  if (session.phase === 'asking') {
    const isDenied = (start: Alternative) => denied.includes(idOf(start));
    const turn = without(situation, session.question, isDenied, say);
    if (turn !== null) return turn;
  }
  const guide = currentGuide(situation);
  if (guide === null || momentOf(guide, situation).at === 'finished') return inform(situation, say);
  const { start } = guide.wish;
  if (denied.includes(idOf(start))) return askMeant(situation, [start], say);
  const isDenied = ({ technique }: PlannedStep) => denied.includes(technique);
  const parts = planFor(guide.wish, guide.terms, content).steps.filter(isDenied);
  if (parts.length === 0) return carryOn(situation, guide, say);
  const gone = parts.map(({ part }) => part);
  const held = isHeld(situation, guide);
  if (session.phase !== 'paused' && !held) return leaveOut(situation, guide, gone);
  // Nobody has said that it goes on.
  const offered = held ? line('cue.offer') : undefined;
  return leaveOut(situation, guide, gone, (left, at, said) =>
    hold(situation, { ...left, at }, [said], offered),
  );
};
