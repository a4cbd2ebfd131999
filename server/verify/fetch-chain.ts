import type { IncomingMessage } from 'node:http';
import { get as getSecurely } from 'node:https';
import { Refusal } from '../refusal';

/** The port to where chains are kept: the text at an address, or a rejection. */
export type FetchChain = (url: string) => Promise<string>;

export interface FetchLimits {
  /** For the whole of it. Alexa itself waits eight seconds for an answer. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** node:https's, or what stands in for it. */
  readonly get: typeof getSecurely;
}

/** Amazon's chains have about 7 KB. */
const LIMITS: FetchLimits = { milliseconds: 3_000, bytes: 65_536, get: getSecurely };

async function textOf(response: IncomingMessage, bytes: number): Promise<string> {
  if (response.statusCode !== 200) throw new Refusal('CHAIN_NOT_FETCHED');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bytes) throw new Refusal('CHAIN_NOT_FETCHED');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}

/**
 * Fetches over TLS, with the server's certificate checked by Node, and follows no redirects. Its
 * promises reject with a Refusal CHAIN_NOT_FETCHED.
 */
export function createFetchChain(limits: Partial<FetchLimits> = {}): FetchChain {
  const { milliseconds, bytes, get } = { ...LIMITS, ...limits };
  return (url) =>
    new Promise((resolve, reject) => {
      const fail = (cause: unknown) => reject(new Refusal('CHAIN_NOT_FETCHED', { cause }));
      const signal = AbortSignal.timeout(milliseconds);
      const request = get(url, { signal, agent: false }, (response) => {
        textOf(response, bytes)
          .then(resolve, fail)
          .finally(() => request.destroy());
      });
      request.on('error', fail);
    });
}
