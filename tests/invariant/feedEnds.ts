import { twinOf } from './amounts';
import type { Spoken } from './spoken';
import type { Feed, Told, Turn } from './told';
import { feedersIn, meantBy } from './whose';

/** What is known of feeds once the end of one is told, and while it is in doubt. */

export const MINUTE = 60_000;
const WAIT = 30 * MINUTE;
/** Whose last feed is longer ago had none in the last half hour. */
export const LONG_AGO = 90;

export const FEED_ASKED = ['rule.G29', 'ask.feedFor'];
export const END_ASKED = ['ask.feedEnd', 'ask.feedEndFor'];
const SAID_BACK = ['fedNow', 'fedAgo', 'babyFedNow', 'babyFedAgo'].map((key) => `heard.${key}`);
const FEED_QUESTIONS = [...FEED_ASKED, ...END_ASKED, 'ask.feedDoubt'];

/** An end as it was said: one moment, or two that sound alike; vague where it is the latest. */
export interface End {
  readonly at: number;
  readonly or?: number;
  readonly vague?: boolean;
}

/** Takes in when a feed ended. */
export class FeedEnds {
  protected readonly id: string;
  protected readonly asked: (keys: readonly string[]) => boolean;

  constructor(
    protected readonly turn: Turn,
    protected readonly heard: Spoken,
    protected readonly told: Told,
    protected readonly kept: boolean,
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
  protected takeUntimed(): readonly (string | null)[] | null {
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
  protected get isSaidBack(): boolean {
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

  no(babies: readonly (string | null)[]): void {
    const session = this.told.session(this.id);
    const { at } = this.turn;
    session.noAt = [...session.noAt, ...babies.map((baby) => ({ at, baby }))];
  }

  protected feed(baby: string | null, end: Pick<Feed, 'ends' | 'vague'>): Feed {
    const { at, session, acknowledged, remindersUp } = this.turn;
    const countsForReminders = acknowledged && remindersUp;
    return { at, session, kept: this.kept, baby, ...end, countsForReminders };
  }
}
