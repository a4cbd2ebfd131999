import { line, type Line } from '../content/line';
import type { Situation, Turn } from '../situation';
import { hold } from './hold';
import { askedAgain } from './passedOver';
import { askQuestion } from './questions';
import { askWhat } from './ask';
import { currentGuide, emergencyNumber, type Handler } from './turns';
import { momentOf, waiting } from './where';

/** Half a sentence names the emergency route before anything else (brief E3, last row). */
const emergencyFirst = ({ country }: Situation): Line =>
  line('help.emergency', { number: emergencyNumber(country) });

/** Says something in the middle of whatever is going on, and leads back to it. */
export function inform(situation: Situation, say: readonly Line[]): Turn {
  const { session } = situation;
  if (session.phase === 'asking') {
    return askedAgain(situation, session.question, session.guide, say);
  }
  const guide = currentGuide(situation);
  if (guide === null || momentOf(guide, situation).at === 'finished') {
    return askWhat(situation, say);
  }
  if (session.phase === 'paused') return hold(situation, guide, say);
  return askQuestion(situation, { about: 'goOn' }, { guide: waiting(situation), say });
}

/** The plain "help". */
export const help: Handler = (situation) => {
  const guiding = currentGuide(situation) !== null;
  return inform(situation, [
    emergencyFirst(situation),
    line(guiding ? 'help.guiding' : 'help.open'),
  ]);
};

/** "What can you do?": everything on offer, in groups. */
export const whatCanYouDo: Handler = (situation) => inform(situation, [line('help.offers')]);
