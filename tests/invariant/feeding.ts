import { amountOf, clockMoment, nearestAgo, partOfDay, twinOf } from './amounts';
import { END_ASKED, FEED_ASKED, FeedEnds, LONG_AGO, MINUTE, type End } from './feedEnds';
import { isMissed } from './spoken';
import type { Said } from './told';
import { feedersIn, meantBy } from './whose';

/** What was told of a part of the day is not longer ago than this. */
const TODAY = 16 * 60 * MINUTE;

/** Minutes that a word for a moment means; what is vague means now. */
const MOMENTS: Readonly<Record<string, number>> = {
  quarter_hour: 15,
  half_hour: 30,
  an_hour: 60,
  nearly_half_hour: 20,
  nearly_an_hour: 45,
  hour_and_half: 90,
};

/** What the parent's words mean for feeds. Each returns whether a feed was told. */
export class Feeding extends FeedEnds {
  /** "More than an hour", that was heard as an age; "nearly an hour" says the most. */
  agoAsAge(): true {
    const { said, at } = this.turn;
    const ago = amountOf(said, 'age');
    return ago === null || amountOf(said, 'nearly') !== null
      ? this.ended({ at, vague: true })
      : this.agoOrBeside(ago.minutes, ago.inMinutes, true);
  }

  /** It goes on. */
  going(): true {
    const { told, turn, kept } = this;
    told.addFeeds(feedersIn(turn, told, kept).map((baby) => this.feed(baby, { ends: [] })));
    return true;
  }

  fed(): boolean {
    const { said } = this.turn;
    const [ago, less] = [amountOf(said, 'ago'), amountOf(said, 'lessThan')];
    if (less === null && said.slots.lessThan !== undefined && ago !== null) {
      return this.ended({ at: this.turn.at, vague: true });
    }
    if (ago !== null) {
      const id = said.slots.feedMoment?.id ?? 'a_while';
      const also = id === 'a_while' ? [] : [{ minutes: MOMENTS[id] ?? 0, inMinutes: false }];
      const end = nearestAgo([ago, ...(less === null ? [] : [less]), ...also]);
      return this.agoOrBeside(end.minutes, end.inMinutes, false);
    }
    if (less !== null) return this.ended({ at: this.turn.at, vague: true });
    const moment = said.slots.feedMoment?.id ?? '';
    // Words for a moment that nobody understands: just now, for all that is known.
    if (moment === '' && said.slots.feedMoment !== undefined) {
      return this.ended({ at: this.turn.at, vague: true });
    }
    if (moment === '') return this.untimed();
    return moment === 'a_while' ? false : this.endedAgo(MOMENTS[moment] ?? 0, false);
  }

  /** "Nursed for twenty minutes, done ten ago", "an hour ago but a little more five minutes ago". */
  fedFor(): boolean {
    const { said } = this.turn;
    const [ago, earlier] = [amountOf(said, 'ago'), amountOf(said, 'earlier')];
    if (ago === null) return this.endedAgo(0, false);
    const end = nearestAgo([ago, ...(earlier === null ? [] : [earlier])]);
    return this.endedAgo(end.minutes, end.inMinutes);
  }

  /** By the clock, or by a part of the day; what cannot be understood is still a feed. */
  fedAt(): boolean {
    const { at, said } = this.turn;
    const end = this.byClock(said) ?? { at, vague: true };
    // Where the answer asks for minutes, or takes it for a while, it was not understood: minutes that
    // are told when asked for them will be the end. What it says back was, whoever else it asks about.
    const { last, lines } = this.heard;
    const asksMinutes = END_ASKED.some((key) => last.has(key)) && !this.isSaidBack;
    const isUnclear = asksMinutes || lines.has('heard.aWhile');
    const isRecent = at - end.at <= LONG_AGO * MINUTE;
    if (isUnclear && isRecent) return this.ended({ ...end, vague: true });
    return this.ended(end, end.vague === true ? null : this.takeUntimed());
  }

  private byClock({ slots }: Said): End | null {
    const { at, zone } = this.turn;
    const value = slots.time?.value ?? '';
    const moment = clockMoment(value, slots.half?.id, zone, at);
    if (moment !== null) return { at: moment };
    const part = partOfDay(slots.dayMoment?.id ?? value, zone, at);
    if (part === null) return null;
    // "At lunch", said before lunch, would be yesterday's: nobody means that.
    if (at - part > TODAY) return { at, vague: true };
    return { at: part, vague: true };
  }

  correct(): boolean {
    const { told, turn, id, kept } = this;
    const { said, at } = turn;
    const ago = amountOf(said, 'ago');
    const number = /^\d{1,6}$/.test(said.slots.minutes?.value ?? '')
      ? Number(said.slots.minutes?.value)
      : null;
    const clock = this.byClock(said);
    // A mere number corrects what was just said; where that was no feed, it is missed.
    const understood = !isMissed(this.heard) && (ago !== null || number !== null || clock !== null);
    if (!understood && !this.heard.lines.has('heard.feedTakenBack')) {
      // "Actually she did eat", behind a "no": just now.
      return this.isSaidBack && this.endedAgo(0, false);
    }
    const [first, ...more] = [
      ...(ago === null ? [] : [ago]),
      ...(number === null ? [] : [{ minutes: number, inMinutes: true }]),
    ];
    const byClock = clock && { minutes: Math.floor((at - clock.at) / MINUTE), inMinutes: false };
    const end = first && nearestAgo([first, ...more, ...(byClock ? [byClock] : [])]);
    if (end !== undefined && end !== byClock) {
      if (this.settled(end.minutes)) return true;
      if (understood) return this.correctTo(end.minutes, end.inMinutes);
    }
    told.takeBack(id, kept);
    return understood && this.ended(clock ?? { at });
  }

  /** The feed that was told last ended that many minutes ago instead. */
  correctTo(minutes: number, inMinutes = true): true {
    const { told, id, kept, turn } = this;
    const [before] = told.session(id).lastFeeds;
    const [end = turn.at] = before?.ends ?? [];
    const minutesBefore = before === undefined ? null : Math.floor((before.at - end) / MINUTE);
    told.takeBack(id, kept);
    // Of two that sound alike, whoever takes back the earlier end has said that it was the later.
    const sure =
      minutesBefore !== null && minutes < minutesBefore && twinOf(minutes) === minutesBefore;
    return this.endedAgo(minutes, !sure && inMinutes);
  }

  /** "She hasn't eaten": a "no", or what was told a moment ago is taken back. */
  notFed(): false {
    const { told, id, kept, turn } = this;
    if (this.heard.lines.has('heard.feedTakenBack')) {
      const named = meantBy(turn, told).ids;
      told.takeBack(id, kept, named.length > 0 ? named : undefined);
    } else if (this.asked(['ask.feedDoubt'])) told.settle('earlier', told.targetIn(id));
    // A "no" is what answers the question, of the baby it is about; anything else may be half a sentence.
    else if (this.asked(FEED_ASKED)) {
      const target = told.targetIn(id);
      const { ids } = meantBy(turn, told);
      const isNamed = 'babyName' in turn.said.slots || ids.length > 0;
      if (!isNamed || ids.includes(target ?? '')) this.no([target]);
    }
    return false;
  }
}
