import type { Household, Situation, Turn } from './situation';
import { recentFeeds } from './care';
import { handlerFor } from './handlers';
import type { Session } from './session';
import { merge, readHousehold } from './memory/household';
import type { Store } from './memory/store';
import { inTime, type Timers } from './timers';

/** A request to decide. */
export interface Request {
  readonly id: string;
  /** The situation without what only the store knows. */
  readonly known: Omit<Situation, 'household' | 'storing'>;
  /** Key of the user in the store, or null where the request names nobody. */
  readonly user: string | null;
  /** What this session told that could not be saved so far. */
  readonly unsaved: unknown;
  /** What this session last saw of the household, for when the store does not answer. */
  readonly seen: unknown;
}

export interface Taken {
  readonly turn: Turn;
  /** What could not be saved, for the session to carry. */
  readonly unsaved: Household | null;
}

interface Loaded {
  readonly household: Household;
  readonly revision: number;
}

/** Conflicts after which another decision is tried. */
const TRIES = 3;
/** However many tries the store needs, the reply leaves in time. */
const STORE_MILLISECONDS = 2_500;
/** Devices whose last request is remembered; the oldest is forgotten first. */
const DEVICES_KEPT = 10;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The household as a repeat of `id` found it; feeds count as they are now. */
function asBefore(household: Household, { id, known }: Request): Household | null {
  const last = household.devices[known.device]?.lastRequest;
  return last?.id === id ? readHousehold({ ...household, ...last.before }) : null;
}

/** What is written: the newer place wins, and this request is remembered with what it changed. */
function toWrite(before: Household, after: Household, { id, known }: Request): Household {
  const { device, now } = known;
  const place = before.place !== null && before.place.at > now ? before.place : after.place;
  const { babies, history, notices } = before;
  const earlier = { babies, history, notices, place: before.place };
  const changed = Object.entries(earlier).filter(
    ([key, value]) => !same(value, after[key as keyof typeof earlier]),
  );
  const others = Object.entries(before.devices).filter(([key]) => key !== device);
  const record = { lastRequest: { id, before: Object.fromEntries(changed) } };
  return {
    ...after,
    feeds: recentFeeds(after.feeds, now, known.content.policy),
    place,
    devices: Object.fromEntries([...others.slice(1 - DEVICES_KEPT), [device, record]]),
  };
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

function decide({ known }: Request, household: Household, storing: Situation['storing']): Turn {
  const session = joined(known, household);
  return handlerFor(known.said.name)({ ...known, session, household, storing });
}

/**
 * The way of a request: read, decide, commit, and only then answer. The commit is a conditional
 * write; on a conflict it is read and decided again. What cannot be kept is decided once more, so
 * that the answer is honest and safe, and stays with the session.
 */
export async function takeTurn(request: Request, store: Store, timers: Timers): Promise<Taken> {
  const { user, known } = request;
  const { storeReadMilliseconds, storeWriteMilliseconds } = known.content.policy;
  const carried = request.unsaved === null ? null : readHousehold(request.unsaved);

  const load = async (key: string): Promise<Loaded> => {
    const stored = await inTime(store.read(key), storeReadMilliseconds, timers);
    const saved = readHousehold(stored?.household);
    return {
      household: carried === null ? saved : merge(saved, carried),
      revision: stored?.revision ?? 0,
    };
  };
  const withoutStore = (household: Household): Taken => {
    const turn = decide(request, household, 'failed');
    return { turn, unsaved: turn.household };
  };

  let household = carried ?? readHousehold(request.seen);
  let late = false;
  const throughStore = async (key: string): Promise<Taken | null> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const loaded = await load(key);
      if (late) break;
      household = loaded.household;
      const repeated = asBefore(household, request);
      const turn = decide(request, repeated ?? household, 'ok');
      if (repeated !== null) return { turn: { ...turn, household }, unsaved: null };
      if (carried === null && same(household, turn.household)) return { turn, unsaved: null };
      const written = store.write(
        key,
        toWrite(household, turn.household, request),
        loaded.revision,
      );
      const outcome = await inTime(written, storeWriteMilliseconds, timers);
      if (outcome === 'saved') return { turn, unsaved: null };
    }
    return null;
  };
  if (user !== null) {
    try {
      const taken = await inTime(throughStore(user), STORE_MILLISECONDS, timers);
      if (taken !== null) return taken;
    } catch {
      // Whatever the store's trouble is, it costs remembering and never the massage.
    }
  }
  late = true;
  return withoutStore(household);
}
