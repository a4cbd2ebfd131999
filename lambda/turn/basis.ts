import { readHousehold } from '../memory/household';
import type { Recent, Snapshot, WhoseSession } from '../memory/recent';
import type { Store } from '../memory/store';
import { readUnsaved, withUnsaved } from '../memory/unsaved';
import type { Household, Turn } from '../situation';
import { inTime, type Timers } from '../timers';
import type { Request } from './request';

/** What a turn is decided on: a household with what this session could not save before. */
export interface Basis {
  readonly household: Household;
  readonly revision: number;
  /** The store, or what this process remembers: then another device may have written since. */
  readonly from: 'store' | 'process';
}

/** The ways of one request to the store. */
export interface Ways {
  readonly request: Request;
  readonly store: Store;
  readonly recent: Recent;
  readonly timers: Timers;
}

/** What this session could not save so far. */
export const carriedBy = ({ unsaved }: Request) => readUnsaved(unsaved);

/** The session of a request, where it names one and a user. */
function whoseSession({ user, session }: Request): WhoseSession | null {
  return user === null || session === null ? null : { user, session };
}

/** What this process remembers of the household; null where it does not. */
export function remembered({ request, recent }: Ways): Basis | null {
  const whose = whoseSession(request);
  const known = whose && recent.takeOut(whose, request.known.now);
  if (known === null) return null;
  const household = withUnsaved(known.household, carriedBy(request));
  return { household, revision: known.revision, from: 'process' };
}

export async function load({ request, store, timers }: Ways, user: string): Promise<Basis> {
  const { storeReadMilliseconds } = request.known.content.policy;
  const stored = await inTime(store.read(user), storeReadMilliseconds, timers);
  const household = withUnsaved(readHousehold(stored?.household), carriedBy(request));
  return { household, revision: stored?.revision ?? 0, from: 'store' };
}

/** Remembers a household for the rest of its session, if the turn leaves any. */
export function remember(
  { request, recent }: Ways,
  { reply, effect }: Turn,
  snapshot: Snapshot,
): void {
  const whose = whoseSession(request);
  const goesOn = reply !== null && reply.after.kind !== 'close';
  // An effect changes the household once more.
  if (whose !== null && goesOn && effect === undefined)
    recent.keep(whose, snapshot, request.known.now);
}
