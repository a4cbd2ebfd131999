import { same } from '../json';
import { readHousehold } from '../memory/household';
import type { Store } from '../memory/store';
import { unsavedSince, withUnsaved, type Unsaved } from '../memory/unsaved';
import type { Household, Outcome, Turn } from '../situation';
import { inTime, type Deadline, type Timers } from '../timers';
import { afterwards, STORED } from './decide';
import { TRIES, type Request, type Taken } from './request';

export const DOWN: Outcome = { kind: 'down' };

/** What came of an effect, and what it changed of the household that was committed. */
interface Result {
  readonly outcome: Outcome;
  readonly change: Unsaved | null;
}

/** A household with the outcome of its last request's effect, so that a repeat has none. */
function withOutcome(household: Household, { id, known }: Request, outcome: Outcome): Household {
  const record = household.devices[known.device];
  if (record?.lastRequest.id !== id) return household;
  const lastRequest = { ...record.lastRequest, outcome };
  return {
    ...household,
    devices: { ...household.devices, [known.device]: { ...record, lastRequest } },
  };
}

/**
 * Keeps what came of an effect beside what other devices changed since the commit. A record that was
 * forgotten meanwhile does not come back.
 */
async function keep(
  request: Request,
  { outcome, change }: Result,
  store: Store,
  timers: Timers,
): Promise<boolean> {
  const { user, known } = request;
  if (user === null) return false;
  const { storeWriteMilliseconds } = known.content.policy;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = await store.read(user);
    if (stored === null) return true;
    const before = readHousehold(stored.household);
    const household = withOutcome(withUnsaved(before, change), request, outcome);
    if (same(before, household)) return true;
    const written = store.write(user, household, stored.revision);
    if ((await inTime(written, storeWriteMilliseconds, timers)) === 'saved') return true;
  }
  return false;
}

/** Does what a turn wants done outside, once, after it was saved, and answers with what came of it. */
export async function doing(
  request: Request,
  { turn, revision }: { readonly turn: Turn; readonly revision: number },
  store: Store,
  timers: Timers,
  reply: Deadline,
): Promise<Taken> {
  const { effect } = turn;
  if (effect === undefined) return { turn, unsaved: null };
  const outcome = await request.run(effect.run, revision, reply).catch(() => DOWN);
  const after = afterwards(request, turn, outcome, STORED);
  if (effect.run.kind === 'forget' && outcome.kind !== 'down')
    return { turn: after, unsaved: null };
  const change = unsavedSince(turn.household, after.household, null, request.known.now, true);
  const result = { outcome, change };
  const kept = await reply.meet(keep(request, result, store, timers)).catch(() => false);
  return { turn: after, unsaved: kept ? null : change };
}
