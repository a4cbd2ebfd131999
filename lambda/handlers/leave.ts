import { line, type Line } from '../content/line';
import type { Household, Situation, Turn } from '../situation';
import { close, nothing } from './ask';
import { currentGuide, dropping, farewellOf, type Handler } from './turns';
import { momentOf, unfinished } from './where';

/** "Stop", "cancel", "go home": the place is kept, and the words end here. */
export const stop: Handler = (situation) => {
  const guide = currentGuide(situation);
  const { household, device, now } = situation;
  if (guide === null) return close(situation, [line('leave.bye')]);
  // While "all done" is being said there is no place to keep.
  if (momentOf(guide, situation).at === 'finished') {
    return close(situation, [line('leave.bye'), ...farewellOf(guide, situation)]);
  }
  const { place } = household;
  // Another device may have taken it over, and goes on.
  const kept =
    place === null || place.device !== device
      ? household
      : { ...household, place: { ...place, endedAt: now } };
  return close(situation, [line('leave.stop'), ...farewellOf(guide, situation)], kept);
};

/** "That's enough": praise, no question, and nothing to go on with. */
export const enough: Handler = (situation) => {
  const guide = currentGuide(situation) ?? unfinished(situation)?.guide ?? null;
  if (guide === null) return close(situation, [line('leave.bye')]);
  const household: Household = { ...situation.household, place: null };
  return close(situation, [line('leave.enough'), ...farewellOf(guide, situation)], household);
};

/** Asleep: a good ending (brief G36), or no beginning (G17). */
export const asleep = (situation: Situation, words: Line): Turn =>
  close(situation, [words], { ...situation.household, place: null });

/** The session ended without us: nothing may be said; a place remembers when. */
export const sessionEnded: Handler = (situation) => {
  const { household, device, now, session } = situation;
  const { place } = household;
  // What decides about an alarm was not answered, so the alarm holds.
  if (session.phase === 'asking' && session.question.about === 'alarm') {
    return nothing(situation, dropping(situation));
  }
  if (place === null || place.device !== device || place.endedAt !== undefined) {
    return nothing(situation);
  }
  const ended = { ...household, place: { ...place, endedAt: now } };
  return nothing(
    situation,
    unfinished({ ...situation, household: ended }) === null ? { ...household, place: null } : ended,
  );
};
