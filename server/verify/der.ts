/** One value of DER (ITU-T X.690): its tag, and what is in it. */
interface Value {
  readonly tag: number;
  readonly content: Buffer;
}

const SEQUENCE = 0x30;
const BOOLEAN = 0x01;
const INTEGER = 0x02;
/** The field of a certificate with its extensions (RFC 5280, 4.1). */
const EXTENSIONS = 0xa3;

/** The values that stand one after the other. Lengths beyond the end are cut, as Buffer does. */
function valuesIn(bytes: Buffer): Value[] {
  const values: Value[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    const more = first < 0x80 ? 0 : first & 0x7f;
    if (more > 4 || at + 2 + more > bytes.length) break;
    const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
    const start = at + 2 + more;
    values.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}

const inside = (value: Value | undefined): Value[] => (value ? valuesIn(value.content) : []);

/** An extension of a certificate. `id` is its object identifier, encoded, in hexadecimal. */
export interface Extension {
  readonly id: string;
  readonly critical: boolean;
  readonly content: Buffer;
}

/** What node:crypto does not tell of a certificate. */
export interface Details {
  /** The object identifier of the algorithm it is signed with, encoded, in hexadecimal. */
  readonly signedWith: string;
  readonly extensions: readonly Extension[];
}

/** Reads a certificate that OpenSSL has taken, so its shape is known to be right. */
export function detailsOf(certificate: Buffer): Details {
  const [body, algorithm] = inside(valuesIn(certificate)[0]);
  const [list] = inside(inside(body).find(({ tag }) => tag === EXTENSIONS));
  const [signedWith] = inside(algorithm);
  return {
    signedWith: signedWith?.content.toString('hex') ?? '',
    extensions: inside(list).map((extension) => {
      const [id, ...rest] = inside(extension);
      return {
        id: id?.content.toString('hex') ?? '',
        critical: rest[0]?.tag === BOOLEAN && rest[0].content[0] !== 0,
        content: rest.at(-1)?.content ?? Buffer.alloc(0),
      };
    }),
  };
}

/** How many authorities may stand below one, by its basic constraints; any number where it does not say. */
export function pathLengthIn(basicConstraints: Buffer): number {
  const [sequence] = valuesIn(basicConstraints);
  const length = sequence?.tag === SEQUENCE ? inside(sequence).find(isInteger) : undefined;
  return length ? length.content.readUIntBE(0, Math.min(length.content.length, 6)) : Infinity;
}

const isInteger = ({ tag }: Value) => tag === INTEGER;
