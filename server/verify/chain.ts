import { X509Certificate, type KeyObject } from 'node:crypto';
import { Refusal } from '../refusal';
import { checkDates, checkSigner, checkSound, hasIssued } from './certificate';
import type { Roots } from './roots';

/** A key that signs Alexa's requests. */
export interface SigningKey {
  readonly key: KeyObject;
  /** Milliseconds since 1970 when the first certificate between it and the root expires. */
  readonly expiresAt: number;
}

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** Amazon's chains have three or four. */
const MOST_CERTIFICATES = 8;

function certificatesIn(pem: string): X509Certificate[] {
  const found = pem.match(PEM) ?? [];
  if (found.length === 0 || found.length > MOST_CERTIFICATES) throw new Refusal('CHAIN_UNREADABLE');
  try {
    return found.map((one) => new X509Certificate(one));
  } catch (cause) {
    throw new Refusal('CHAIN_UNREADABLE', { cause });
  }
}

/**
 * The key of a chain in PEM, the signer first and each issuer after what it issued, as Amazon sends
 * it. Everything up to the first trusted root counts; what comes after it is not looked at, because
 * Amazon appends older roots there, which may expire on their own. Revocation is not asked about: it
 * would need the network, and Amazon takes a chain away by no longer naming it.
 *
 * `now`: milliseconds since 1970.
 * @throws Refusal CHAIN_UNREADABLE, CHAIN_DATES, CHAIN_NAME, CHAIN_ISSUER, CHAIN_WEAK, CHAIN_UNTRUSTED
 */
export function signingKeyOf(pem: string, roots: Roots, now: number): SigningKey {
  const chain = certificatesIn(pem);
  const path: X509Certificate[] = [];
  for (const certificate of chain) {
    const below = path.at(-1);
    if (below && !hasIssued(certificate, below, path.length - 1)) throw new Refusal('CHAIN_ISSUER');
    checkDates(certificate, now);
    checkSound(certificate);
    path.push(certificate);
    const root = roots
      .named(certificate.issuer)
      .find((trusted) => hasIssued(trusted, certificate, path.length - 1));
    if (root === undefined) continue;
    checkDates(root, now);
    return keyOf([...path, root]);
  }
  throw new Refusal('CHAIN_UNTRUSTED');
}

/** The key of the first certificate on a whole path. */
function keyOf(path: readonly X509Certificate[]): SigningKey {
  const [signer] = path;
  if (signer === undefined) throw new Refusal('CHAIN_UNREADABLE');
  checkSigner(signer);
  const ends = path.map(({ validTo }) => Date.parse(validTo));
  return { key: signer.publicKey, expiresAt: Math.min(...ends) };
}
