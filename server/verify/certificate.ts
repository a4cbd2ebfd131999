import type { X509Certificate } from 'node:crypto';
import { Refusal } from '../refusal';
import { detailsOf, pathLengthIn } from './der';

/** Object identifiers, encoded (RFC 5280, 4.2.1): 2.5.29.x is 551d and x. */
const BASIC_CONSTRAINTS = '551d13';
const NAME_CONSTRAINTS = '551d1e';
/** What may be demanded of us: OpenSSL heeds key usage for us, the rest is heeded here. */
const UNDERSTOOD = [
  BASIC_CONSTRAINTS,
  '551d0f', // key usage
  '551d11', // alternative names
  '551d20', // certificate policies: any will do
  '551d25', // extended key usage
];

/** SHA-256 and better, with RSA, RSA-PSS and ECDSA. */
const STRONG = [
  '2a864886f70d01010b',
  '2a864886f70d01010c',
  '2a864886f70d01010d',
  '2a864886f70d01010a',
  '2a8648ce3d040302',
  '2a8648ce3d040303',
  '2a8648ce3d040304',
];
const RSA_BITS = 2048;

const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
/** Alexa signs as this host ("Host a custom skill as a web service"). */
const SIGNER = 'echo-api.amazon.com';

/** @throws Refusal CHAIN_DATES unless the certificate is valid at `now`, in milliseconds since 1970 */
export function checkDates({ validFrom, validTo }: X509Certificate, now: number): void {
  const isValid = Date.parse(validFrom) <= now && now <= Date.parse(validTo);
  if (!isValid) throw new Refusal('CHAIN_DATES');
}

/**
 * What holds for every certificate below the root: signed with what cannot be forged, and nothing
 * demanded that is not understood. Limits on names are not understood, so they are refused.
 * @throws Refusal CHAIN_WEAK, CHAIN_ISSUER
 */
export function checkSound({ raw, publicKey }: X509Certificate): void {
  const { signedWith, extensions } = detailsOf(raw);
  const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? RSA_BITS;
  if (!STRONG.includes(signedWith) || bits < RSA_BITS) throw new Refusal('CHAIN_WEAK');
  const isStrange = extensions.some(
    ({ id, critical }) => id === NAME_CONSTRAINTS || (critical && !UNDERSTOOD.includes(id)),
  );
  if (isStrange) throw new Refusal('CHAIN_ISSUER');
}

/**
 * What holds for the certificate that signs requests: it names Amazon's host, literally, and its key
 * is for RSA, as Signature-256 is.
 * @throws Refusal CHAIN_NAME, CHAIN_WEAK
 */
export function checkSigner(certificate: X509Certificate): void {
  const isNamed = certificate.checkHost(SIGNER, { subject: 'never', wildcards: false });
  // Absent on a certificate that does not say what it is for. The types say it is always there.
  const purposes = certificate.keyUsage as string[] | undefined;
  const isForServers = purposes?.includes(SERVER_AUTHENTICATION) ?? true;
  if (isNamed === undefined || !isForServers || certificate.ca) throw new Refusal('CHAIN_NAME');
  if (certificate.publicKey.asymmetricKeyType !== 'rsa') throw new Refusal('CHAIN_WEAK');
}

/**
 * Whether an authority issued a certificate and was allowed to, with `between` further authorities
 * standing between it and the signer. OpenSSL compares names, key ids and the right to sign.
 */
export function hasIssued(
  issuer: X509Certificate,
  certificate: X509Certificate,
  between: number,
): boolean {
  if (!issuer.ca || !certificate.checkIssued(issuer)) return false;
  const { extensions } = detailsOf(issuer.raw);
  const constraints = extensions.find(({ id }) => id === BASIC_CONSTRAINTS);
  const allowed = constraints ? pathLengthIn(constraints.content) : Infinity;
  return between <= allowed && certificate.verify(issuer.publicKey);
}
