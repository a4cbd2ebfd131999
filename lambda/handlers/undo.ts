import type { Baby } from '../care';
import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import { same } from '../json';
import { inPhase, isUnderWay, type AboutBaby, type Undo } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { feedsWithout, honestly } from './recording';
import { currentGuide, keeping, type Handler } from './turns';
import { leftAt, momentOf, unfinished, waiting } from './where';

const aboutOf = ({ told, baby, toldOf }: AboutBaby): AboutBaby => ({
  told,
  ...(baby !== undefined && { baby }),
  ...(toldOf && { toldOf }),
});

/** The massage that goes on or waits now, at its step; null where none does. */
function underWay(situation: Situation): Guide | null {
  const guide = currentGuide(situation);
  if (guide === null || !isUnderWay(situation.session)) return null;
  if (momentOf(guide, situation).at === 'finished') return null;
  const waits = waiting(situation);
  return waits && { ...waits, phase: 'paused', timeline: null };
}

/** What an earlier session had left, where this turn put another massage in its place. */
function leftBefore(before: Situation, after: Household): Guide | null {
  const left = unfinished(before);
  const isSame = left?.guide.begunAt === after.place?.guide.begunAt;
  return left === null || isSame ? null : leftAt(left, before);
}

/**
 * What a turn told in answer to a question of ours, of a feed or else of baby; null where it told
 * nothing, or what would only permit: that may be misheard as well, and is asked again.
 */
function answered(before: Situation, { session, household }: Turn): 'feed' | 'baby' | null {
  if (before.session.phase !== 'asking') return null;
  switch (before.session.question.about) {
    case 'feed':
    case 'feedEnd':
    case 'feedDoubt':
      return session.told.lastFeedToldAt === before.now ? 'feed' : null;
    case 'age':
    case 'early':
      return same(agesIn(before.household), agesIn(household)) ? null : 'baby';
    case 'navel':
      return session.told.navel === before.session.told.navel ? null : 'baby';
    default:
      return null;
  }
}

const agesIn = ({ babies }: Household) => babies.map(({ age = null }) => age);

/** What a turn changed, for the next one to take back. */
function undoOf(before: Situation, turn: Turn): Undo {
  const { session, household } = turn;
  const guide = underWay(before);
  const left = guide === null ? leftBefore(before, household) : null;
  const stays = answered(before, turn);
  const massages = { ...(guide !== null && { guide }), ...(left !== null && { left }) };
  if (stays !== null) return { at: before.now, ...massages, answered: stays };
  const about = aboutOf(before.session);
  const babies = before.household.babies.filter(
    (baby) => !household.babies.some((after) => same(after, baby)),
  );
  return {
    at: before.now,
    ...massages,
    ...(!same(about, aboutOf(session)) && { about }),
    ...(babies.length > 0 && { babies }),
  };
}

/** Alarms, and what was forgotten, are not taken back. */
const isForGood = (name: string, { effect }: Turn): boolean =>
  name === 'emergency' || effect?.run.kind === 'forget';

/** A baby as it was known before, but for what was told since on another device. */
function babyBefore(baby: Baby, before: Baby, at: string): Baby {
  const { age, navel, navelAt, name, ...rest } = baby;
  const laterAge =
    age !== undefined && age.countedAt > at ? { age } : before.age && { age: before.age };
  const later = navelAt !== undefined && navelAt > at;
  const known = later ? { navel, navelAt } : { navel: before.navel, navelAt: before.navelAt };
  return {
    ...rest,
    ...(before.name !== undefined && { name: before.name }),
    ...laterAge,
    ...(known.navel !== undefined && { navel: known.navel }),
    ...(known.navelAt !== undefined && { navelAt: known.navelAt }),
  };
}

