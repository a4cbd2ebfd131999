import { idOf, mayStart, planFor } from '../care';
import { line, type Line } from '../content/line';
import type { Alternative, Id, Target } from '../content/types';
import { spoken } from '../reply/reply';
import { slotOf, type Situation, type Turn } from '../situation';
import { ask } from './ask';
import { follow } from './follow';
import { askQuestion, stepAt } from './questions';
import { offered } from './reasons';
import { carryOn } from './remark';
import { resume } from './resume';
import { reconciled } from './takenBack';
import { turnedDown, withoutOffering } from './turnedDown';
import { currentGuide, type Handler } from './turns';
import { undone } from './undo';
import { momentOf } from './where';
import { factsOf } from './whose';
import { targetIn, unknownLine } from './wishes';

const SLOTS = ['problem', 'bodyPart', 'routine', 'technique'] as const;

/** What was said instead, as the parent said it, and in which slot; null for nothing. */
function saidInstead(situation: Situation) {
  for (const name of SLOTS) {
    const slot = slotOf(situation, name);
    if (slot.kind === 'matched' || slot.kind === 'unmatched') return { name, said: slot.said };
  }
  return null;
}

/** A massage by its id, and every technique of which it is made. */
function partsOf(start: Alternative, { content }: Situation): readonly Id[] {
  const terms = { variant: 'whole', withoutTummy: false, without: [] } as const;
  const { steps } = planFor({ start }, terms, content);
  return [idOf(start), ...steps.map(({ technique }) => technique)];
}

/** Two that suit baby and have nothing of what was turned down; null where there are not so many. */
function twoOthers(situation: Situation, not: readonly Alternative[]) {
  const parts = not.flatMap((one) => partsOf(one, situation));
  const ids = [...(situation.session.turnedDown ?? []), ...not.map(idOf)];
  const [a, b] = situation.content.instead.meant.filter(
    (one) =>
      mayStart(one, factsOf(situation)) &&
      !parts.includes(idOf(one)) &&
      !partsOf(one, situation).some((id) => ids.includes(id)),
  );
  return a === undefined || b === undefined ? null : ([a, b] as const);
}

/** "What did you mean?"; what went on before waits, and can be gone on with. */
export function askMeant(
  situation: Situation,
  not: readonly Alternative[],
  say: readonly Line[],
): Turn {
  const guide = currentGuide(situation);
  const choices = twoOthers(situation, not);
  if (choices === null && guide === null) {
    return ask(situation, {
      phase: { phase: 'open' },
      say: spoken(say),
      asked: line('notMeant.whatElse'),
      reprompt: spoken([line('notMeant.whatAgain')]),
    });
  }
  const [a, b] = choices?.map(offered) ?? [];
  const asked =
    a === undefined || b === undefined
      ? line('notMeant.whatElse')
      : line('notMeant.what', { a, b });
  return guide === null && choices !== null
    ? askQuestion(situation, { about: 'choice', choices }, { guide, say, asked })
    : askQuestion(situation, { about: 'goOn' }, { guide, say, asked });
}

/** Whether what was meant is the massage that goes on or waits, or the part of it that is in hand. */
function isInHand(situation: Situation, target: Target | null): boolean {
  const { session } = situation;
  if (session.phase !== 'guiding' && session.phase !== 'paused') return false;
  if (target === null || !('technique' in target || 'routine' in target)) return false;
  const { guide } = session;
  const moment = momentOf(guide, situation);
  if (moment.at === 'finished') return false;
  const here = stepAt(guide, moment.key, situation)?.technique;
  return [idOf(guide.wish.start), here].includes(idOf(target));
}

/** Nothing was misheard but that: the massage carries on. */
function stayWith(situation: Situation): Turn {
  const { session } = situation;
  return session.phase === 'guiding'
    ? carryOn(situation, session.guide, [line('guiding.carryingOn')])
    : resume(situation);
}

/** "That's not what I meant", "no, I said teething": the last turn is undone, and the new words count. */
export const notMeant: Handler = (before) => {
  const meant = saidInstead(before);
  const target = targetIn(before);
  const { situation, said, kept } = undone(before);
  if (said.length === 0 && isInHand(before, target)) return stayWith(before);
  const not = turnedDown(before);
  return reconciled(withoutOffering(situation, not.map(idOf)), said, (then, back) => {
    const sorry = [line('notMeant.sorry'), ...back, ...kept];
    if (meant === null) return askMeant(then, not, sorry);
    if (target === null)
      return askMeant(then, not, [...sorry, unknownLine(meant.name, meant.said)]);
    const say = [line('notMeant.instead', { said: { said: meant.said } }), ...back];
    return isInHand(then, target)
      ? askQuestion(then, { about: 'goOn' }, { guide: currentGuide(then), say })
      : follow(then, target, meant.said, say);
  });
};
