import { line, type Line } from '../content/line';
import { slotOf } from '../situation';
import { begin } from './begin';
import { inform } from './help';
import { hold, waitingAt } from './hold';
import { asleep } from './leave';
import { miss } from './miss';
import { resume } from './resume';
import { currentGuide, type Handler } from './turns';
import { goOnFrom } from './walking';
import { momentOf } from './where';

const ANSWERS: Readonly<Record<string, Line['key']>> = {
  crying: 'cue.crying',
  turning_away: 'cue.turningAway',
  hungry: 'cue.hungry',
  stiff: 'cue.stiff',
};

/** What baby shows (brief C3, G17 to G23): asleep ends, happy wriggles go on, the rest waits. */
export const cue: Handler = (situation) => {
  const slot = slotOf(situation, 'cue');
  if (slot.kind !== 'matched') return miss(situation);
  const { id } = slot;
  if (id === 'asleep') return asleep(situation);
  const { session } = situation;
  if (session.phase === 'asking' && session.question.about === 'choice') {
    const named = session.question.choices[session.question.cues?.[id] ?? -1];
    if (named !== undefined) return begin(situation, { start: named });
  }
  const guide = currentGuide(situation);
  if (id === 'calm')
    return guide === null ? inform(situation, [line('cue.calm')]) : resume(situation);
  if (id === 'wriggly') {
    if (situation.session.phase !== 'guiding') return inform(situation, [line('cue.wriggly')]);
    const { guide: walked } = situation.session;
    const { key } = momentOf(walked, situation);
    return goOnFrom(situation, walked, key, { opening: [line('cue.wriggly')] });
  }
  const answer = line(ANSWERS[id] ?? 'cue.turningAway');
  if (guide === null) return inform(situation, [answer]);
  return hold(situation, waitingAt(guide, situation), [answer]);
};
