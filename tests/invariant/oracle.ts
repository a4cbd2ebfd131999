import { barsAll, isCue, signsOf } from './health';
import { learnAgain } from './again';
import { learn } from './meaning';
import { bodyBroken, hasTummy, healthBroken, NO_HOLDS, PERMITS_UNTIL, WAIT } from './rules';
import { spokenIn, type Spoken } from './spoken';
import { Told, type Turn } from './told';
import { lacksWell, noteWell } from './well';
import { learnWhose, meantBy, namedIn } from './whose';

/**
 * The rules about a baby, written down a second time: from what the parent said, and from the words
 * that were spoken. Nothing here knows how the skill decides, so that a slip there shows here.
 */

const MINUTE = 60_000;
const FEEDING_WISHES = ['feed_time', 'feeding_stroke', 'feeding'];
/** Words that ask for what was left. */
const RESUMES = ['launch', 'AMAZON.ResumeIntent', 'CarryOnIntent', 'BackToMassageIntent'];
const OFFERS = ['resume.where', 'resume.whereLine', 'resume.longAgo', 'resume.back'];
/** Lines of an alarm's file that are none, and rules that are answered as one (brief E). */
const NO_ALARM = ['usual_cry', 'no_poop_older', 'ask_cry', 'fever_older'].map(
  (key) => `emergency.${key}`,
);
const ALARM_RULES = ['01', '02', '03', '06', '12', '15', '16', '20', '31', '38', '40'].map(
  (id) => `rule.G${id}`,
);
/** Rows that may turn out to be none: one is asked about first, or is a rule's at a later age. */
const PERHAPS_NO_ALARM = ['no_poop', 'long_cry', 'fever_young'];
const FEVER_DAYS = 90;

/** A reminder that is set. */
export interface Pending {
  readonly token: string;
  readonly at: number;
}

/** What a turn was found to hold. */
export interface Verdict {
  /** The rule that was broken, in words, or null. */
  readonly broken: string | null;
  readonly toldFeed: boolean;
  /** There are several babies, and it was told of whom. */
  readonly named: boolean;
  readonly tummy: boolean;
  readonly steps: boolean;
  readonly alarm: boolean;
  /** Something was volunteered for which nothing is massaged. */
  readonly ill: boolean;
  readonly lines: ReadonlySet<string>;
  readonly strange: readonly string[];
  readonly techniques: readonly string[];
}

/** An alarm is answered by its words and the end of the session, whatever was said. */
const isAlarm = ({ closed }: Turn, { lines }: Spoken): boolean =>
  closed &&
  [...lines].some(
    (key) => ALARM_RULES.includes(key) || (key.startsWith('emergency.') && !NO_ALARM.includes(key)),
  );

/** Watches one life. */
export class Oracle {
  readonly told = new Told();
  /** Whom the massage was for when a request was first answered. */
  private readonly targets = new Map<string, string | null>();
  private readonly reminders = new Map<string, string | null>();
  /** Of these it was said that they could not be taken back, and not to go by them. */
  private readonly givenUp = new Set<string>();

  /** Takes in a turn in the order of the answers, and checks what was spoken in it. */
  watch(turn: Turn): Verdict {
    const { told } = this;
    const speech = spokenIn(turn.speech);
    const reprompt = spokenIn(turn.reprompt);
    const { asked } = told.session(turn.session);
    if (turn.read) told.read(turn.session, turn.at);
    const alarm = isAlarm(turn, speech);
    // An alarm's answer says nothing else, so not that something could not be saved either.
    const kept = !speech.lines.has('heard.notKept') && (!alarm || turn.acknowledged);
    const toldFeed = !turn.again && learn(turn, speech, told, kept);
    if (turn.again) learnAgain(turn, speech, told);
    else learnWhose(turn, speech, told);
    if (!turn.again) this.targets.set(turn.id, told.targetIn(turn.session));
    if (alarm && !turn.again) this.raise(turn);
    const steps = [...speech.steps, ...reprompt.steps];
    const broken = this.broken(turn, speech, reprompt, asked);
    const ill = this.meant(turn).some((baby) => this.isIll(turn, baby));
    this.note(turn, speech, steps.length > 0, asked);
    return {
      broken,
      toldFeed,
      named: told.familyIn(turn.session).length > 1 && isNamed(turn),
      tummy: hasTummy(steps),
      steps: steps.length > 0,
      alarm,
      ill,
      lines: new Set([...speech.lines, ...reprompt.lines]),
      strange: [...speech.strange, ...reprompt.strange],
      techniques: steps.flatMap(([step]) => (step ? [step.technique] : [])),
    };
  }

