import { GENERAL, inquire, mayStart, ruleOf, rulesNow, type Rule, type Sign } from '../care';
import { line, type Line } from '../content/line';
import type { Id } from '../content/types';
import type { Guide } from '../guide';
import { inPhase } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { begin, offerInstead, spitsUp } from './begin';
import { raise } from './emergency';
import { isHeld, isOver } from './held';
import { inform } from './help';
import { hold } from './hold';
import { learned } from './learned';
import { asleep } from './leave';
import { miss } from './miss';
import { onward } from './onward';
import { refusedFor } from './reasons';
import { askQuestion } from './questions';
import {
  askElse,
  close,
  currentGuide,
  dropping,
  farewellOf,
  ruleLine,
  type Handler,
} from './turns';
import { momentOf, onwardKey, unfinished, waiting } from './where';
import { babyToday, factsOf } from './whose';
import { reasonOf } from './why';

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
export function ruleFor(situation: Situation, id: Id): Rule | null {
  const { session, now, content, country } = situation;
  const { policy } = content;
  const during = currentGuide(situation) !== null;
  const around = { baby: babyToday(situation), told: session.told, now, policy, country, during };
  return ruleOf(id, inquire(GENERAL, around));
}

/** A massage that may go on with what was just learned, or that a rule now ends. */
const goesOn = (situation: Situation, guide: Guide, say: readonly Line[]): Turn =>
  onward(situation, guide, onwardKey(momentOf(guide, situation)), { opening: say });

/** A clear no, or a driver: the words end here, and the place is kept. */
function leaving(situation: Situation, answer: Line, guide: Guide | null): Turn {
  const { household, now } = situation;
  const { place } = household;
  const kept =
    guide === null || place === null
      ? household
      : { ...household, place: { ...place, endedAt: now } };
  return close(situation, [answer, ...farewellOf(guide, situation)], kept);
}

/** What baby shows in the middle of a massage holds it, and going on, changing or stopping is offered. */
const holding = (situation: Situation, guide: Guide, answer: Line): Turn =>
  hold(situation, waiting(situation) ?? guide, [answer], line('cue.offer'));

/** Nothing of what was left is gone on with, nor tomorrow (DESIGN, Ask little). */
function ending(situation: Situation, id: string, words: Line): Turn {
  const cleared = { ...situation, household: dropping(situation) };
  const possible = situation.content.instead.rules[id] ?? [];
  return offerInstead(cleared, possible, [words]) ?? askElse(cleared, [words]);
}

/** The same where the rule leaves something that may be done. */
function leavingSome(situation: Situation, { id, answer }: Rule, words: Line): Turn {
  const { content, session } = situation;
  const guide = currentGuide(situation);
  if (guide === null) {
    return (
      offerInstead(situation, content.instead.rules[id] ?? [], [words]) ??
      inform(situation, [words])
    );
  }
  if (answer.bars?.onChest) return inform(situation, [words]);
  if (session.phase === 'guiding' && (answer.says === 'yes' || answer.says === 'yesBut')) {
    return goesOn(situation, guide, [words]);
  }
  return answer.says === 'yesBut' ? inform(situation, [words]) : holding(situation, guide, words);
}

function answered(situation: Situation, rule: Rule, sign: Id, words: Line): Turn {
  const { id, answer } = rule;
  const guide = currentGuide(situation);
  const row = answer.row ?? (Object.hasOwn(situation.content.emergencies, sign) ? sign : undefined);
  if (row !== undefined) return raise(situation, row, words);
  if (answer.says === 'end' || id === 'G17') return asleep(situation, words);
  if (id === 'G22' || id === 'G42') return leaving(situation, words, guide);
  const { bars, holds, says } = answer;
  const left = guide ?? unfinished(situation)?.guide ?? null;
  const some = says === 'yesBut' || bars?.zones !== undefined || bars?.onChest === true;
  const none = !some || (left !== null && isOver(left, situation));
  return holds === 'health' && none
    ? ending(situation, id, words)
    : leavingSome(situation, rule, words);
}

/** The answer of a rule about something that was just told, and the way on (brief C3). */
export const answerBy = (
  situation: Situation,
  rule: Rule,
  sign: Id,
  words: Line = ruleLine(rule.id, situation),
): Turn => refusedFor(answered(situation, rule, sign, words), rule.id);

/** What was taken back leaves something else that still holds: that is said, and nothing promised. */
function stillBarred(situation: Situation, say: Line): Turn | null {
  const { policy } = situation.content;
  const inquiry = inquire(GENERAL, { ...factsOf(situation), policy });
  const [still] = rulesNow(inquiry);
  const reason = still === undefined ? null : reasonOf(still.rule.id);
  if (still === undefined || reason === null) return null;
  const lines = [say, line(reason)];
  const turn =
    currentGuide(situation) === null ? askElse(situation, lines) : inform(situation, lines);
  return refusedFor(turn, still.rule.id);
}

/** A sign that no rule answers: what it takes back, or that it was heard. */
function acknowledged(situation: Situation, id: Id, before: Situation): Turn {
  const { signs } = situation.content;
  const kind = signs[id];
  const key = (kind?.line ?? 'cue.noted') as Line['key'];
  const calms = key === 'cue.calm';
  const still =
    kind?.undoes === undefined
      ? null
      : stillBarred(situation, line(calms ? key : 'cue.goodToHear'));
  if (still !== null) return still;
  const say = [line(key)];
  const guide = waiting(situation);
  const { session } = situation;
  if (guide !== null && calms) return calmed(situation, guide, before);
  if (guide === null && session.phase === 'asking' && session.question.about === 'offer') {
    // What was offered for a crying baby is nothing for a calm one.
    const open = inPhase(session, { phase: 'open' });
    return inform({ ...situation, session: open }, say);
  }
  if (guide === null || session.phase === 'asking') return inform(situation, say);
  return askQuestion(situation, { about: 'goOn' }, { guide, say });
}

/** Calm again: after a held cue whether to go on is the parent's to say; else on with it. */
function calmed(situation: Situation, guide: Guide, before: Situation): Turn {
  const { session } = situation;
  const say = [line('cue.calm')];
  if (isHeld(before, guide)) {
    const cried = Object.hasOwn(before.session.told.signs ?? {}, 'crying');
    const hands = cried && mayStart({ technique: 'resting_hands' }, factsOf(situation));
    const more = hands ? [...say, line('cue.orStillHands')] : say;
    return askQuestion(situation, { about: 'goOn' }, { guide, say: more });
  }
  if (session.phase === 'guiding') return goesOn(situation, guide, say);
  if (session.phase === 'asking') return inform(situation, say);
  return askQuestion(situation, { about: 'goOn' }, { guide, say });
}

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
