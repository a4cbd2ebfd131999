import { line, type Line } from '../content/line';
import { quiet, type Guide } from '../guide';
import { spoken } from '../reply/reply';
import type { Situation, Turn } from '../situation';
import { isSafety } from '../session';
import { askedAgain } from './passedOver';
import { ask, askWhat } from './ask';
import type { Handler } from './turns';
import { playsElsewhere, returnTo, unfinished, waiting } from './where';

/**
 * Waits in quiet without soft words, up to two minutes and once more in the reprompt (policy switch
 * `hold`), at the step that going on returns to. An offer is heard before the quiet.
 */
export function hold(situation: Situation, guide: Guide, say: readonly Line[], offer?: Line): Turn {
  const { policy } = situation.content;
  const waits = policy.hold === 'quiet';
  return ask(situation, {
    phase: { phase: 'paused', guide: { ...guide, phase: 'paused' } },
    say: waits
      ? [...spoken(offer === undefined ? say : [...say, offer]), quiet(policy.holdSeconds)]
      : spoken(say),
    asked: waits ? line('hold.cue') : (offer ?? line('hold.cue')),
    reprompt: waits ? [quiet(policy.holdRepromptSeconds)] : [],
  });
}

/** "Wait", "hang on", "pause", and a "no" or "not yet" to going on: wait, never stop. */
export const wait: Handler = (situation) => {
  const { session } = situation;
  if (session.phase === 'open') {
    const left = unfinished(situation);
    if (left === null || playsElsewhere(left, situation))
      return askWhat(situation, [line('hold.takeYourTime')]);
    const at = returnTo(left, situation);
    return hold(situation, { ...left.guide, at }, [line('hold.wait')]);
  }
  const { guide } = session;
  if (session.phase === 'asking' && (guide === null || isSafety(session.question))) {
    return askedAgain(situation, session.question, guide, [line('hold.takeYourTime')]);
  }
  if (guide === null) return askWhat(situation);
  return hold(situation, waiting(situation) ?? guide, [line('hold.wait')]);
};
