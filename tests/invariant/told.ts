import { ONE, type Family } from './family';
import type { Sign } from './health';

/** What the virtual parent told: facts with the time, the session and whether they were kept. */

/** One request with its answer, as somebody sees it who stands in the room. */
export interface Turn {
  readonly id: string;
  /** The request's own time, in milliseconds. */
  readonly at: number;
  readonly device: string;
  readonly session: string;
  readonly isNew: boolean;
  /** This very envelope was answered before. */
  readonly again: boolean;
  readonly said: Said;
  readonly speech: string;
  readonly reprompt: string;
  /** The session is over. */
  readonly closed: boolean;
  /** By which the parent reads the clock. */
  readonly zone: string;
  /** Whatever this request asked of the store was done. */
  readonly acknowledged: boolean;
  /** The store could be read. */
  readonly read: boolean;
  /** Reminders could be set and taken back. */
  readonly remindersUp: boolean;
}

/** What was said: the name of the intent, or "launch"; each filled slot as its id or its raw value. */
export interface Said {
  readonly name: string;
  readonly slots: Readonly<Record<string, { readonly id?: string; readonly value: string }>>;
}

interface Fact {
  readonly at: number;
  readonly session: string;
  /** False: the answer said that it could not be saved, so it holds in its session only. */
  readonly kept: boolean;
  /** Null: nobody said whose, so it may be anyone's. */
  readonly baby: string | null;
}

export interface Feed extends Fact {
  /** The moments at which it may have ended, the one that was said first; none while it goes on. */
  readonly ends: readonly number[];
  /** "This morning": the latest it can have ended, so it forbids and never permits. */
  readonly vague?: boolean;
  /** Taken back in this session only, because that could not be saved. */
  readonly takenBackIn?: string;
  /** It was asked about, and this turn told its end. */
  readonly overAt?: number;
  /** The store had it, and reminders could be taken back. */
  readonly countsForReminders?: boolean;
}

interface Age extends Fact {
  readonly days: number;
}

/** An age as it was told; from the due date, it is corrected already. */
export interface AgeSaid {
  readonly days: number;
  readonly isCorrected: boolean;
}

interface Navel extends Fact {
  readonly healed: boolean;
}

/** What a session knew before its last turn, for "that's not what I meant". */
interface Before {
  readonly at: number;
  readonly signs: readonly Sign[];
  readonly ages: ReadonlyMap<string, AgeSaid & { readonly at: number }>;
  readonly weeksEarly: ReadonlyMap<string, number | null>;
  readonly target: string | null;
  readonly family: Family;
}

/** What holds in one session only. */
export interface SessionTold {
  /** Keys of the question that is open. */
  asked: ReadonlySet<string>;
  /** When "no" was said to milk or food in the last half hour, and of whom. */
  noAt: readonly { readonly at: number; readonly baby: string | null }[];
  /** What a correction is about: the feeds that were told last, in one breath. */
  lastFeeds: readonly Feed[];
  /** When a feed was told with no word of when. */
  untimedAt: number | null;
  /** An older age that waits for a yes. */
  pendingAge: AgeSaid | null;
  /** Ages by baby as they were told, before weeks early are taken off. */
  ages: Map<string, AgeSaid & { readonly at: number }>;
  /** Weeks early by baby; null: told without a number. */
  weeksEarly: Map<string, number | null>;
  alarmAt: number | null;
  /** When it was last said, in answer to that question, that all is well. */
  wellAt: number | null;
  /** Something was massaged here. */
  hasMassaged: boolean;
  /** What was volunteered about health, and what baby shows. */
  signs: readonly Sign[];
  /** Whom the massage is for, of several. */
  target: string | null;
  /** Whose massage is offered to be gone on with. */
  offered: string | null;
  /** The babies as told here, where that could not be saved. */
  family: Family | null;
  /** The time of the latest request with which what was kept could be read. */
  readAt: number;
  /** It was read since there are several babies. */
  knowsFamily: boolean;
  before: Before | null;
}

const DAY = 24 * 60 * 60_000;

