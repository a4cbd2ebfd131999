import { GENERAL, inquire, permit, planFor, ruleAgainst, type Rule } from '../care';
import { line } from '../content/line';
import type { Guide } from '../guide';
import type { Question } from '../session';
import type { Situation, Turn } from '../situation';
import { hold } from './hold';
import { ruleLine } from './turns';
import { factsOf } from './whose';

/** Questions that a massage waits behind while what baby shows holds it. */
const BEHIND: readonly Question['about'][] = ['offer', 'choice', 'goOn', 'startOver', 'switch'];

/** The rule about what baby shows that holds this massage; null where none does. */
function holding(situation: Situation, guide: Guide): Rule | null {
  const { policy } = situation.content;
  const rule = ruleAgainst(guide.wish, inquire(GENERAL, { ...factsOf(situation), policy }));
  return rule?.answer.holds === 'cue' ? rule : null;
}

/** Whether what baby shows holds this massage, until the parent goes on or baby is calm. */
export function isHeld(situation: Situation, guide: Guide): boolean {
  const { session } = situation;
  if (session.phase === 'asking' && !BEHIND.includes(session.question.about)) return false;
  return holding(situation, guide) !== null;
}

/** Not while that lasts: its rule is heard again, and the hold goes on. */
export function stillHeld(situation: Situation, guide: Guide): Turn {
  const rule = holding(situation, guide);
  const say = rule === null ? [] : [ruleLine(rule.id, situation)];
  return hold(situation, guide, say, line('cue.offer'));
}

/** Whether rules leave nothing of a massage, from its first step to its last. */
export function isOver({ wish, terms }: Guide, situation: Situation): boolean {
  const { baby, told, now, content } = factsOf(situation);
  const { steps, ask } = permit(planFor(wish, terms, content), baby, told, now);
  if (ask.length > 0) return false;
  return 'line' in wish.start ? steps.length === 0 : steps.every(({ step }) => step === null);
}
