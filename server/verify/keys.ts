import type { KeyObject } from 'node:crypto';
import { Refusal } from '../refusal';
import { signingKeyOf, type SigningKey } from './chain';
import type { FetchChain } from './fetch-chain';
import type { Roots } from './roots';

/** A day: a chain that Amazon took away is not trusted for longer. */
const KEPT_MILLISECONDS = 86_400_000;
/** A failure is not asked about again at once, nor remembered when the cause may be over. */
const FAILURE_MILLISECONDS = 10_000;
/** Amazon signs with a few chains at a time. */
const MOST_KEYS = 16;
const MOST_FAILURES = 256;
/** Whoever makes addresses up makes no more connections than these. */
const MOST_FETCHES = 16;

interface Kept<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Keeps a value under a name, and no more than `most`: the oldest goes first. */
function keep<T>(kept: Map<string, Kept<T>>, name: string, entry: Kept<T>, most: number): void {
  kept.delete(name);
  kept.set(name, entry);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

export interface Keys {
  /**
   * The key of the chain at a normalised address, fetched and verified at most once a day.
   * `now`: milliseconds since 1970.
   * @throws Refusal CHAIN_NOT_FETCHED, or what is wrong with the chain
   */
  readonly keyAt: (url: string, now: number) => Promise<KeyObject>;
}

/** The keys that sign requests. Failures are kept apart, so that they cannot push a good key out. */
export function createKeys(fetchChain: FetchChain, roots: Roots): Keys {
  const keys = new Map<string, Kept<SigningKey>>();
  const failures = new Map<string, Kept<Refusal>>();
  const fetching = new Map<string, Promise<KeyObject>>();

  async function fetched(url: string, now: number): Promise<KeyObject> {
    try {
      const signing = signingKeyOf(await fetchChain(url), roots, now);
      const until = Math.min(signing.expiresAt, now + KEPT_MILLISECONDS);
      keep(keys, url, { value: signing, until }, MOST_KEYS);
      return signing.key;
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal('CHAIN_NOT_FETCHED', { cause: error });
      keep(failures, url, { value: refusal, until: now + FAILURE_MILLISECONDS }, MOST_FAILURES);
      throw refusal;
    } finally {
      fetching.delete(url);
    }
  }

  return {
    async keyAt(url, now) {
      const known = keys.get(url);
      if (known !== undefined && now <= known.until) return known.value.key;
      const failure = failures.get(url);
      if (failure !== undefined && now < failure.until) throw failure.value;
      const running = fetching.get(url);
      if (running !== undefined) return running;
      if (fetching.size >= MOST_FETCHES) throw new Refusal('CHAIN_NOT_FETCHED');
      const started = fetched(url, now);
      fetching.set(url, started);
      return started;
    },
  };
}