const newSession = (): SessionTold => ({
  asked: new Set(),
  noAt: [],
  lastFeeds: [],
  untimedAt: null,
  pendingAge: null,
  ages: new Map(),
  weeksEarly: new Map(),
  alarmAt: null,
  wellAt: null,
  hasMassaged: false,
  signs: [],
  target: null,
  offered: null,
  family: null,
  readAt: -Infinity,
  knowsFamily: false,
  before: null,
});

const isOf = (fact: Fact, baby: string) => fact.baby === null || fact.baby === baby;

/** Everything told in one life. */
export class Told {
  private feeds: readonly Feed[] = [];
  private ages: readonly Age[] = [];
  private navels: readonly Navel[] = [];
  private family: Family = ONE;
  private readonly sessions = new Map<string, SessionTold>();
  /** Since when no massage is left to go on with: an alarm whose drop was acknowledged. */
  droppedAt: number | null = null;
  /** An alarm whose time is kept, behind which nobody has said yet that all is well. */
  urgentAt: number | null = null;
  /** Sessions that could read of it. */
  readonly knowUrgent = new Set<string>();
  /** Of whom the massage is that was spoken last and is not over; null where nobody said. */
  massaged: string | null = null;

  session(id: string): SessionTold {
    const known = this.sessions.get(id) ?? newSession();
    this.sessions.set(id, known);
    return known;
  }

  familyIn(session: string): Family {
    return this.session(session).family ?? this.family;
  }

  /** Whom the massage is for; null where there are several and nobody said. */
  targetIn(session: string): string | null {
    const [only, other] = this.familyIn(session);
    return only !== undefined && other === undefined ? only.id : this.session(session).target;
  }

  /** Every baby that may be meant. */
  meantIn(session: string, target = this.targetIn(session)): readonly string[] {
    return target === null ? this.familyIn(session).map(({ id }) => id) : [target];
  }

  /** With this request a session could read what was kept. */
  read(id: string, at: number): void {
    Object.assign(this.session(id), { readAt: at, knowsFamily: true });
    this.knowUrgent.add(id);
  }

  /** Names, or one more baby. From then on nobody said whose the earlier feeds were. */
  changeFamily(session: string, family: Family, kept: boolean): void {
    if (this.familyIn(session).length === 1 && family.length > 1) {
      this.changeFeeds((feed) => [{ ...feed, baby: null }]);
    }
    this.session(session).family = kept ? null : family;
    if (!kept) return;
    if (this.family.length === 1 && family.length > 1) {
      for (const [id, one] of this.sessions) one.knowsFamily &&= id === session;
    }
    this.family = family;
  }

  /** The store works again for this session, so what it could not save is saved now. */
  saved(session: string): void {
    const { family } = this.session(session);
    if (family !== null) this.changeFamily(session, family, true);
  }

  /** The feeds that this session must respect for a baby. */
  feedsFor(session: string, baby: string, at: number): readonly Feed[] {
    return this.feeds.filter(
      (feed) =>
        // An envelope from before a feed that could not be saved does not carry it.
        (feed.kept || (feed.session === session && feed.at <= at)) &&
        feed.takenBackIn === undefined &&
        feed.overAt === undefined &&
        isOf(feed, baby),
    );
  }

  /** The feeds that this session may know of. */
  feedsPerhapsFor(session: string, baby: string): readonly Feed[] {
    return this.feeds.filter(
      (feed) => feed.takenBackIn !== session && feed.overAt === undefined && isOf(feed, baby),
    );
  }

  /** The feeds that a reminder must not forget. */
  feedsForReminders(): readonly Feed[] {
    return this.feeds.filter(
      ({ countsForReminders, takenBackIn, overAt }) =>
        countsForReminders && takenBackIn === undefined && overAt === undefined,
    );
  }

  /** Told in one breath: of one baby, of both, or of nobody in particular. */
  addFeeds(feeds: readonly Feed[]): void {
    const [{ at, session } = { at: 0, session: '' }] = feeds;
    this.feeds = [...this.feeds.filter((feed) => at - feed.at < DAY), ...feeds];
    this.session(session).lastFeeds = feeds;
  }

  /** A feed that goes on because its massage was begun; no correction is about it. */
  addStarted(feed: Feed): void {
    this.feeds = [...this.feeds, feed];
  }

