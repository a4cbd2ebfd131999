import { GENERAL, inquire, mayStart, rulesNow, type Wish } from '../care';
import { line, type Line } from '../content/line';
import type { Id } from '../content/types';
import type { Guide } from '../guide';
import { inPhase, insteadOf } from '../session';
import type { Situation, Turn } from '../situation';
import { askElse } from './ask';
import { begin } from './begin';
import { goesOn } from './byRule';
import { isHeld } from './held';
import { inform } from './help';
import { saidReady } from './opening';
import { askQuestion } from './questions';
import { refusedFor } from './reasons';
import { currentGuide } from './turns';
import { waiting } from './where';
import { factsOf } from './whose';
import { reasonOf } from './why';

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
export function acknowledged(situation: Situation, id: Id, before: Situation): Turn {
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
  const kept = calms ? keptFor(situation) : null;
  if (guide !== null && calms) return calmed(situation, guide, before, kept);
  if (guide === null && kept !== null) {
    // That baby is calm was just told, so it is not made a condition.
    const ready = { ...situation, session: saidReady(session) };
    return begin(ready, kept, false, say);
  }
  if (guide === null && session.phase === 'asking' && session.question.about === 'offer') {
    // What was offered for a crying baby is nothing for a calm one.
    const open = inPhase(session, { phase: 'open' });
    return inform({ ...situation, session: open }, say);
  }
  if (guide === null || session.phase === 'asking') return inform(situation, say);
  return askQuestion(situation, { about: 'goOn' }, { guide, say });
}

/** What was wished for while baby cried, and may be begun now; null for nothing. */
function keptFor(situation: Situation): Wish | null {
  const { session } = situation;
  if (session.phase !== 'asking' || session.refused !== 'G19') return null;
  const wish = insteadOf(session.question);
  return wish !== undefined && mayStart(wish.start, factsOf(situation)) ? wish : null;
}

/** Calm again: after a held cue whether to go on is the parent's to say; else on with it. */
function calmed(situation: Situation, guide: Guide, before: Situation, kept: Wish | null): Turn {
  const { session } = situation;
  const say = [line('cue.calm')];
  if (kept !== null) return askQuestion(situation, { about: 'switch', wish: kept }, { guide, say });
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
