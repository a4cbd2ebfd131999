import { line, type Line } from '../content/line';
import { spoken } from '../reply/reply';
import { slotOf, type Situation, type Turn } from '../situation';
import { ask } from './ask';
import { follow } from './follow';
import { askQuestion } from './questions';
import { reconciled } from './takenBack';
import { currentGuide, type Handler } from './turns';
import { undone } from './undo';
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

/** "What did you mean?"; what went on before waits, and can be gone on with. */
export function askMeant(situation: Situation, say: readonly Line[]): Turn {
  const guide = currentGuide(situation);
  const asked = line('notMeant.what');
  if (guide !== null) return askQuestion(situation, { about: 'goOn' }, { guide, say, asked });
  return ask(situation, {
    phase: { phase: 'open' },
    say: spoken(say),
    asked,
    reprompt: spoken([line('notMeant.whatAgain')]),
  });
}

function instead(situation: Situation, back: readonly Line[]): Turn {
  const meant = saidInstead(situation);
  if (meant === null) return askMeant(situation, [line('notMeant.sorry'), ...back]);
  const { name, said } = meant;
  const target = targetIn(situation);
  if (target === null) {
    return askMeant(situation, [line('notMeant.sorry'), ...back, unknownLine(name, said)]);
  }
  return follow(situation, target, said, [line('notMeant.instead', { said: { said } }), ...back]);
}

/** "That's not what I meant", "no, I said teething": the last turn is undone, and the new words count. */
export const notMeant: Handler = (before) => {
  const { situation, said } = undone(before);
  return reconciled(situation, said, instead);
};