  /**
   * The end that was asked for is told: vague words, and a feed that went on, are over for these
   * babies; what nobody said of whom stays with the others.
   */
  settleAsked(at: number, session: string, babies: readonly (string | null)[]): void {
    const others = this.familyIn(session).filter(({ id }) => !babies.includes(id));
    this.changeFeeds((feed) => {
      const theirs = feed.baby === null || babies.includes(feed.baby);
      const open = (feed.vague === true || feed.ends.length === 0) && feed.overAt === undefined;
      if (!theirs || !open) return [feed];
      const stays = feed.baby === null && !babies.includes(null) ? others : [];
      return [{ ...feed, overAt: at }, ...stays.map(({ id }) => ({ ...feed, baby: id }))];
    });
  }

  /**
   * "No": the feed this session told last is taken back, perhaps of some only; elsewhere only if that
   * was kept.
   */
  takeBack(session: string, kept: boolean, of?: readonly string[]): void {
    const told = this.session(session);
    const toldAt = told.lastFeeds[0]?.at;
    const isTheirs = ({ baby }: Fact) => of === undefined || (baby !== null && of.includes(baby));
    this.feeds = this.feeds.flatMap((feed) => {
      const { overAt, ...back } = feed;
      if (overAt !== undefined && overAt === toldAt) return [back];
      if (!told.lastFeeds.includes(feed) || !isTheirs(feed)) return [feed];
      return kept ? [] : [{ ...feed, takenBackIn: session }];
    });
    told.lastFeeds = [];
    told.noAt = [];
  }

  /** What is known before a turn. */
  remember(id: string, at: number): void {
    const session = this.session(id);
    const { signs, ages, weeksEarly, target } = session;
    const family = this.familyIn(id);
    const copies = { ages: new Map(ages), weeksEarly: new Map(weeksEarly) };
    session.before = { at, signs, target, family, ...copies };
  }

  /** The last turn of a session was not meant, so nothing is told by it but feeds. */
  undoLast(id: string, kept: boolean): void {
    const session = this.session(id);
    const { before } = session;
    if (before === null) return;
    const { at, signs, target, family, ages, weeksEarly } = before;
    Object.assign(session, { signs, target, ages: new Map(ages), weeksEarly: new Map(weeksEarly) });
    session.pendingAge = null;
    session.before = null;
    const isOfIt = (fact: Fact) => fact.session === id && fact.at === at;
    this.feeds = this.feeds.filter(
      (feed) => !(isOfIt(feed) && feed.ends.length === 0 && !session.lastFeeds.includes(feed)),
    );
    // Where that could not be saved, nobody knows whether it holds elsewhere.
    const left = <F extends Fact>(facts: readonly F[]): F[] =>
      facts.flatMap((fact) => {
        if (!isOfIt(fact)) return [fact];
        return kept ? [] : [{ ...fact, kept: false, session: '' }];
      });
    this.ages = left(this.ages);
    this.navels = left(this.navels);
    const isAnother = family.length !== this.familyIn(id).length;
    if (kept && !isAnother) this.changeFamily(id, family, kept);
  }

  /** What was told of a baby, beside feeds, may be of any. */
  shareFacts(of: string): void {
    const shared = <F extends Fact>(facts: readonly F[]): F[] =>
      facts.map((fact) => (fact.baby === of ? { ...fact, baby: null } : fact));
    this.ages = shared(this.ages);
    this.navels = shared(this.navels);
  }

  /** The feed told last was that baby's. */
  claim(session: string, baby: string): void {
    const { lastFeeds } = this.session(session);
    this.changeFeeds((feed) => [lastFeeds.includes(feed) ? { ...feed, baby } : feed]);
  }

  /** Other babies had the same feed; one that nobody gave a name is theirs, each by name. */
  shareLast(session: string, babies: readonly string[]): void {
    const told = this.session(session);
    const [last] = told.lastFeeds;
    if (last === undefined) return;
    const named = told.lastFeeds.filter(({ baby }) => baby !== null);
    const more = babies
      .filter((id) => named.every(({ baby }) => baby !== id))
      .map((baby) => ({ ...last, baby }));
    const others = this.feeds.filter(
      (feed) => named.includes(feed) || !told.lastFeeds.includes(feed),
    );
    this.feeds = [...others, ...more];
    told.lastFeeds = [...named, ...more];
  }

