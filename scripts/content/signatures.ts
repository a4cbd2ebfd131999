import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Review } from './book';

/** What is not signed: the signatures themselves, and where a rule was found, as addresses move. */
const PAPERS = ['review.json', 'sources.json'];

/** Taking off the mark of words that wait for their review changes none of them. */
const withoutMarks = (key: string, value: unknown): unknown =>
  key === 'review' && value === 'open' ? undefined : value;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.json') && !PAPERS.includes(path))
    .sort();

/**
 * What a signature is put under: SHA-256 of all words and rules of a content folder, in the order of their
 * files, however they are laid out. One for all sections, because no file is of one alone: a massage has
 * its strokes (A), its ages (C) and its wording (G) together, and a number of policy.json may be anybody's.
 */
export function contentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder)) {
    const json: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'), withoutMarks);
    hash.update(`${path}\0${JSON.stringify(json)}\0`);
  }
  return hash.digest('hex');
}

/** Which sections no clinician has signed as the content is now, and why; empty once all are. */
export function notSigned({ sections, hash }: Review): readonly string[] {
  return Object.entries(sections).flatMap(([id, { title, signed }]) => {
    const section = `content/review.json: section ${id} (${title})`;
    if (signed === null) return [`${section} is signed by nobody`];
    const { by, on, of } = signed;
    return of === hash
      ? []
      : [`${section}: the content has changed since ${by} signed it on ${on}; have it read again`];
  });
}

/** How a section is signed, with the hash of what is there. */
export const howToSign = ({ hash }: Review): string =>
  `A section is signed as it is now with "signed": { "by": "…", "on": "year-month-day", "of": "${hash}" }`;
