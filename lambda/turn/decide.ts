import { handlerFor, needsTimeZone } from '../handlers';
import { readHousehold } from '../memory/household';
import type { Session } from '../session';
import type { Household, Outcome, Situation, Turn } from '../situation';
import { inTime, type Timers } from '../timers';
import type { Request } from './request';

/** How long the device's time zone is waited for. */
const ZONE_MILLISECONDS = 800;

/** What a decision must know of the store: whether it could be read, and whether it keeps anything. */
export type Storing = Pick<Situation, 'storing' | 'unread'>;
export const STORED: Storing = { storing: 'ok' };

/** The household as a repeat of the request found it; feeds count as they are now. */
export function asBefore(household: Household, { id, known }: Request): Household | null {
  const last = household.devices[known.device]?.lastRequest;
  return last?.id === id ? readHousehold({ ...household, ...last.before }) : null;
}

/**
 * The session as the parent sees it: a last passage closes it while it still plays, and words said
 * into it on that device are about that massage.
 */
function joined({ session, device, now }: Request['known'], { place }: Household): Session {
  const playing =
    place !== null &&
    place.device === device &&
    place.endedAt === undefined &&
    place.guide.timeline !== null &&
    now < place.guide.quietAt;
  if (session.phase !== 'open' || !playing) return session;
  return { ...session, phase: 'guiding', guide: place.guide };
}

function situationOf(
  { known, countryIn }: Request,
  household: Household,
  storing: Storing,
): Situation {
  const session = joined(known, household);
  const zone = session.zone ?? null;
  const country = countryIn(zone ?? household.devices[known.device]?.timeZone ?? null);
  return { ...known, session, household, ...storing, zone, country };
}

export const decide = (request: Request, household: Household, storing: Storing): Turn =>
  handlerFor(request.known.said.name)(situationOf(request, household, storing));

/** The turn once its effect is known. */
export function afterwards(request: Request, turn: Turn, outcome: Outcome, storing: Storing): Turn {
  if (turn.effect === undefined) return turn;
  const situation = situationOf(request, turn.household, storing);
  return turn.effect.then({ ...situation, session: turn.session }, outcome);
}

/** The request with the device's time zone, asked for once a session and only when it is needed. */
export async function withZone(request: Request, timers: Timers): Promise<Request> {
  const { known } = request;
  if (known.session.zone !== undefined || !needsTimeZone(known.said, known)) return request;
  const zone = await inTime(request.askTimeZone(), ZONE_MILLISECONDS, timers).catch(() => null);
  return { ...request, known: { ...known, session: { ...known.session, zone } } };
}
