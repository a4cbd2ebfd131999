import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import { slotOf, type Situation, type Turn } from '../situation';
import { begin } from './begin';
import { inform } from './help';
import { hold } from './hold';
import { asleep } from './leave';
import { miss } from './miss';
import { learned } from './proceed';
import { askQuestion } from './questions';
import { close, currentGuide, farewellOf, type Handler } from './turns';
import { goOnFrom } from './walking';
import { momentOf, waiting } from './where';

const ANSWERS: Readonly<Record<string, Line['key']>> = {
  crying: 'cue.crying',
  turning_away: 'cue.turningAway',
  hungry: 'cue.hungry',
  stiff: 'cue.stiff',
  spitting_up: 'cue.spittingUp',
  wriggly: 'cue.wriggly',
  driving: 'cue.driving',
};

/** Cues after which no massage goes on now. */
const ENDS: readonly string[] = ['stiff', 'driving'];

/** What a cue changes for the rest of the session, beside its answer. */
function knowing(id: string, situation: Situation): Situation {
  const { notFedAt, ...told } = situation.session.told;
  // Whoever is hungry is about to be fed, so an earlier "no" says nothing any more.
  if (id === 'hungry') return learned(situation, { told });
  if (id !== 'spitting_up') return situation;
  return learned(situation, { told: { ...situation.session.told, spatUp: true } });
}

/** With no massage going on: the answer, and for a crying baby what can calm. */
function inTheOpen(id: string, answer: Line, situation: Situation): Turn {
  // Whoever drives, or has a baby who clearly says no, is not asked for a wish.
  if (ENDS.includes(id)) return close(situation, [answer]);
  const [calming] = situation.content.instead.crying;
  if (id !== 'crying' || situation.session.phase !== 'open' || calming === undefined) {
    return inform(situation, [answer]);
  }
  const question = { about: 'offer', wish: { start: calming } } as const;
  return askQuestion(situation, question, { guide: null, say: [answer] });
}

/** In a massage: happy wriggles go on, a clear no and a driver end it, the rest waits. */
function inMassage(id: string, answer: Line, guide: Guide, situation: Situation): Turn {
  const { household, now } = situation;
  const { place } = household;
  if (ENDS.includes(id)) {
    const kept = place === null ? household : { ...household, place: { ...place, endedAt: now } };
    return close(situation, [answer, ...farewellOf(guide, situation)], kept);
  }
  if (id === 'wriggly' && situation.session.phase === 'guiding') {
    const { key } = momentOf(guide, situation);
    return goOnFrom(situation, guide, key, { opening: [answer] });
  }
  return hold(situation, waiting(situation) ?? guide, [answer]);
}

/** What baby shows, and who cannot massage now (brief C3: G17 to G24, G42). */
export const cue: Handler = (situation) => {
  const slot = slotOf(situation, 'cue');
  if (slot.kind !== 'matched') return miss(situation);
  const { id } = slot;
  const { session } = situation;
  if (id === 'asleep') return asleep(situation);
  if (session.phase === 'asking' && session.question.about === 'choice') {
    const named = session.question.choices[session.question.cues?.[id] ?? -1];
    if (named !== undefined) return begin(situation, { start: named });
  }
  // Calm again: whether to go on is the parent's to say.
  if (id === 'calm') {
    const guide = waiting(situation);
    if (guide === null) return inform(situation, [line('cue.calm')]);
    return askQuestion(situation, { about: 'goOn' }, { guide, say: [line('cue.calm')] });
  }
  const guide = currentGuide(situation);
  const knows = knowing(id, situation);
  const answer = line(ANSWERS[id] ?? 'cue.turningAway');
  return guide === null ? inTheOpen(id, answer, knows) : inMassage(id, answer, guide, knows);
};
