import { line, type Line } from '../content/line';
import type { Reminder, Situation, Turn } from '../situation';
import { dueAt } from './due';
import { ofBaby } from './whose';

/** It is set some time after its moment was counted, so it rings that much later. */
const RINGS_WITHIN = 5000;

const hasRung = ({ dueAt }: Reminder, { now }: Situation): boolean =>
  Date.parse(dueAt) + RINGS_WITHIN <= Date.parse(now);

/**
 * Goes on with what was learned of feeds. A reminder that no longer tells the truth is cancelled
 * first, and a new one offered; the words say which.
 */
export function reconciled(
  situation: Situation,
  heard: readonly Line[],
  goOn: (situation: Situation, heard: readonly Line[]) => Turn,
): Turn {
  const { household } = situation;
  const { reminder } = household;
  if (reminder === null || hasRung(reminder, situation)) return goOn(situation, heard);
  // Whoever the session is about now, the reminder is about the baby it was set for.
  if (dueAt(situation, ofBaby(situation, reminder.baby)) === reminder.dueAt) {
    return goOn(situation, heard);
  }
  const without = { ...situation, household: { ...household, reminder: null } };
  const { token } = reminder;
  const turn = goOn(without, [...heard, line('remind.takenBack')]);
  if (token === null || turn.effect !== undefined) return turn;
  return {
    ...turn,
    effect: {
      run: { kind: 'cancelReminder', token },
      then: (_, outcome) =>
        outcome.kind === 'done' ? turn : goOn(without, [...heard, line('remind.notCancelled')]),
    },
  };
}
