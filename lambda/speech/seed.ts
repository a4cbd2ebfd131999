/** A small, even hash of text (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Chance that comes from the request: the same request and key always give the same number. */
export const seededVariants =
  (seed: string) =>
  (key: string): number =>
    hash(`${seed}\n${key}`) % 997;
