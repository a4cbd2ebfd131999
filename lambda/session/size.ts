/**
 * Ours stay below 6 KB (tests/support/response/limits.ts). Three times this as UTF-8 is still no more
 * than Alexa takes, which sends back only what we gave.
 */
const MOST_CHARACTERS = 8 * 1024;
/** Ours nest ten levels deep; JSON.stringify fails at a few thousand. */
const MOST_LEVELS = 100;

/** About how many characters a value is as JSON; endless if it nests deeper than so many levels. */
function sizeOf(value: unknown, levels: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  if (levels <= 0) return Infinity;
  return Object.entries(value).reduce(
    (size, [key, inner]) => size + key.length + sizeOf(inner, levels - 1),
    2,
  );
}

/** Whether a value is one that a session of ours can have carried, by its size alone. */
export const isCarriable = (value: unknown, characters = MOST_CHARACTERS): boolean =>
  sizeOf(value, MOST_LEVELS) <= characters;
