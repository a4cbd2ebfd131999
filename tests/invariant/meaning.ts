import { AGE_WORDS, isKnownFiner, notMeant } from './again';
import { amountOf, daysSaid } from './amounts';
import {
  ageNow,
  lackWeeks,
  learnEarly,
  learnFullTerm,
  learnWeeks,
  weeksIn,
  WEEKS_ASKED,
} from './early';
import { FEED_ASKED } from './feedEnds';
import { Feeding } from './feeding';
import { signIn, withSign } from './health';
import { isMissed, type Spoken } from './spoken';
import type { Told, Turn } from './told';
import { feedersOfTwo, learnBabies, meantBy } from './whose';

/** What the parent's words mean, by the question that was heard before them. */

const YES = ['AMAZON.YesIntent', 'AgreeIntent'];
const NO = ['AMAZON.NoIntent', 'DeclineIntent'];
const NAVEL_ASKED = ['ask.navel', 'ask.navelFor'];
const AGE_ASKED = ['rule.G34', 'ask.ageFor'];
const FORGOTTEN = ['forget.done', 'forget.doneButReminder'];
const FED_BACK = ['fedNow', 'fedAgo', 'babyFedNow', 'babyFedAgo', 'aWhile', 'laterCounts'].map(
  (key) => `heard.${key}`,
);
const NOT_AN_AGE = ['heard.ageTooOld', 'heard.ageUnclear'];

/** Words about health that may name a baby nobody has heard of. */
const NAMES_OTHERS = ['SignIntent', 'VaccineIntent', 'BornEarlyIntent'];

