/** JSON that no value of JavaScript stands for: 1e309, ten thousand levels, `__proto__` as a key. */
export class Raw {
  constructor(readonly json: string) {}
}

type Branch = Record<string | number, unknown>;
export type Path = readonly (string | number)[];

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !(value instanceof Raw);

/** A value as JSON text; undefined is left out. */
export function textOf(value: unknown): string {
  if (value instanceof Raw) return value.json;
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one ?? null)).join()}]`;
  if (!isBranch(value)) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join()}}`;
}

const known = new WeakMap<object, readonly Path[]>();

/** Every place in a value, itself included. Remembered, because most values are the same few. */
export function pathsOf(value: unknown): readonly Path[] {
  if (!isBranch(value)) return [[]];
  const before = known.get(value);
  if (before !== undefined) return before;
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner).map((path): Path => [key, ...path]),
  );
  const paths: readonly Path[] = [[], ...inside];
  known.set(value, paths);
  return paths;
}

export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (isBranch(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );

/** A copy with something else at a path, `__proto__` included; undefined takes it away. */
export function withAt(value: unknown, [key, ...rest]: Path, change: unknown): unknown {
  if (key === undefined) return change;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {}) as Branch;
  if (isBranch(value) && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) define(copy, name, inner);
  }
  define(copy, key, withAt(isBranch(value) ? value[key] : undefined, rest, change));
  return copy;
}

/** Assigning to `__proto__` would make it something else than a key. */
function define(branch: Branch, key: string | number, value: unknown): void {
  Object.defineProperty(branch, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** All text inside parsed JSON, keys included, however deep. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') texts.push(next);
    if (typeof next !== 'object' || next === null) continue;
    // Not spread: a list of a hundred thousand would be too many arguments.
    if (!Array.isArray(next)) for (const key of Object.keys(next)) texts.push(key);
    for (const inner of Object.values(next)) left.push(inner);
  }
  return texts;
}

/** What stands at a path in parsed JSON if it is text; an odd object would break String(). */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, path);
  return typeof found === 'string' ? found : '';
}
