import { ruleOf, type Rule, type Sign, type Told } from '../care';
import type { LineKey } from '../content';
import { line } from '../content/line';
import type { Id } from '../content/types';
import { own } from '../json';
import { slotOf, type Situation, type Turn } from '../situation';
import { begin, spitsUp } from './begin';
import { isHeld } from './held';
import { inform } from './help';
import { hold } from './hold';
import { learned } from './learned';
import { meant } from './meant';
import { miss } from './miss';
import { askElse } from './ask';
import { currentGuide, ruleLine, type Handler } from './turns';
import { waiting } from './where';
import { acknowledged } from './acknowledged';
import { answerBy } from './byRule';
import { inquiryOf } from './inquiry';
import { placeOf } from './places';
import { settledNow, wishThatWaits } from './wellAgain';
import { about, chosen, tell } from './whose';

/** What a sign is told with, beside the moment. */
type WithSign = Omit<Sign, 'at'>;

/** What was told, with a sign, and without those that it takes back. */
function withSign(before: Told, id: Id, sign: WithSign, { now, content }: Situation): Told {
  const kind = own(content.signs, id);
  const { notFedAt, ...told } = before;
  const kept = Object.entries(told.signs ?? {}).filter(([one]) => !kind?.undoes?.includes(one));
  // Who names another sore spot has two.
  const zones = kind?.placed && [...(before.signs?.[id]?.zones ?? []), ...(sign.zones ?? [])];
  const whole = { ...sign, ...(zones && zones.length > 0 && { zones: [...new Set(zones)] }) };
  const signs = { ...Object.fromEntries(kept), [id]: { ...whole, at: now } };
  // Whoever is hungry is about to be fed, so an earlier "no" says nothing any more.
  const stillNotFed = id !== 'hungry' && notFedAt !== undefined;
  return { ...told, signs, ...(stillNotFed && { notFedAt }) };
}

/** The situation with a sign told of the baby whom the session is about. */
export const noted = (situation: Situation, id: Id, sign: WithSign): Situation =>
  learned(situation, { told: withSign(situation.session.told, id, sign, situation) });

/** The same of some babies; of all while nobody said which is what nobody in particular has. */
export function notedOf(situation: Situation, ids: readonly string[], id: Id, sign: WithSign = {}) {
  const { babies } = situation.household;
  if (chosen(situation) === null && ids.length === babies.length) return noted(situation, id, sign);
  return ids.reduce<Situation>(
    (known, one) => tell(known, one, (told) => withSign(told, id, sign, situation)),
    situation,
  );
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
export function note(situation: Situation, id: Id, sign: WithSign = {}): Turn {
  const { content, session } = situation;
  if (!Object.hasOwn(content.signs, id)) return miss(situation);
  if (session.phase === 'asking' && session.question.about === 'choice') {
    const named = session.question.choices[session.question.cues?.[id] ?? -1];
    if (named !== undefined) return begin(noted(situation, id, sign), { start: named });
  }
  const knows = noted(situation, id, sign);
  const waits = wishThatWaits(situation, id);
  if (waits !== null) return begin(settledNow(knows), waits);
  const choice = id === 'spits_up_a_lot' ? spitty(knows) : null;
  if (choice !== null) return choice;
  const rule = ruleFor(knows, id);
  return rule === null ? acknowledged(knows, id, situation) : answerBy(knows, rule, id);
}

/** No word that all is well after an alarm: nobody is well then, as nobody kept of whom it was. */
export function notWell(situation: Situation): Turn {
  const ids = situation.household.babies.map(({ id }) => id);
  return note(notedOf(situation, ids, 'unwell'), 'unwell');
}

/** What is told of a baby whom the session is not about is answered in words, and what goes on goes on. */
function inWords(situation: Situation, theirs: Situation, id: Id): Turn {
  const { signs, emergencies } = situation.content;
  const rule = ruleFor(theirs, id);
  if (rule === null)
    return inform(situation, [{ key: (signs[id]?.line ?? 'cue.noted') as LineKey }]);
  // An alarm is an alarm, whoever it is about.
  if (rule.answer.row !== undefined || id in emergencies) return answerBy(theirs, rule, id);
  return inform(situation, [ruleLine(rule.id, theirs)]);
}

/** The same of whoever was named. */
export function noteOf(before: Situation, id: Id, sign: WithSign = {}): Turn {
  const { household, babies, isNew } = meant(before);
  const situation = { ...before, household };
  const current = chosen(situation)?.id;
  const others = babies.flatMap((baby) => (baby.id === current ? [] : [baby.id]));
  const [other] = others;
  const isOfAdult = own(situation.content.signs, id)?.of === 'adult';
  // A name that is new may be a misheard one, so it may be of the baby whom the session is about.
  // A massage of nobody in particular may be that baby's.
  const mayBeTheirs = current === undefined && currentGuide(situation) !== null;
  const isOfAny = isNew || isOfAdult || mayBeTheirs || others.length === household.babies.length;
  if (other === undefined || isOfAny) return note(situation, id, sign);
  const knows = notedOf(situation, others, id, sign);
  return others.length < babies.length
    ? note(knows, id, sign)
    : inWords(knows, about(knows, other), id);
}

/** Words about baby that nobody knows: the massage waits, and a question is asked again. */
function unknown(situation: Situation): Turn {
  const guide = waiting(situation);
  const say = [line('cue.unknown')];
  if (situation.session.phase === 'asking') return inform(situation, say);
  return guide === null ? askElse(situation, say) : hold(situation, guide, say, line('cue.offer'));
}

const bySlot =
  (name: string, answer: (situation: Situation, id: Id, sign: WithSign) => Turn): Handler =>
  (situation) => {
    const slot = slotOf(situation, name);
    if (slot.kind === 'matched') {
      return answer(situation, slot.id, placeOf(situation, slot.id, slot.said));
    }
    return slot.kind === 'empty' ? miss(situation) : unknown(situation);
  };

/**
 * What baby shows (brief C3: G17 to G24), and who cannot massage now (G42). Whoever is named, it is
 * the massage that goes on now which waits.
 */
export const cue = bySlot('cue', note);

/** Health, skin, the grown-up, the place: what is volunteered. */
export const sign = bySlot('sign', noteOf);
