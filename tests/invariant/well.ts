import type { Told, Turn } from './told';

/** That all is well: what the first massage of another session waits for after an alarm. */

/** So long it waits. */
const WAITS = 12 * 60 * 60_000;
const YES = ['AMAZON.YesIntent', 'AgreeIntent'];
const WELL_SIGNS = ['well_again', 'cleared'];

/** Whether the words say so, in answer to the question. */
const saysSo = ({ said }: Turn, asked: ReadonlySet<string>): boolean =>
  asked.has('ask.well') &&
  (YES.includes(said.name) ||
    (said.name === 'SignIntent' && WELL_SIGNS.includes(said.slots.sign?.id ?? '')));

/** Whether a massage is begun in a session that knows of an alarm, without a word that all is well. */
export function lacksWell(turn: Turn, told: Told, asked: ReadonlySet<string>): boolean {
  const { at, again, session: id } = turn;
  const { wellAt, hasMassaged } = told.session(id);
  const { urgentAt, knowUrgent } = told;
  if (urgentAt === null || again || hasMassaged || !knowUrgent.has(id)) return false;
  if (at <= urgentAt || at - urgentAt >= WAITS || saysSo(turn, asked)) return false;
  return wellAt === null || wellAt <= urgentAt;
}

/** What a turn that was answered tells of it. */
export function noteWell(
  turn: Turn,
  more: { told: Told; asked: ReadonlySet<string>; hasSteps: boolean; isBegun: boolean },
): void {
  const { told, asked, hasSteps, isBegun } = more;
  const session = told.session(turn.session);
  if (saysSo(turn, asked)) session.wellAt = turn.at;
  session.hasMassaged ||= hasSteps;
  if (!isBegun) return;
  const { urgentAt } = told;
  if (urgentAt !== null && (session.wellAt ?? -Infinity) > urgentAt) told.urgentAt = null;
}
