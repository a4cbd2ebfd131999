import { settleDoubt } from './doubt';
import { feedClock, type Feed } from '../care';
import { line } from '../content/line';
import { isSafety } from '../session';
import type { Situation, Turn } from '../situation';
import { learned } from './learned';
import { meant } from './meant';
import { proceed } from './proceed';
import { feedToldWithin, honestly, lastFeeds, withoutLastFeed } from './recording';
import type { Handler } from './turns';
import { babyToday, chosen } from './whose';
import { feedUnsure } from './telling';
import { correctFeed } from './correctFeed';

/** How long "no, she hasn't" is still about the feed that was just told, in seconds. */
const TAKEN_BACK_WITHIN = 30;

/** Whether a feed was told a moment ago and no question about feeds is open. */
function justTold(situation: Situation): boolean {
  const { session } = situation;
  const asked = session.phase === 'asking' && isSafety(session.question);
  return !asked && feedToldWithin(situation, TAKEN_BACK_WITHIN);
}

/**
 * "No", about the feed that was just told: of several babies it is taken back for whoever it was told
 * of and is named now, and for nobody else. Null where it is about something else.
 */
function takenBack(situation: Situation): Turn | null {
  if (!justTold(situation)) return null;
  const { household } = situation;
  const last = lastFeeds(situation);
  const ids = meant(situation).babies.map(({ id }) => id);
  const isTheirs = ({ baby }: Feed) =>
    ids.length === 0 ? baby === null : ids.includes(baby ?? '');
  if (household.babies.length < 2 || last.every(isTheirs)) return correctFeed(situation);
  return last.some(isTheirs)
    ? proceed(withoutLastFeed(situation, ids), [
        line('heard.feedTakenBack'),
        ...honestly(situation),
      ])
    : null;
}

/** "No" to milk or food in the last half hour. */
export const notFed: Handler = (situation) => {
  const { session, now, content } = situation;
  const back = takenBack(situation);
  if (back !== null) return back;
  const about = session.phase === 'asking' ? session.question.about : null;
  // A feed that was going on did end at some time, which nobody knows then.
  if (about === 'feedEnd') return feedUnsure(situation);
  if (about === 'feedDoubt') return settleDoubt(situation, false);
  const clock = feedClock(babyToday(situation).feeds, now, content.policy);
  // A feed that was told a while ago still counts; whoever meant to take it back says so.
  if (clock.says === 'wait' && about !== 'feed') {
    return proceed(situation, [line('rule.G26', { count: clock.minutesLeft })]);
  }
  // Half a sentence may be all that was heard ("Mia ate, Leo hasn't"), so only an answer is a "no".
  if (about !== 'feed') return proceed(situation, [line('heard.notFed')]);
  const target = chosen(situation)?.id ?? null;
  const { babies } = meant(situation);
  const isAnother = babies.length > 0 && babies.every(({ id }) => id !== target);
  if (isAnother) return proceed(situation, [line('heard.notFed')]);
  // Asked before anybody knew of several, so it is asked now for which.
  if (situation.household.babies.length > 1 && target === null) return proceed(situation, []);
  return proceed(learned(situation, { told: { ...session.told, notFedAt: now } }), []);
};