  /** Ends that were told and lie that many minutes back, give or take one. */
  endedAbout(minutes: number, { at, session }: Pick<Turn, 'at' | 'session'>): boolean {
    return this.ends(session, at).some((end) => Math.abs(at - end - minutes * MINUTE) <= MINUTE);
  }

  /** Moments at which a told feed begins to permit, or stops, or a "no" ends. */
  boundaries(session: string): number[] {
    const ends = this.ends(session, Infinity);
    const noEnds = this.told.session(session).noAt.map(({ at }) => at + NO_HOLDS);
    return [
      ...ends.map((end) => end + WAIT),
      ...ends.map((end) => end + WAIT),
      ...ends.map((end) => end + PERMITS_UNTIL),
      ...noEnds,
    ];
  }

  /**
   * A reminder that would ring within the wait after a feed that was told, where the store and the
   * service had every chance; null for none.
   */
  earlyReminder(
    pending: readonly Pending[],
    session: string,
    lines: ReadonlySet<string>,
  ): string | null {
    if (lines.has('remind.notCancelled')) pending.forEach(({ token }) => this.givenUp.add(token));
    for (const { token, at } of pending) {
      if (this.givenUp.has(token)) continue;
      const known = this.reminders.get(token);
      const baby = known === undefined ? this.told.targetIn(session) : known;
      this.reminders.set(token, baby);
      const ends = this.told
        .feedsForReminders()
        .filter((feed) => baby === null || feed.baby === null || feed.baby === baby)
        .flatMap((feed) => feed.ends);
      const due = Math.max(-Infinity, ...ends) + WAIT;
      if (at < due) return `a reminder rings ${((due - at) / MINUTE).toFixed(2)} minutes early`;
    }
    return null;
  }

  private ends(session: string, at: number): number[] {
    const feeds = this.told
      .meantIn(session)
      .flatMap((baby) => this.told.feedsFor(session, baby, at));
    return [...new Set(feeds)].flatMap((feed) => feed.ends);
  }

  private meant(turn: Turn): readonly string[] {
    const { id, session, again } = turn;
    // An old envelope that is delivered again may be answered otherwise than at first.
    const named = again ? namedIn(turn, this.told) : null;
    return this.told.meantIn(session, named ?? this.targets.get(id) ?? null);
  }

  private isIll({ at, session }: Turn, baby: string): boolean {
    const signs = signsOf(this.told.session(session).signs, baby, at);
    return barsAll(signs) !== null;
  }

  private raise({ session, at, acknowledged }: Turn): void {
    this.told.session(session).alarmAt = at;
    if (!acknowledged) return;
    this.told.droppedAt = at;
    this.told.urgentAt = Math.max(this.told.urgentAt ?? at, at);
    this.told.knowUrgent.clear();
  }

