import { same } from './json';
import { readHousehold } from './memory/household';
import { unsavedSince, withUnsaved } from './memory/unsaved';
import type { Household, Turn } from './situation';
import { deadlineIn, inTime, type Deadline } from './timers';
import { carriedBy, load, remember, remembered, type Basis, type Ways } from './turn/basis';
import { afterwards, asBefore, decide, STORED, withZone } from './turn/decide';
import { doing, DOWN } from './turn/effect';
import { TRIES, type Request, type Taken } from './turn/request';
import { toWrite } from './turn/write';

/** However many tries the store needs, the reply leaves in time. */
const STORE_MILLISECONDS = 2_500;
/** A reply leaves within three seconds, whatever happens. */
const REPLY_MILLISECONDS = 2_900;

/** A turn that the store has; its effect is still to come. */
interface Committed {
  readonly turn: Turn;
  readonly revision: number;
}

/** A first revision later than those of a record that was forgotten (docs/memory.md), which it must not be taken for. */
const revisionAfter = (revision: number, now: string): number =>
  revision === 0 ? Math.max(1, Date.parse(now)) : revision + 1;

/**
 * Decides and saves. Null where it must be read first: on a conflict, and where what is remembered is
 * not written over, so that nothing shows whether it still holds.
 */
async function commit(
  ways: Ways,
  user: string,
  { household, revision, from }: Basis,
): Promise<Committed | null> {
  const { request, store, timers } = ways;
  const repeated = asBefore(household, request);
  // A repeat writes nothing.
  if (repeated !== null && from === 'process') return null;
  const turn = decide(request, repeated ?? household, STORED);
  if (repeated !== null) {
    const outcome = household.devices[request.known.device]?.lastRequest.outcome ?? DOWN;
    const { reply, session } = afterwards(request, turn, outcome, STORED);
    return { turn: { reply, session, household }, revision };
  }
  const unchanged = carriedBy(request) === null && same(household, turn.household);
  if (unchanged && turn.effect === undefined) {
    if (from === 'process') return null;
    remember(ways, turn, { household, revision });
    return { turn, revision };
  }
  const { storeWriteMilliseconds } = request.known.content.policy;
  const after = toWrite(household, turn, request);
  const next = revisionAfter(revision, request.known.now);
  const written = store.write(user, after, revision, next);
  if ((await inTime(written, storeWriteMilliseconds, timers)) === 'conflict') return null;
  remember(ways, turn, { household: after, revision: next });
  const { reminder } = after;
  return { turn: { ...turn, household: { ...turn.household, reminder } }, revision: next };
}

/** What was read last for a request; stale once another device is known to have written since. */
interface Read {
  /** Null where it was remembered: what the session saw, here or in another process, is as new or newer. */
  readonly household: Household | null;
  readonly stale: boolean;
}

/**
 * The turn that is answered where nothing can be kept, with what the session carries instead. Where
 * the household could not be read as it is now, another device may have told a feed.
 */
function withoutStore(request: Request, read: Read | null): Taken {
  const carried = carriedBy(request);
  const household = read?.household ?? withUnsaved(readHousehold(request.seen), carried);
  const unread = (read?.stale ?? true) && request.user !== null;
  const storing = { storing: 'failed', ...(unread && { unread }) } as const;
  const decided = decide(request, household, storing);
  // Nothing is begun outside that nobody could remember.
  const turn = afterwards(request, decided, DOWN, storing);
  // A deletion that is too late to be told must take no feed with it.
  const before = decided.effect?.run.kind === 'forget' ? { ...household, feeds: [] } : household;
  return { turn, unsaved: unsavedSince(before, turn.household, carried, request.known.now) };
}

/**
 * The way of a request: read, decide, commit, and only then act and answer. The commit is a
 * conditional write; on a conflict it is read and decided again. What cannot be kept is decided once
 * more, so that the answer is honest and safe, and stays with the session.
 */
export async function takeTurn(
  asked: Request,
  { store, recent, timers }: Omit<Ways, 'request'>,
): Promise<Taken> {
  const reply = deadlineIn(REPLY_MILLISECONDS, timers);
  const storing = deadlineIn(STORE_MILLISECONDS, timers);
  try {
    const request = await withZone(asked, timers);
    return await taking({ request, store, recent, timers }, { reply, storing });
  } finally {
    reply.end();
    storing.end();
  }
}

/**
 * What was read, read once more where it could not be written: another device may have told a feed
 * meanwhile.
 */
async function asItIs(ways: Ways, read: Read | null, reply: Deadline): Promise<Read | null> {
  const { user } = ways.request;
  if (read === null || read.stale || user === null) return read;
  try {
    const { household } = await reply.meet(load(ways, user));
    return { household: asBefore(household, ways.request) ?? household, stale: false };
  } catch {
    return { ...read, stale: true };
  }
}

async function taking(
  ways: Ways,
  until: { readonly reply: Deadline; readonly storing: Deadline },
): Promise<Taken> {
  const { request, store, timers } = ways;
  const { user } = request;
  let read: Read | null = null;
  let late = false;
  const throughStore = async (key: string): Promise<Committed | null> => {
    let basis = remembered(ways);
    const tries = basis === null ? TRIES : TRIES + 1;
    for (let tried = 0; tried < tries; tried += 1) {
      basis ??= await load(ways, key);
      if (late) break;
      read = { household: basis.from === 'store' ? basis.household : null, stale: false };
      const committed = await commit(ways, key, basis);
      if (committed !== null) return committed;
      read = { ...read, stale: true };
      basis = null;
    }
    return null;
  };
  if (user !== null) {
    try {
      const committed = await until.storing.meet(throughStore(user));
      if (committed !== null) return await doing(request, committed, store, timers, until.reply);
    } catch {
      // Whatever the store's trouble is, it costs remembering and never the massage.
    }
  }
  late = true;
  return withoutStore(request, await asItIs(ways, read, until.reply));
}

export type { Request, Taken } from './turn/request';
