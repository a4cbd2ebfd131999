import type { Content, Words } from '../../lambda/content/types';
import type { Book, Notes } from './book';
import * as answering from './answersSchema';
import { crossChecks } from './checks';
import { Files } from './files';
import { ContentError } from './findings';
import { languagesIn, readLocales } from './locales';
import { moments, withoutReasons } from './momentsSchema';
import { flatten, policy } from './policySchema';
import { review, sources } from './papersSchema';
import * as asking from './requestsSchema';
import * as schema from './schema';
import { contentHash } from './signatures';
import { readWords } from './words';

/**
 * Reads a content folder whole.
 * @throws {ContentError} with all findings: first those of shape, then, once every file has its
 * shape, those between files.
 */
export function loadBook(folder: string): Book {
  const files = new Files(folder);
  const techniques = files.readAll('techniques', schema.technique);
  const routines = files.readAll('routines', schema.routine);
  const requests = files.read('requests.json', asking.requests);
  const countries = files.read('countries.json', schema.countries);
  const instead = files.read('instead.json', asking.instead);
  const emergencies = files.read('emergencies.json', answering.emergencies);
  const windows = files.read('moments.json', moments);
  const signs = files.read('signs.json', answering.signs);
  const questions = files.read('questions.json', answering.questions);
  const settings = files.read('policy.json', policy);
  const papers = {
    sources: files.read('sources.json', sources),
    review: files.read('review.json', review),
  };
  const words: Record<string, Words> = {};
  const notes: Record<string, Notes> = {};
  for (const language of languagesIn(files)) {
    ({ words: words[language], notes: notes[language] } = readWords(files, language));
  }
  if (
    !requests ||
    !countries ||
    !emergencies ||
    !questions ||
    !signs ||
    !instead ||
    !windows ||
    !settings ||
    !papers.sources ||
    !papers.review
  ) {
    throw new ContentError(files.findings);
  }
  if (files.findings.length > 0) throw new ContentError(files.findings);
  const locales = readLocales(files, words);
  if (files.findings.length > 0) throw new ContentError(files.findings);
  const book: Book = {
    techniques,
    routines,
    requests,
    moments: withoutReasons(windows),
    instead,
    policy: flatten(settings),
    countries,
    emergencies,
    questions,
    signs,
    words,
    locales,
    notes,
    sources: papers.sources,
    review: { ...papers.review, hash: contentHash(folder) },
  };
  const findings = crossChecks(book);
  if (findings.length > 0) throw new ContentError(findings);
  return book;
}

/** What the product reads of a content folder. Throws like `loadBook`. */
export function loadContent(folder: string): Content {
  const { notes, sources, review, ...rest } = loadBook(folder);
  return rest;
}