  /** What is known from now on because of the answer. */
  private note(turn: Turn, speech: Spoken, hasSteps: boolean, asked: ReadonlySet<string>): void {
    const { at, again, session: id, said } = turn;
    const { told } = this;
    // Another device may go on with a massage of its own, which can be gone on with later.
    // What was begun by a write that the store took in too late can be gone on with, too, and what an
    // envelope that comes again begins, as what was asked about at first is known by now.
    const isBegun = hasSteps || (!turn.acknowledged && mayBegin(said.name, asked));
    if (isBegun && told.droppedAt !== null && at >= told.droppedAt) told.droppedAt = null;
    if (again) return;
    const session = told.session(id);
    noteWell(turn, { told, asked, hasSteps, isBegun });
    session.asked = speech.last;
    if (turn.acknowledged) told.saved(id);
    if (hasSteps) told.massaged = told.targetIn(id);
    if ([...speech.lines].some((key) => key.startsWith('finish.'))) told.massaged = null;
    // Whoever goes on has judged what baby showed.
    if (hasSteps && !beginsNew(said.name, asked)) {
      session.signs = session.signs.filter((sign) => !isCue(sign.id));
    }
    const wished = Object.values(said.slots).some(({ id: one }) =>
      FEEDING_WISHES.includes(one ?? ''),
    );
    const begins = speech.steps.some(([step]) => step?.step === 'steady_suck');
    const baby = told.targetIn(id);
    // Strokes for during a feed were begun, so a feed goes on; here for sure, elsewhere perhaps.
    if (wished && begins) told.addStarted({ at, session: id, kept: false, ends: [], baby });
  }

  private broken(
    turn: Turn,
    speech: Spoken,
    reprompt: Spoken,
    asked: ReadonlySet<string>,
  ): string | null {
    const { at, session } = turn;
    const { told } = this;
    const steps = [...speech.steps, ...reprompt.steps];
    if (this.unanswered(turn, speech)) return 'an alarm was not answered';
    const { alarmAt } = told.session(session);
    const dropped = told.droppedAt !== null && at > told.droppedAt && turn.isNew && !turn.again;
    if (dropped && OFFERS.some((key) => speech.lines.has(key))) {
      return 'offered to go on after an alarm whose drop was acknowledged';
    }
    if (steps.length === 0) return null;
    if (dropped && RESUMES.includes(turn.said.name)) return 'went on after an alarm';
    if (alarmAt !== null && at >= alarmAt) return 'a step after an alarm in this session';
    if (mayBegin(turn.said.name, asked) && lacksWell(turn, told, asked))
      return 'begun after an alarm, and nobody said that all is well';
    const found = this.meant(turn).map((baby) => {
      const broken =
        healthBroken(turn, steps, { told, baby, asked }) ?? bodyBroken(turn, steps, told, baby);
      return broken === null ? null : `${broken} (${baby})`;
    });
    // Where the store was not read since, nobody can know of several babies: what was told here is of one.
    if (!told.session(session).knowsFamily && found.includes(null)) return null;
    return found.find((broken) => broken !== null) ?? null;
  }

  /** Words that can be nothing but an alarm, and were answered otherwise. */
  private unanswered(turn: Turn, speech: Spoken): boolean {
    const { said, at, session } = turn;
    if (said.name !== 'EmergencyIntent' || isAlarm(turn, speech)) return false;
    const row = said.slots.alarm?.id ?? '';
    if (row !== 'fever_young') return !PERHAPS_NO_ALARM.includes(row);
    const { ids, isNew } = meantBy(turn, this.told);
    if (isNew) return true;
    const ages = (ids.length > 0 ? ids : this.meant(turn)).map(
      (baby) => this.told.daysAt(at, session, baby) ?? 0,
    );
    return ages.every((days) => days < FEVER_DAYS);
  }
}

const isNamed = ({ said: { slots } }: Turn) => 'babyName' in slots || 'who' in slots;

const NEW = ['Technique', 'Routine', 'Problem', 'BodyPart', 'Time', 'NotMeant'].map(
  (name) => `${name}Intent`,
);
/** Something new was begun, so nobody has judged yet what baby shows. */
const beginsNew = (name: string, asked: ReadonlySet<string>): boolean =>
  NEW.includes(name) ||
  name === 'ChoiceIntent' ||
  [...asked].some((key) => /^(offer\.|choose\.|notMeant\.what$)/.test(key));

/** What a massage waits for, or is asked for by. */
const mayBegin = (name: string, asked: ReadonlySet<string>): boolean =>
  beginsNew(name, asked) || [...asked].some((key) => /^(ask\.|rule\.G(29|34)$)/.test(key));
