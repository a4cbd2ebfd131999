import { ruleOf, type Rule, type Sign } from '../care';
import { line } from '../content/line';
import type { Id } from '../content/types';
import { slotOf, type Situation, type Turn } from '../situation';
import { begin, spitsUp } from './begin';
import { isHeld } from './held';
import { inform } from './help';
import { hold } from './hold';
import { learned } from './learned';
import { miss } from './miss';
import { askElse } from './ask';
import { currentGuide, type Handler } from './turns';
import { waiting } from './where';
import { acknowledged } from './acknowledged';
import { answerBy } from './byRule';
import { inquiryOf } from './inquiry';

/** What a sign is told with, beside the moment. */
type Told = Omit<Sign, 'at'>;

/** The situation with a sign told, and without those that it takes back. */
export function noted(situation: Situation, id: Id, sign: Told): Situation {
  const { now, session, content } = situation;
  const kind = content.signs[id];
  const { notFedAt, ...told } = session.told;
  const kept = Object.entries(told.signs ?? {}).filter(([one]) => !kind?.undoes?.includes(one));
  const signs = { ...Object.fromEntries(kept), [id]: { ...sign, at: now } };
  // Whoever is hungry is about to be fed, so an earlier "no" says nothing any more.
  const stillNotFed = id !== 'hungry' && notFedAt !== undefined;
  return learned(situation, { told: { ...told, signs, ...(stillNotFed && { notFedAt }) } });
}

/** The rule that answers a sign that was just told, or null. */
export const ruleFor = (situation: Situation, id: Id): Rule | null =>
  ruleOf(id, inquiryOf(situation));

/** A spitty baby, told while tummy strokes are to come soon after a feed: the choice (brief G27). */
function spitty(situation: Situation): Turn | null {
  const guide = currentGuide(situation);
  if (guide === null || isHeld(situation, guide)) return null;
  return spitsUp(situation, guide.wish, [], waiting(situation));
}

/** Something told about baby, the grown-up or the place: answered by its rule, kept for the session. */
export function note(situation: Situation, id: Id, sign: Told = {}): Turn {
  const { content, session } = situation;
  if (!Object.hasOwn(content.signs, id)) return miss(situation);
  if (session.phase === 'asking' && session.question.about === 'choice') {
    const named = session.question.choices[session.question.cues?.[id] ?? -1];
    if (named !== undefined) return begin(noted(situation, id, sign), { start: named });
  }
  const knows = noted(situation, id, sign);
  const choice = id === 'spits_up_a_lot' ? spitty(knows) : null;
  if (choice !== null) return choice;
  const rule = ruleFor(knows, id);
  return rule === null ? acknowledged(knows, id, situation) : answerBy(knows, rule, id);
}

/** Words about baby that nobody knows: the massage waits, and a question is asked again. */
function unknown(situation: Situation): Turn {
  const guide = waiting(situation);
  const say = [line('cue.unknown')];
  if (situation.session.phase === 'asking') return inform(situation, say);
  return guide === null ? askElse(situation, say) : hold(situation, guide, say, line('cue.offer'));
}

const bySlot =
  (name: string): Handler =>
  (situation) => {
    const slot = slotOf(situation, name);
    if (slot.kind === 'matched') return note(situation, slot.id);
    return slot.kind === 'empty' ? miss(situation) : unknown(situation);
  };

/** What baby shows (brief C3: G17 to G24), and who cannot massage now (G42). */
export const cue = bySlot('cue');

/** Health, skin, the grown-up, the place: what is volunteered. */
export const sign = bySlot('sign');
