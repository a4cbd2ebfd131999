import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../refusal';
import { chainUrl } from './chain-url';
import type { FetchChain } from './fetch-chain';
import { createKeys } from './keys';
import { createReplays } from './replays';
import { createRoots } from './roots';
import { checkSignature, signatureIn } from './signature';
import { takenUntil } from './timestamp';

/** What a request says about its own signature, before its body has come. */
export interface Claim {
  readonly url: string;
  readonly signature: Buffer;
}

/**
 * What the headers of a request claim.
 * @throws Refusal SIGNATURE, CHAIN_URL
 */
export const claimOf = (headers: IncomingHttpHeaders): Claim => ({
  signature: signatureIn(headers['signature-256']),
  url: chainUrl(headers['signaturecertchainurl']),
});

/** A request that came from Amazon, just now, for the first time. */
export interface Verified {
  readonly envelope: unknown;
  /** It could not be answered: sent again, it is taken again. */
  readonly giveBack: () => void;
}

export interface Verifier {
  /**
   * Verifies the bytes of a body. `now`: milliseconds since 1970.
   * @throws Refusal
   */
  verify(claim: Claim, body: Buffer, now: number): Promise<Verified>;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(body));
  } catch (cause) {
    throw new Refusal('MALFORMED', { cause });
  }
}

/** A verifier that trusts these roots, given in PEM. Nothing is parsed before its signature is right. */
export function createVerifier(fetchChain: FetchChain, roots: readonly string[]): Verifier {
  const keys = createKeys(fetchChain, createRoots(roots));
  const replays = createReplays();
  return {
    async verify({ url, signature }, body, now) {
      checkSignature(body, signature, await keys.keyAt(url, now));
      const envelope = parse(body);
      return { envelope, giveBack: replays.take(body, takenUntil(envelope, now), now) };
    },
  };
}