/** Takes in what a turn told, and whether it is kept; `heard` is its answer's speech. Returns whether it told of a feed. */
export function learn(turn: Turn, heard: Spoken, told: Told, kept: boolean): boolean {
  const { at, said, session: id } = turn;
  const session = told.session(id);
  if (said.name === 'NotMeantIntent') return notMeant(turn, heard, told, kept);
  told.remember(id, at);
  const fact = { at, session: id, kept };
  const asked = (keys: readonly string[]) => keys.some((key) => session.asked.has(key));
  const isConfirming = (keys: ReadonlySet<string>) =>
    [...keys].some((key) => key.startsWith('confirm.older'));
  const feeding = new Feeding(turn, heard, told, kept);
  const target = told.targetIn(id);

  const tellAge = (days: number, of: readonly string[], isCorrected = false): false => {
    if (isConfirming(heard.last)) session.pendingAge = { days, isCorrected };
    else if (!NOT_AN_AGE.some((key) => heard.lines.has(key))) {
      for (const baby of of) {
        session.ages.set(baby, { days, isCorrected, at });
        told.addAge({ ...fact, days: ageNow(id, baby, at, told) ?? days, baby });
      }
      // Where the store was never read, nobody knows of which of several babies it will turn out to be.
      if (session.readAt === -Infinity) {
        told.addAge({ at, session: '', kept: false, days, baby: null });
      }
    }
    return false;
  };
  /** An age without a name, where nobody knows for whom the massage is: never too old for any. */
  const ofAnybody = (days: number): readonly string[] => {
    if (target !== null) return [target];
    // Where the store was never read, the guide knows of one baby, and so of no age to compare with.
    if (session.readAt === -Infinity) return told.meantIn(id);
    const ages = told.meantIn(id).map((baby) => [baby, told.daysAt(at, id, baby)] as const);
    const noneKnown = ages.every(([, age]) => age === null);
    return ages.flatMap(([baby, age]) => (noneKnown || (age !== null && days < age) ? [baby] : []));
  };
  /** How many weeks early, of whoever lacks that. */
  const tellWeeks = (days: number): false => {
    const weeks = weeksIn(days);
    if (weeks !== null)
      lackWeeks(id, told).forEach((baby) => learnWeeks(turn, baby, weeks, told, kept));
    return false;
  };
  const tellNavel = (healed: boolean): false => {
    // "It has healed" says nothing where nobody knows whose, and "it has not" counts for all.
    if (target === null && healed) return false;
    const notYet = told.meantIn(id).filter((baby) => told.healedAt(at, id, baby) !== true);
    (target === null ? notYet : [target]).forEach((baby) =>
      told.addNavel({ ...fact, healed, baby }),
    );
    return false;
  };

  const sign = signIn(said);
  const isUnderstood = sign !== null || said.name === 'BornEarlyIntent';
  if (isUnderstood && NAMES_OTHERS.includes(said.name)) {
    const { family } = meantBy(turn, told);
    if (family !== told.familyIn(id)) told.changeFamily(id, family, kept && turn.acknowledged);
  }
  const early = learnEarly(turn, told, kept);
  if (early !== null) tellAge(early.age.days, early.of, early.age.isCorrected);
  if (sign?.id === 'full_term') learnFullTerm(turn, told, kept);
  else if (sign !== null && sign.id !== 'preterm') {
    const { ids, isNew } = meantBy(turn, told);
    const [named, more] = ids;
    const known = told.familyIn(id).some((baby) => baby.id === named);
    const of = known && more === undefined && !isNew ? (named ?? target) : target;
    session.signs = withSign(session.signs, sign, at, of);
  }
  learnBabies(turn, heard.lines, told, kept);

  // "Make it ten minutes", behind a feed that was just told.
  const instead = amountOf(said, 'instead');
  if (instead !== null && FED_BACK.some((key) => heard.lines.has(key))) {
    return feeding.correctTo(instead.minutes, instead.inMinutes);
  }
  if (YES.includes(said.name)) {
    if (asked(['forget.ask'])) {
      const done = FORGOTTEN.some((key) => heard.lines.has(key));
      if (done || heard.lines.has('forget.failed')) told.forget(id, done && turn.acknowledged);
      return false;
    }
    if (asked(FEED_ASKED)) return feeding.untimed();
    if (asked(['ask.feedDoubt'])) told.settle('later', target);
    if (asked(NAVEL_ASKED)) return tellNavel(false);
    if (isConfirming(session.asked) && session.pendingAge !== null) {
      const { days, isCorrected } = session.pendingAge;
      return tellAge(days, ofAnybody(days), isCorrected);
    }
    return false;
  }
  if (NO.includes(said.name)) {
    if (asked(FEED_ASKED)) feeding.no([target]);
    if (asked(['ask.feedDoubt'])) told.settle('earlier', target);
    return asked(NAVEL_ASKED) ? tellNavel(true) : false;
  }
  switch (said.name) {
    case 'NotSureIntent':
      if (asked(['ask.feedDoubt'])) told.settle('later', target);
      return asked(NAVEL_ASKED) ? tellNavel(false) : false;
    case 'FedIntent':
      return feeding.fed();
    case 'TwoFedIntent':
      return feeding.ended({ at: turn.at }, feedersOfTwo(turn, told, kept));
    case 'FedForIntent':
    case 'TopUpIntent':
      return feeding.fedFor();
    case 'FedAtIntent':
    case 'FedWhenIntent':
      return feeding.fedAt();
    case 'FeedingNowIntent':
    case 'FeedStartedIntent':
      return feeding.going();
    case 'TimeIntent':
      return feeding.settled(amountOf(said, 'duration')?.minutes ?? -1);
    case 'NotFedIntent':
      return feeding.notFed();
    case 'CorrectFeedIntent':
      return feeding.correct();
    case 'AgeIntent': {
      const days = daysSaid(said, 'age', AGE_WORDS[said.slots.ageWord?.id ?? '']);
      const { family, ids } = meantBy(turn, told);
      if (family !== told.familyIn(id)) told.changeFamily(id, family, kept);
      const numbers = ['age', 'nearly'].flatMap((name) => amountOf(said, name) ?? []);
      if (numbers.length > 0 && numbers.every((one) => one.days === 0)) {
        return feeding.isAsked && feeding.agoAsAge();
      }
      if (days === undefined) return false;
      // A mere word makes nobody older while something else is asked that decides what is safe.
      const isElse = numbers.length === 0 && (feeding.isAsked || asked(NAVEL_ASKED));
      const isNews = (baby: string) =>
        !(isElse && days > (told.daysAt(at, id, baby) ?? 0)) &&
        (amountOf(said, 'age') !== null || !isKnownFiner(turn, baby, told));
      if (ids.length > 0) return tellAge(days, ids.filter(isNews));
      if (said.slots.who === undefined && !told.meantIn(id).some(isNews)) return false;
      if (family.length > 1 && said.slots.who !== undefined) {
        // "The older one", before ages tell them apart: one whose age nobody knows yet.
        const first = family.find((baby) => told.daysAt(at, id, baby.id) === null);
        return tellAge(days, first !== undefined && isNews(first.id) ? [first.id] : []);
      }
      return tellAge(days, ofAnybody(days));
    }
    case 'BareDurationIntent': {
      const duration = amountOf(said, 'duration');
      const amount = duration ?? amountOf(said, 'nearly');
      if (amount === null) return false;
      if (asked(WEEKS_ASKED) && amount.days > 0) return tellWeeks(amount.days);
      const days = amount.days > 0 ? daysSaid(said, 'duration') : undefined;
      if (days !== undefined) return tellAge(days, ofAnybody(days));
      // "Nearly half an hour" is less than that, and the least would be now.
      if (duration === null) return feeding.isAsked && feeding.ended({ at, vague: true });
      return feeding.isAsked
        ? feeding.agoOrBeside(amount.minutes, amount.inMinutes, true)
        : feeding.behindUntimed(amount.minutes, amount.inMinutes);
    }
    case 'NumberIntent': {
      if (!/^\d{1,6}$/.test(said.slots.number?.value ?? '')) return false;
      const number = Number(said.slots.number?.value);
      if (asked(WEEKS_ASKED)) return tellWeeks(number * 7);
      if (asked(AGE_ASKED)) return tellAge(number * 7, ofAnybody(number * 7));
      if (feeding.isAsked) return feeding.agoOrBeside(number, true, true);
      // "Actually fifteen", behind a feed that was just told.
      return FED_BACK.some((key) => heard.lines.has(key)) && feeding.correctTo(number);
    }
    case 'EnoughIntent':
      // "She's done", while she is feeding.
      return ['heard.fedNow', 'heard.babyFedNow'].some((key) => heard.lines.has(key))
        ? feeding.endedAgo(0, false)
        : false;
    case 'NavelIntent':
      // Words that nobody understands, of a baby too old for a stump, are missed, and say so.
      return !isMissed(heard) && tellNavel(said.slots.navelState?.id === 'healed');
    default:
      return false;
  }
}