  /** Thirty or thirteen was answered, of a baby: each feed keeps its later or its earlier end. */
  settle(which: 'later' | 'earlier', baby: string | null): void {
    const choose = which === 'later' ? Math.max : Math.min;
    this.changeFeeds((feed) =>
      feed.ends.length < 2 || (baby !== null && !isOf(feed, baby))
        ? [feed]
        : [{ ...feed, ends: [choose(...feed.ends)] }],
    );
  }

  private changeFeeds(change: (feed: Feed) => readonly Feed[]): void {
    const changed = new Map(this.feeds.map((feed) => [feed, change(feed)]));
    this.feeds = [...changed.values()].flat();
    for (const session of this.sessions.values()) {
      session.lastFeeds = session.lastFeeds.flatMap((feed) => changed.get(feed) ?? []);
    }
  }

  addAge(age: Age): void {
    this.ages = [...this.ages, age];
  }

  addNavel(navel: Navel): void {
    this.navels = [...this.navels, navel];
  }

  /** Age in whole days by the latest word about it; null where nobody told. */
  daysAt(at: number, session: string, baby: string): number | null {
    const ages = this.ages.filter((age) => isOf(age, baby));
    const days = latestWords(ages, at, this.whoAsks(session)).map(
      (age) => age.days + Math.max(0, Math.floor((at - age.at) / DAY)),
    );
    return days.length === 0 ? null : Math.max(...days);
  }

  /** The latest word about the navel; null where nobody told. */
  healedAt(at: number, session: string, baby: string): boolean | null {
    const navels = this.navels.filter((navel) => isOf(navel, baby));
    const words = latestWords(navels, at, this.whoAsks(session));
    if (words.some(({ healed }) => healed)) return true;
    return words.some((word) => holds(word, session)) ? false : null;
  }

  private whoAsks(id: string): Asker {
    return { id, readAt: this.session(id).readAt };
  }

  /**
   * All was forgotten. What another session could not save is still in its hands. Where nobody knows
   * whether it was deleted, it holds where that was said, and perhaps elsewhere.
   */
  forget(session: string, forSure: boolean): void {
    const left = <F extends Fact>(facts: readonly F[]): F[] =>
      forSure
        ? facts.filter((fact) => !fact.kept && fact.session !== session)
        : facts.map((fact) => (fact.kept ? { ...fact, kept: false, session } : fact));
    this.urgentAt = null;
    this.feeds = left(this.feeds);
    this.ages = left(this.ages);
    this.navels = left(this.navels);
    for (const one of this.sessions.values()) one.lastFeeds = [];
    if (!forSure) return;
    this.droppedAt = null;
    this.massaged = null;
    this.family = ONE;
    this.sessions.delete(session);
  }
}

const holds = (fact: Fact, session: string) => fact.session === session || fact.kept;

/** A session, and when it could last read what was kept. */
interface Asker {
  readonly id: string;
  readonly readAt: number;
}

/**
 * The latest word by the time at which it was said. There can be several that may be taken for it:
 * what "could not be saved" elsewhere may have been saved after all; what was said elsewhere since the
 * store could last be read, nobody can know here (of feeds it must be feared, which is not this); and
 * for a request that comes late or again, what was last said by then as well as what has been said since.
 */
function latestWords<F extends Fact>(facts: readonly F[], at: number, { id, readAt }: Asker): F[] {
  const sure = facts.filter((fact) => holds(fact, id));
  const read = sure.filter((fact) => fact.session === id || fact.at <= readAt);
  const latest = (some: readonly F[]) =>
    some.reduce<F | null>((best, fact) => (best && best.at > fact.at ? best : fact), null);
  const words = [sure, sure.filter((fact) => fact.at <= at), read].map(latest);
  const perhaps = facts.filter((fact) => !holds(fact, id));
  return [...words.filter((fact) => fact !== null), ...perhaps];
}
