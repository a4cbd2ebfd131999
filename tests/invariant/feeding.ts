import { amountOf, clockMoment, nearestAgo, partOfDay, twinOf } from './amounts';
import type { Spoken } from './spoken';
import type { Feed, Said, Told, Turn } from './told';
import { feedersIn, meantBy } from './whose';

/** What the parent's words mean for feeds. Each returns whether a feed was told. */

const MINUTE = 60_000;
const WAIT = 30 * MINUTE;
/** What was told of a part of the day is not longer ago than this. */
const TODAY = 16 * 60 * MINUTE;
/** Whose last feed is longer ago had none in the last half hour. */
const LONG_AGO = 90;

export const FEED_ASKED = ['rule.G29', 'ask.feedFor'];
const END_ASKED = ['ask.feedEnd', 'ask.feedEndFor'];
const SAID_BACK = ['fedNow', 'fedAgo', 'babyFedNow', 'babyFedAgo'].map((key) => `heard.${key}`);
const FEED_QUESTIONS = [...FEED_ASKED, ...END_ASKED, 'ask.feedDoubt'];

/** Minutes that a word for a moment means; what is vague means now. */
const MOMENTS: Readonly<Record<string, number>> = {
  quarter_hour: 15,
  half_hour: 30,
  an_hour: 60,
  nearly_half_hour: 20,
  nearly_an_hour: 45,
  hour_and_half: 90,
};

/** An end as it was said: one moment, or two that sound alike; vague where it is the latest. */
interface End {
  readonly at: number;
  readonly or?: number;
  readonly vague?: boolean;
}

/** Takes in what a turn says of feeds. */
export class Feeding {
  private readonly id: string;
  private readonly asked: (keys: readonly string[]) => boolean;

  constructor(
    private readonly turn: Turn,
    private readonly heard: Spoken,
    private readonly told: Told,
    private readonly kept: boolean,
  ) {
    this.id = turn.session;
    const { asked } = told.session(this.id);
    this.asked = (keys) => keys.some((key) => asked.has(key));
  }

  /** Is one of the questions about feeds open? */
  get isAsked(): boolean {
    return this.asked(FEED_QUESTIONS);
  }

  ended({ at: end, or, vague }: End, of: readonly (string | null)[] | null = null): true {
    const { told, turn, id, kept } = this;
    const { at } = turn;
    const babies = of ?? feedersIn(turn, told, kept);
    const isClear = !vague || at - end >= WAIT;
    if (isClear && this.asked(END_ASKED)) told.settleAsked(at, id, babies);
    // Whoever was fed is hungry no more.
    const one = told.session(id);
    one.signs = one.signs.filter((sign) => sign.id !== 'hungry');
    const ends = or === undefined ? [end] : [end, or];
    told.addFeeds(babies.map((baby) => this.feed(baby, { ends, ...(vague && { vague }) })));
    // "This morning" says no to the last half hour, and nothing of when.
    const isBefore = vague === true && isClear && this.asked(FEED_ASKED);
    if (isBefore || Math.floor((at - end) / MINUTE) > LONG_AGO) {
      const session = told.session(id);
      session.noAt = [...session.noAt, ...babies.map((baby) => ({ at, baby }))];
    }
    return true;
  }

  endedAgo(
    minutes: number,
    inMinutes: boolean,
    of: readonly (string | null)[] | null = null,
  ): true {
    const { at } = this.turn;
    if (this.settled(minutes)) return true;
    const twin = inMinutes ? twinOf(minutes) : null;
    const or = twin === null ? {} : { or: at - twin * MINUTE };
    return this.ended({ at: at - minutes * MINUTE, ...or }, of);
  }

  /** "Yes", "she ate": just now, until somebody says when. */
  untimed(): true {
    this.endedAgo(0, false);
    this.told.session(this.id).untimedAt = this.turn.at;
    return true;
  }

  /** Takes back what was told a moment ago with no word of when, as that is said now; whose it was. */
  private takeUntimed(): readonly (string | null)[] | null {
    const { told, turn, id, kept } = this;
    const { untimedAt, lastFeeds } = told.session(id);
    const [last] = lastFeeds;
    const since = last?.at === untimedAt ? turn.at - last.at : -1;
    const isNamed = 'babyName' in turn.said.slots || meantBy(turn, told).ids.length > 0;
    if (since < 0 || since > MINUTE || isNamed) return null;
    told.takeBack(id, kept);
    return lastFeeds.map(({ baby }) => baby);
  }

  /** A mere length behind it, within the wait, says when; more may be time to spend. */
  behindUntimed(minutes: number, inMinutes: boolean): boolean {
    const of = minutes * MINUTE < WAIT && this.isSaidBack ? this.takeUntimed() : null;
    return of !== null && this.endedAgo(minutes, inMinutes, of);
  }

  /**
   * The feeds of which it is asked whether they ended less than half an hour ago, where nobody is
   * named; also one that may have been kept after all.
   */
  private get inDoubt(): readonly Feed[] {
    const { told, turn, id } = this;
    if (!this.asked(['ask.feedDoubt']) || meantBy(turn, told).ids.length > 0) return [];
    return told
      .meantIn(id)
      .flatMap((baby) => told.feedsPerhapsFor(id, baby))
      .filter(({ ends }) => ends.length > 1);
  }

  /**
   * The answer says it back: beside a doubt it took it for news, as that was settled by a write that nobody
   * heard of.
   */
  private get isSaidBack(): boolean {
    return SAID_BACK.some((key) => this.heard.lines.has(key));
  }

  /** Whether one of the two that sound alike was said again: the later end holds then, the earlier is in doubt still. */
  settled(minutes: number): boolean {
    const { told, id } = this;
    if (this.isSaidBack) return false;
    const both = this.inDoubt
      .map(({ at, ends }) => ends.map((end) => Math.floor((at - end) / MINUTE)))
      .find((ends) => ends.includes(minutes));
    if (both === undefined) return false;
    if (minutes === Math.min(...both)) told.settle('later', told.targetIn(id));
    return true;
  }

  /** Another number than the two: the feed told here is put right; of another one it says which. */
  agoOrBeside(minutes: number, inMinutes: boolean, isBare: boolean): true {
    const { told, id, kept } = this;
    const { inDoubt } = this;
    if (this.settled(minutes)) return true;
    if (inDoubt.length === 0) return this.endedAgo(minutes, inMinutes, this.takeUntimed());
    const { lastFeeds } = told.session(id);
    if (inDoubt.some((feed) => lastFeeds.includes(feed))) told.takeBack(id, kept);
    else if (isBare) {
      const least = Math.min(minutes, twinOf(minutes) ?? minutes);
      told.settle(least * MINUTE < WAIT ? 'later' : 'earlier', told.targetIn(id));
      if (!this.isSaidBack) return true;
    }
    return this.endedAgo(minutes, inMinutes);
  }

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
    const missed = ['miss.nudge', 'miss.examples', 'miss.help'].some((one) =>
      this.heard.lines.has(one),
    );
    const understood = !missed && (ago !== null || number !== null || clock !== null);
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

  no(babies: readonly (string | null)[]): void {
    const session = this.told.session(this.id);
    const { at } = this.turn;
    session.noAt = [...session.noAt, ...babies.map((baby) => ({ at, baby }))];
  }

  private feed(baby: string | null, end: Pick<Feed, 'ends' | 'vague'>): Feed {
    const { at, session, acknowledged, remindersUp } = this.turn;
    const countsForReminders = acknowledged && remindersUp;
    return { at, session, kept: this.kept, baby, ...end, countsForReminders };
  }
}
