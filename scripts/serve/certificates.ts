import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import {
  bits,
  boolean,
  der,
  empty,
  identifier,
  integer,
  octets,
  sequence,
  set,
  time,
  utf8,
} from './der';

export interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** A certificate in PEM, with its subject and its keys. */
export interface Certified {
  readonly pem: string;
  readonly name: string;
  readonly keys: Keys;
}

export interface Wanted {
  readonly name: string;
  /** Who signs it; absent: itself. */
  readonly issuer?: Certified;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly isAuthority?: boolean;
  /** How many authorities may stand below it. */
  readonly pathLength?: number;
  /** Its alternative names. */
  readonly hosts?: readonly string[];
  /** An extension beyond the usual ones, with nothing in it. */
  readonly extension?: { readonly id: string; readonly critical: boolean };
  readonly digest?: keyof typeof SIGNED_WITH;
  /** Absent: made for it. */
  readonly keys?: Keys;
}

/** RSA with each digest (RFC 8017, A.2.4). */
const SIGNED_WITH = { sha1: '1.2.840.113549.1.1.5', sha256: '1.2.840.113549.1.1.11' } as const;
const COMMON_NAME = '2.5.4.3';
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const DIGITAL_SIGNATURE = bits(Buffer.from([0b1000_0000]), 7);
const KEY_CERT_SIGN = bits(Buffer.from([0b0000_0100]), 2);

const nameOf = (name: string) => sequence(set(sequence(identifier(COMMON_NAME), utf8(name))));

const extension = (id: string, critical: boolean, value: Buffer) =>
  sequence(identifier(id), ...(critical ? [boolean(true)] : []), octets(value));

function extensionsOf({ isAuthority = false, pathLength, hosts = [], ...wanted }: Wanted): Buffer {
  const limit = pathLength === undefined ? [] : [integer(pathLength)];
  const constraints = isAuthority ? sequence(boolean(true), ...limit) : sequence();
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const { extension: extra } = wanted;
  return sequence(
    extension('2.5.29.19', true, constraints),
    extension('2.5.29.15', true, isAuthority ? KEY_CERT_SIGN : DIGITAL_SIGNATURE),
    ...(isAuthority
      ? []
      : [extension('2.5.29.37', false, sequence(identifier(SERVER_AUTHENTICATION)))]),
    ...(hosts.length === 0 ? [] : [extension('2.5.29.17', false, names)]),
    ...(extra === undefined ? [] : [extension(extra.id, extra.critical, sequence())]),
  );
}

/**
 * Makes an X.509 certificate (RFC 5280, 4.1), right or wrong, for tests and measurements only. They
 * expire, so they are made when they are needed.
 */
export function certify(wanted: Wanted): Certified {
  const { name, issuer, from, to, digest = 'sha256' } = wanted;
  const keys = wanted.keys ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm = sequence(identifier(SIGNED_WITH[digest]), empty());
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1),
    algorithm,
    nameOf(issuer?.name ?? name),
    sequence(time(from), time(to)),
    nameOf(name),
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensionsOf(wanted)),
  );
  const signature = sign(digest, body, (issuer?.keys ?? keys).privateKey);
  const base64 = sequence(body, algorithm, bits(signature)).toString('base64');
  const lines = base64.replace(/.{64}(?=.)/g, '$&\n');
  const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { pem, name, keys };
}
