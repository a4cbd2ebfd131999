import { feedClock, recentFeeds, soundsLike, type Feed, type Told } from '../care';
import { line, type Line } from '../content/line';
import { isSafety } from '../session';
import { babyToday, slotOf, type Situation, type Turn } from '../situation';
import { inMinutes, minutesIn } from './durations';
import { learned, proceed } from './proceed';
import { askQuestion } from './questions';
import { type Handler } from './turns';

const ago = (now: string, minutes: number) =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString();

/** A told feed that could not be kept is said to be so; it still holds in this session. */
const honestly = ({ storing }: Situation): Line[] =>
  storing === 'failed' ? [line('heard.notKept')] : [];

function fedLine(minutes: number, isLongAgo: boolean): Line {
  if (isLongAgo) return line('heard.aWhile');
  return minutes < 1 ? line('heard.fedNow') : line('heard.fedAgo', { count: minutes });
}

/** Adds a feed that ended, over any that was going on until then. */
function withFeed(situation: Situation, feed: Feed) {
  const { household, now, content, session } = situation;
  const others = household.feeds.filter(
    ({ endedAt, toldAt }) => endedAt !== null || toldAt > (feed.endedAt ?? now),
  );
  const feeds = recentFeeds([...others, feed], now, content.policy);
  const { feedingNow, notFedAt, ...kept } = session.told;
  const goesOn = feedingNow && feeds.some(({ endedAt }) => endedAt === null);
  const told: Told = { ...kept, lastFeedToldAt: now, ...(goesOn && { feedingNow }) };
  return learned(situation, { household: { ...household, feeds }, told });
}

/** Without the feed that this session told last, and without what was concluded from it. */
function withoutLastFeed(situation: Situation): Situation {
  const { household, session } = situation;
  const { lastFeedToldAt, feedingNow, notFedAt, ...told } = session.told;
  const feeds = household.feeds.filter(({ toldAt }) => toldAt !== lastFeedToldAt);
  return learned(situation, { household: { ...household, feeds }, told });
}

/** "No, forty minutes ago", "she didn't eat after all": the last told feed is replaced or removed. */
export const correctFeed: Handler = (situation) => {
  const slot = slotOf(situation, 'ago');
  const told = situation.session.told.lastFeedToldAt !== undefined;
  const corrected = told ? withoutLastFeed(situation) : situation;
  if (slot.kind === 'duration') {
    return takeFeed(corrected, minutesIn(slot.duration), inMinutes(slot.duration));
  }
  // A time that was said and not understood takes nothing back.
  if (slot.kind !== 'empty' || !told) return proceed(situation, []);
  return proceed(corrected, [line('heard.feedTakenBack')]);
};

/** A feed that ended `minutes` ago, told in numbers (which may have been misheard) or in words. */
export function takeFeed(situation: Situation, minutes: number, inNumbers: boolean): Turn {
  const { now, household, content } = situation;
  const twin = inNumbers ? soundsLike(minutes) : null;
  const baby = babyToday(household).id;
  const feed: Feed = {
    baby,
    toldAt: now,
    endedAt: ago(now, minutes),
    ...(twin !== null && { orEndedAt: ago(now, twin) }),
  };
  const knows = withFeed(situation, feed);
  const isLongAgo = minutes > content.policy.feedPermitsUntilMinutes;
  // The last feed was told to be hours ago: that is a "no" to milk or food in the last half hour.
  const told = { ...knows.session.told, ...(isLongAgo && { notFedAt: now }) };
  const heard = [fedLine(minutes, isLongAgo), ...honestly(situation)];
  return proceed(learned(knows, { told }), heard);
}

const MOMENTS: Readonly<Record<string, number>> = {
  just_now: 0,
  recently: 0,
  quarter_hour: 15,
  half_hour: 30,
  an_hour: 60,
  hour_and_half: 90,
};

