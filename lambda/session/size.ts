/**
 * Ours stay below 6 KB (tests/support/response/limits.ts). Three times this as UTF-8 is still no more
 * than Alexa takes, which sends back only what we gave.
 */
const MOST_CHARACTERS = 8 * 1024;
/** Ours nest ten levels deep; JSON.stringify fails at a few thousand. */
const MOST_LEVELS = 100;

/** What is left of so many characters behind a value as JSON; nothing if it nests deeper than so many levels. */
function leftBehind(value: unknown, characters: number, levels: number): number {
  if (typeof value === 'string') return characters - value.length;
  if (typeof value !== 'object' || value === null) return characters - 1;
  if (levels <= 0) return -1;
  let left = characters - 2;
  for (const key of Object.keys(value)) {
    if (left < 0) return left;
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    left = leftBehind(inner, left - key.length, levels - 1);
  }
  return left;
}

/** Whether a value is one that a session of ours can have carried, by its size alone. */
export const isCarriable = (value: unknown, characters = MOST_CHARACTERS): boolean =>
  leftBehind(value, characters, MOST_LEVELS) >= 0;
