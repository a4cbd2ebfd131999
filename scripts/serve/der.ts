/** A value of DER (ITU-T X.690): tag, length, content. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

export const sequence = (...values: readonly Uint8Array[]): Buffer => der(0x30, ...values);
export const set = (...values: readonly Uint8Array[]): Buffer => der(0x31, ...values);
/** A whole number from 0 to 127. */
export const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));
export const boolean = (value: boolean): Buffer => der(0x01, Buffer.from([value ? 0xff : 0]));
export const octets = (content: Uint8Array): Buffer => der(0x04, content);
/** Bits, the last `unused` of which do not count. */
export const bits = (content: Uint8Array, unused = 0): Buffer =>
  der(0x03, Buffer.from([unused]), content);
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
export const empty = (): Buffer => der(0x05);

/** An object identifier, as "2.5.29.17". */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((part) => {
    const low = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) low.unshift((left & 0x7f) | 0x80);
    return low;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

/** A moment to the second, from milliseconds since 1970. */
export const time = (milliseconds: number): Buffer =>
  der(0x18, Buffer.from(new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')));
