import { verify, type KeyObject } from 'node:crypto';
import { Refusal } from '../refusal';

const BASE64 = /^[A-Za-z0-9+/]{64,1400}={0,2}$/;

/**
 * The bytes of the header Signature-256.
 * @throws Refusal SIGNATURE where it is missing or no base64
 */
export function signatureIn(header: unknown): Buffer {
  if (typeof header !== 'string' || !BASE64.test(header)) throw new Refusal('SIGNATURE');
  return Buffer.from(header, 'base64');
}

/**
 * Checks a body, byte for byte as it came, against its signature (RSA with SHA-256).
 * @throws Refusal SIGNATURE
 */
export function checkSignature(body: Buffer, signature: Buffer, key: KeyObject): void {
  if (!verify('RSA-SHA256', body, key, signature)) throw new Refusal('SIGNATURE');
}