/** Whom the session was about before, and what was told; a "no" about feeds only if it holds still. */
function aboutBefore({ session }: Situation, { about, at }: Undo): AboutBaby {
  const { lastFeedToldAt, ...now } = session.told;
  const isFed = lastFeedToldAt === at;
  if (about === undefined) return aboutOf(session);
  const { notFedAt, lastFeedToldAt: earlier, ...told } = about.told;
  const stillNotFed = notFedAt !== undefined && notFedAt === now.notFedAt;
  return {
    ...about,
    told: {
      ...told,
      ...(stillNotFed && { notFedAt }),
      // No correction is about the feed before the one that is taken back.
      ...(!isFed && earlier !== undefined && { lastFeedToldAt: earlier }),
    },
  };
}

/** The place that is kept, once the last turn is undone. */
function placeBefore(situation: Situation, guide: Guide | null, undo: Undo | undefined) {
  const { household, device, now } = situation;
  if (guide !== null) return keeping(household, guide, situation).place;
  if (undo?.left !== undefined) {
    return { guide: undo.left, device, at: now, endedAt: undo.left.quietAt };
  }
  const { place } = household;
  if (place === null || place.device !== device) return place;
  // What was begun by mistake is not offered, and nothing else plays on meanwhile.
  return place.guide.begunAt === undo?.at ? null : { ...place, endedAt: place.endedAt ?? now };
}

/** The massage to go back to; none that an alarm or a refusal for health ended for good. */
function guideBefore(situation: Situation, undo: Undo | undefined): Guide | null {
  const guide = undo === undefined ? underWay(situation) : (undo.guide ?? null);
  const { droppedAt } = situation.household;
  const isDropped = guide !== null && droppedAt !== undefined && guide.begunAt <= droppedAt;
  return isDropped ? null : guide;
}

/** Everything as it was before the last turn of this session, and what of it is said. */
interface Undone {
  readonly situation: Situation;
  /** That something was taken back. */
  readonly said: readonly Line[];
  /** That something was not. */
  readonly kept: readonly Line[];
}

const KEPT = { feed: 'notMeant.keptFeed', baby: 'notMeant.kept' } as const;

/**
 * Takes the last turn of this session back: what it began, what it told, whom it named. Feeds and signs
 * go only if they were told in that very turn, and not in answer to a question of ours; nothing gives
 * back a "no" or a massage that was dropped.
 */
export function undone(situation: Situation): Undone {
  const { session, household } = situation;
  const { undo } = session;
  const guide = guideBefore(situation, undo);
  const place = placeBefore(situation, guide, undo);
  const phase =
    guide === null ? ({ phase: 'open' } as const) : ({ phase: 'paused', guide } as const);
  if (undo === undefined || undo.answered !== undefined) {
    const free = { ...situation, session: inPhase(session, phase) };
    return {
      situation: { ...free, household: { ...household, place } },
      said: [],
      kept: undo?.answered === undefined ? [] : [line(KEPT[undo.answered])],
    };
  }
  const { at, about, babies: before = [] } = undo;
  const { told, baby, toldOf, ...rest } = inPhase(session, phase);
  const babies = household.babies.map((one) => {
    const known = before.find(({ id }) => id === one.id);
    return known === undefined ? one : babyBefore(one, known, at);
  });
  const feeds = feedsWithout(situation, at);
  const isFed = session.told.lastFeedToldAt === at;
  const changed = about !== undefined || before.length > 0;
  const said = isFed ? [line('heard.feedTakenBack')] : changed ? [line('notMeant.takenBack')] : [];
  return {
    situation: {
      ...situation,
      session: { ...rest, ...aboutBefore(situation, undo) },
      household: { ...household, babies, feeds, place },
    },
    said: said.length > 0 ? [...said, ...honestly(situation)] : [],
    kept: [],
  };
}

/** A handler whose turn can be taken back by the next one. */
export const undoable =
  (name: string, handler: Handler): Handler =>
  (situation) => {
    const turn = handler(situation);
    const { undo: earlier, ...session } = turn.session;
    if (turn.reply?.after.kind !== 'ask' || isForGood(name, turn)) return { ...turn, session };
    // What was said instead of something else is taken back to what was before both.
    const before = name === 'notMeant' ? undone(situation).situation : situation;
    return { ...turn, session: { ...session, undo: undoOf(before, turn) } };
  };
