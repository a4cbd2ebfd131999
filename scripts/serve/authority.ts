import { sign } from 'node:crypto';
import { certify, type Certified, type Keys, type Wanted } from './certificates';

export type { Certified };

export const HOUR = 3_600_000;
export const SIGNER = 'echo-api.amazon.com';
export const CHAIN_URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert-1.pem';

/** What stands for Amazon: a root, an authority below it, and the certificate that signs requests. */
export interface Authority {
  readonly root: Certified;
  readonly intermediate: Certified;
  readonly signer: Certified;
  /** The chain as Amazon would publish it. */
  readonly chain: string;
}

export const chainOf = (...certificates: readonly Certified[]): string =>
  certificates.map(({ pem }) => pem).join('');

/**
 * An authority whose certificates are valid for an hour around `now`, in milliseconds since 1970.
 * `keys`: one pair for all of them, where only what is right is sent; absent: each has its own.
 */
export function createAuthority(now: number, keys?: Keys): Authority {
  const wanted = { from: now - HOUR, to: now + HOUR, ...(keys !== undefined && { keys }) };
  const above = { ...wanted, isAuthority: true };
  const root = certify({ ...above, name: 'Test Root' });
  const intermediate = certify({ ...above, name: 'Test Authority', issuer: root, pathLength: 0 });
  const signer = certifySigner(intermediate, wanted);
  return { root, intermediate, signer, chain: chainOf(signer, intermediate) };
}

/** A certificate for signing requests, with whatever is to be wrong with it. */
export const certifySigner = (
  issuer: Certified,
  wanted: Pick<Wanted, 'from' | 'to'> & Partial<Wanted>,
): Certified => certify({ name: SIGNER, issuer, hosts: [SIGNER], ...wanted });

/** The headers that Alexa would send with a body. */
export const signedHeaders = (
  body: string | Buffer,
  { keys }: Certified,
  url = CHAIN_URL,
): Record<string, string> => ({
  'content-type': 'application/json; charset=utf-8',
  signaturecertchainurl: url,
  'signature-256': sign('RSA-SHA256', Buffer.from(body), keys.privateKey).toString('base64'),
});
