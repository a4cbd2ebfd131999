import type { FeedClock, Wish } from '../care';
import { line, type Line } from '../content/line';
import type { Situation, Turn } from '../situation';
import { atClock } from './clock';
import { clockOf, dueAt } from './due';
import { inform } from './help';
import { answerReady } from './readiness';
import { currentGuide, type Handler } from './turns';

/** What "the tummy" stands for; null where content has nothing for it. */
export function tummyWish({ content }: Situation): Wish | null {
  const tummy = content.requests.bodyParts['tummy'];
  const start = tummy !== undefined && 'ask' in tummy ? tummy.choices[0] : undefined;
  return start === undefined ? null : { start };
}

/** Where nothing waits: the reason, or what would have to be known. */
export function otherwise(situation: Situation, { says }: FeedClock): Turn {
  if (says === 'feeding') {
    const count = situation.content.policy.feedingWaitMinutes;
    return inform(situation, [line('when.afterFeed', { count })]);
  }
  if (says === 'longEnough') return inform(situation, [line('when.now')]);
  if (currentGuide(situation) !== null) return inform(situation, [line('ready.tellMe')]);
  return answerReady(situation, tummyWish(situation));
}

const answering =
  (inWords: (due: string, minutesLeft: number, situation: Situation) => Line): Handler =>
  (situation) => {
    const clock = clockOf(situation);
    const due = dueAt(situation);
    if (clock.says !== 'wait' || due === null) return otherwise(situation, clock);
    return inform(situation, [inWords(due, clock.minutesLeft, situation)]);
  };

/** "How long until I can do her tummy": whole minutes, rounded up. */
export const when = answering((_, count) => line('rule.G26', { count }));

/** "What time can I": the time of day, where the device's time zone is known. */
export const whatTime = answering((due, count, situation) =>
  situation.zone === null
    ? line('rule.G26', { count })
    : atClock('when.clock', 'when.clock', due, situation),
);
