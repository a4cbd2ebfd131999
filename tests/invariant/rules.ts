import { againstBeginning, againstStep, barsAll, signsOf, type Sign } from './health';
import { piecesOf, type SpokenStep } from './spoken';
import type { Feed, Told, Turn } from './told';

/** The rules about one baby and what was spoken. Each returns what was broken, in words, or null. */

const MINUTE = 60_000;
export const WAIT = 30 * MINUTE;
export const PERMITS_UNTIL = 90 * MINUTE;
export const NO_HOLDS = 30 * MINUTE;
const FEED_LASTS = 90 * MINUTE;
const NEWBORN_DAYS = 21;
const NAVEL_DAYS = 42;

/** Hands on the tummy, or legs pressed to it: every step of these. */
export const TUMMY = ['belly_clockwise', 'ilu', 'paddle_wheel', 'knees_to_tummy'];
const NEWBORN = [
  'resting_hands',
  'foot_rub',
  'hand_massage',
  'on_the_go_feet',
  'feeding_stroke',
  'leg_milking',
  'arm_milking',
  'newborn_chest',
];
/** Words that begin something new. */
const BEGINS = ['Technique', 'Routine', 'Problem', 'BodyPart', 'Time', 'SameFor', 'Choice'].map(
  (name) => `${name}Intent`,
);
const YES = ['AMAZON.YesIntent', 'AgreeIntent'];

/** Each step heard; more than one candidate where techniques share a wording. */
export type Steps = readonly (readonly SpokenStep[])[];

export const onTummy = ({ technique, step }: SpokenStep): boolean =>
  TUMMY.includes(technique) || (technique === 'full_body_short' && step === 'tummy');

export const hasTummy = (steps: Steps): boolean => steps.some((step) => step.every(onTummy));

/** Under three weeks: lines, and the newborn set in its softest words. */
const forNewborns = ({ technique, step, wording, hasGentle }: SpokenStep) =>
  step === null ||
  (NEWBORN.includes(technique) && !(hasGentle && (wording === 'say' || wording === 'fewer')));

const ago = (at: number, moment: number) => `${((at - moment) / MINUTE).toFixed(2)} minutes ago`;
const isOngoing = ({ ends }: Feed) => ends.length === 0;

export function bodyBroken(turn: Turn, steps: Steps, told: Told, baby: string): string | null {
  const { at, session } = turn;
  const days = told.daysAt(at, session, baby) ?? 0;
  const wrong = days < NEWBORN_DAYS && steps.find((step) => !step.some(forNewborns));
  if (wrong) {
    const [{ technique, step, wording } = wrong[0] as SpokenStep] = wrong;
    return `${technique}/${step ?? '-'} (${wording}) at ${days} days`;
  }
  if (!hasTummy(steps)) return null;
  const healed = told.healedAt(at, session, baby);
  if (healed === false) return 'a tummy step with a navel told as not healed';
  if (days <= NAVEL_DAYS && healed !== true) {
    return `a tummy step at ${days} days with no word that the navel is healed`;
  }
  return feedBroken(turn, told, baby);
}

/** The feeding rule. */
function feedBroken({ at, session }: Turn, told: Told, baby: string): string | null {
  const feeds = told.feedsFor(session, baby, at);
  const latest = Math.max(-Infinity, ...feeds.flatMap(({ ends }) => ends));
  if (at - latest < WAIT) return `a tummy step after a feed that ended ${ago(at, latest)}`;
  const perhaps = told.feedsPerhapsFor(session, baby);
  const saidEnd = Math.max(-Infinity, ...perhaps.map(({ ends: [said = -Infinity] }) => said));
  const ongoing = feeds.find(
    (feed) => isOngoing(feed) && feed.at > saidEnd && at - feed.at < FEED_LASTS,
  );
  if (ongoing) return `a tummy step during a feed, told ${ago(at, ongoing.at)}`;
  // An end that "could not be saved" forbids elsewhere only if it was saved after all, but the
  // parent did tell it. Of several babies, it must have been told of this one; a session that cannot
  // know of several, as that could not be saved, has but one.
  const alone = told.familyIn(session).length === 1;
  const permits = ({ ends, vague, baby: of }: Feed) => {
    const end = Math.max(...ends);
    return !vague && (alone || of === baby) && at - end >= WAIT && at - end <= PERMITS_UNTIL;
  };
  if (perhaps.some(permits)) return null;
  const isNo = told
    .session(session)
    .noAt.some((no) => (alone || no.baby === baby) && at >= no.at && at - no.at <= NO_HOLDS);
  return isNo ? null : 'a tummy step with no word about a feed';
}

/** Whether what is spoken begins something, rather than going on with it. */
function begins({ said }: Turn, asked: ReadonlySet<string>): boolean {
  if (BEGINS.includes(said.name)) return true;
  return YES.includes(said.name) && [...asked].some((key) => key.startsWith('offer.'));
}

interface Around {
  readonly told: Told;
  readonly baby: string;
  /** The question that was open. */
  readonly asked: ReadonlySet<string>;
}

/** Health that was volunteered bars, and nothing new begins with a baby who is not up to it. */
export function healthBroken(turn: Turn, steps: Steps, around: Around): string | null {
  const { told, baby, asked } = around;
  const { at, session } = turn;
  const signs: readonly Sign[] = signsOf(told.session(session).signs, baby, at);
  const ill = barsAll(signs);
  if (ill !== null) return `a step although baby: ${ill.id}, told ${ago(at, ill.at)}`;
  const [against] = steps.flatMap((step) => {
    const reasons = step.map((one) => againstStep(signs, { ...one, onTummy: onTummy(one) }));
    return reasons.includes(null) ? [] : reasons;
  });
  if (against != null) return `a step that ${against} keeps back`;
  if (!begins(turn, asked)) return null;
  const isOf = (allowed: readonly string[]) => {
    const pieces = allowed.flatMap(piecesOf);
    return steps.every((step) => step.some(({ technique }) => pieces.includes(technique)));
  };
  const cue = againstBeginning(signs, isOf);
  return cue === null ? null : `a massage began although baby: ${cue}`;
}