/** "She just ate", "he finished twenty minutes ago". What is vague counts as just now. */
export const fed: Handler = (situation) => {
  const slot = slotOf(situation, 'ago');
  if (slot.kind === 'duration') {
    return takeFeed(situation, minutesIn(slot.duration), inMinutes(slot.duration));
  }
  const moment = slotOf(situation, 'feedMoment');
  if (moment.kind === 'matched' && moment.id === 'a_while') return askHowLong(situation);
  return takeFeed(situation, (moment.kind === 'matched' && MOMENTS[moment.id]) || 0, false);
};

/** "A while ago" is asked about once, where a massage waits for it; else it says nothing. */
function askHowLong(situation: Situation): Turn {
  const { session } = situation;
  if (session.phase !== 'asking' || !('withoutTummy' in session.question)) {
    return proceed(situation, [line('heard.aWhile')]);
  }
  if (session.question.about === 'feedEnd') return feedUnsure(situation);
  const question = { ...session.question, about: 'feedEnd' } as const;
  return askQuestion(situation, question, { guide: session.guide });
}

/** "Nursing her now": only feed-time strokes in this session, until it ends. */
export const feedingNow: Handler = (situation) => {
  const { household, now, session, content } = situation;
  const feed: Feed = { baby: babyToday(household).id, toldAt: now, endedAt: null };
  const told = { ...session.told, feedingNow: true, lastFeedToldAt: now } as const;
  const after = { ...household, feeds: [...household.feeds, feed] };
  const knows = learned(situation, { household: after, told });
  if (session.phase === 'open' || session.phase === 'paused') {
    const [start] = content.instead.feeding;
    if (start === undefined) return proceed(knows, [line('refused.feeding')]);
    const wish = { start };
    return askQuestion(
      knows,
      { about: 'offer', wish },
      {
        guide: null,
        say: [line('refused.feeding'), ...honestly(situation)],
        asked: line('offer.start'),
      },
    );
  }
  return proceed(knows, honestly(situation));
};

/** How long "no, she hasn't" is still about the feed that was just told, in seconds. */
const TAKEN_BACK_WITHIN = 30;

/** Whether a feed was told a moment ago and no question about feeds is open. */
function justTold({ session, now }: Situation): boolean {
  const { lastFeedToldAt } = session.told;
  const asked = session.phase === 'asking' && isSafety(session.question);
  if (lastFeedToldAt === undefined || asked) return false;
  return Date.parse(now) - Date.parse(lastFeedToldAt) <= TAKEN_BACK_WITHIN * 1000;
}

/** "No" to milk or food in the last half hour. */
export const notFed: Handler = (situation) => {
  const { session, now, household, content } = situation;
  if (justTold(situation)) return correctFeed(situation);
  const about = session.phase === 'asking' ? session.question.about : null;
  // A feed that was going on did end at some time, which nobody knows then.
  if (about === 'feedEnd') return feedUnsure(situation);
  if (about === 'feedDoubt') return settleDoubt(situation, false);
  const clock = feedClock(babyToday(household).feeds, now, content.policy);
  // A feed that was told a while ago still counts; whoever meant to take it back says so.
  if (clock.says === 'wait' && about !== 'feed') {
    return proceed(situation, [line('refused.fed', { count: clock.minutesLeft })]);
  }
  const told = { ...session.told, notFedAt: now };
  const asked = about === 'feed';
  return proceed(learned(situation, { told }), asked ? [] : [line('heard.notFed')]);
};

/** Nobody knows when the feed was: the tummy stays out of this massage, and no minutes are named. */
export const feedUnsure = (situation: Situation): Turn => proceed(situation, [], true);

/** Which of two that sound alike it was: "less than half an hour" keeps the later end. */
export function settleDoubt(situation: Situation, lessThanHalfAnHour: boolean): Turn {
  const { household } = situation;
  const feeds = household.feeds.map((feed): Feed => {
    if (feed.orEndedAt === undefined || feed.endedAt === null) return feed;
    const { orEndedAt, endedAt, ...kept } = feed;
    const [earlier, later] = [endedAt, orEndedAt].sort();
    return { ...kept, endedAt: (lessThanHalfAnHour ? later : earlier) ?? endedAt };
  });
  return proceed(learned(situation, { household: { ...household, feeds } }), []);
}
