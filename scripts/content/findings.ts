import type { z } from 'zod';

/** One thing wrong in content/: where, what was expected there and what stands there instead. */
export interface Finding {
  /** Relative to the content folder. */
  readonly file: string;
  /** The JSON path, as in `steps[2].zone`; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Thrown with everything that was found, so that one run shows it all. */
export class ContentError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super([`content: ${findings.length} finding(s)`, ...findings.map(inWords)].join('\n'));
    this.name = 'ContentError';
  }
}

function inWords({ file, path, expected, found }: Finding): string {
  return `  ${file}${path === '' ? '' : ` at ${path}`}: expected ${expected}, found ${found}`;
}

/** `['steps', 2, 'zone']` as `steps[2].zone`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** A value as it stands in the file, cut to a readable length. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** What a schema complains about, as findings. */
export function findingsOf(file: string, error: z.ZodError, value: unknown): readonly Finding[] {
  return error.issues.flatMap((issue) => explain(issue, [])).map(toFinding);

  function toFinding({ keys, expected }: Complaint): Finding {
    return { file, path: jsonPath(keys), expected, found: shown(valueAt(value, keys)) };
  }
}

interface Complaint {
  readonly keys: readonly PropertyKey[];
  readonly expected: string;
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, outer: readonly PropertyKey[]): readonly Complaint[] {
  const keys = [...outer, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ keys: [...keys, key], expected: 'no key of this name' }));
  }
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    return nearest(issue.errors).flatMap((inner) => explain(inner, keys));
  }
  return [{ keys, expected: expectation(issue) }];
}

/** The branch of a union that the value comes closest to. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => shown(value)).join(' or ');
  return issue.message.replace(/^.*?: expected /, '');
}

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
