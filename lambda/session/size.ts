/** A response has 24 KB at most, so nothing that a session carries can have more. */
const MOST_CHARACTERS = 24 * 1024;
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
export const isCarriable = (value: unknown): boolean =>
  sizeOf(value, MOST_LEVELS) <= MOST_CHARACTERS;
