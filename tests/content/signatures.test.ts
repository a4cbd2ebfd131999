import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBook } from '../../scripts/content/load';
import { spokenPage } from '../../scripts/content/page/page';
import { contentHash, howToSign, notSigned } from '../../scripts/content/signatures';
import { Copy } from './support';
import { book } from './ours';

const SECTIONS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

let copy: Copy;
beforeAll(() => {
  copy = new Copy();
});
afterEach(() => copy.restore());
afterAll(() => copy.discard());

const { hash } = book.review;
const SIGNED = { by: 'Dr. A. Clinician', on: '2027-01-15', of: hash };
type Signed = Readonly<Record<string, string>>;
const sign = (signed: Signed, ids = SECTIONS) => {
  for (const id of SECTIONS) {
    copy.set('review.json', `sections.${id}`, {
      title: `The ${id}`,
      signed: ids.includes(id) ? signed : null,
    });
  }
};
const review = () => loadBook(copy.folder).review;

/** Rules and words of every kind, and what else they might be. */
const CHANGES: readonly (readonly [string, string, string | number])[] = [
  ['policy.json', 'feverYoungDays.value', 60],
  ['techniques/ilu.json', 'minimumAgeDays', 1],
  ['routines/bedtime.json', 'targetSeconds', 61],
  ['countries.json', 'US.emergency', '912'],
  ['emergencies.json', 'choking.tier', 'doctor'],
  ['signs.json', 'fever', 'other'],
  ['locales/en/lines/rule.json', 'G26', 'Any time.'],
  ['locales/en/techniques/ilu.json', 'steps', 'Press hard.'],
  ['locales/en-GB/words.json', 'swaps.doctor', 'vet'],
];

describe('the hash of what is signed', () => {
  test.each(CHANGES)('is another once %s has another %s', (file, path, value) => {
    copy.set(file, path, value);
    expect(contentHash(copy.folder)).not.toBe(hash);
  });

  test('is another once a file is there that was not, or is gone', () => {
    copy.write('techniques/new.json', '{}');
    expect(contentHash(copy.folder)).not.toBe(hash);
    copy.restore();
    copy.remove('locales/en-IN/words.json');
    expect(contentHash(copy.folder)).not.toBe(hash);
  });

  test('is the same however a file is laid out, and whatever lies beside it', () => {
    const json: unknown = JSON.parse(readFileSync(join(copy.folder, 'policy.json'), 'utf8'));
    copy.write('policy.json', JSON.stringify(json, null, 7).replaceAll('\n', '\r\n'));
    copy.write('.DS_Store', 'odd');
    expect(contentHash(copy.folder)).toBe(hash);
  });

  test('is the same once words lose their mark, and addresses and signatures are put right', () => {
    const lines = 'locales/en/lines/answer.json';
    const text = readFileSync(join(copy.folder, lines), 'utf8');
    expect(text).toContain('"review": "open"');
    copy.write(lines, text.replaceAll(/,\s*"review": "open"/g, ''));
    copy.set('sources.json', 'V1.address', 'https://example.org/moved');
    sign(SIGNED);
    expect(contentHash(copy.folder)).toBe(hash);
  });
});

describe('a signature', () => {
  test('under what is there counts', () => {
    sign(SIGNED);
    expect(notSigned(review())).toEqual([]);
    expect(spokenPage(loadBook(copy.folder), 'en')).toContain(
      '| C | The C | Dr. A. Clinician, 2027-01-15 |',
    );
  });

  test('is missed section by section', () => {
    sign(SIGNED, ['A', 'B', 'D', 'E', 'F', 'G']);
    expect(notSigned(review())).toEqual([
      'content/review.json: section C (The C) is signed by nobody',
    ]);
  });

  test('is gone once a fever age is another, and it is said whose and what to do', () => {
    sign(SIGNED);
    copy.set('policy.json', 'feverYoungDays.value', 89);
    const found = review();
    expect(notSigned(found)).toHaveLength(SECTIONS.length);
    expect(notSigned(found)[4]).toBe(
      'content/review.json: section E (The E): the content has changed since Dr. A. Clinician signed it on 2027-01-15; have it read again',
    );
    expect(howToSign(found)).toContain(`"of": "${contentHash(copy.folder)}"`);
    expect(spokenPage(loadBook(copy.folder), 'en')).toContain(
      '| E | The E | nobody: it has changed since Dr. A. Clinician, 2027-01-15 |',
    );
  });
});

describe('what is no signature is named', () => {
  test.each<[string, Signed | string, string]>([
    ['a text', 'Dr. A. Clinician, 2027-01-15', 'C.signed: expected object, found "Dr. A.'],
    ['nobody', { ...SIGNED, by: ' ' }, 'C.signed.by: expected text without blanks around it'],
    ['no day', { by: 'A', of: hash }, 'C.signed.on: expected string, found nothing'],
    ['no such day', { ...SIGNED, on: '2027-02-30' }, 'C.signed.on: expected a date such as'],
    ['half a hash', { ...SIGNED, of: '56f1' }, 'C.signed.of: expected the hash that npx tsx'],
    ['more', { ...SIGNED, note: 'but' }, 'C.signed.note: expected no key of this name'],
  ])('%s', (_, signed, finding) => {
    copy.set('review.json', 'sections.C.signed', signed);
    expect(copy.refusal()).toContain(`review.json at sections.${finding}`);
  });

  test('a section that is not there, or is none of the brief', () => {
    copy.set('review.json', 'sections.C', undefined);
    copy.set('review.json', 'sections.H', { title: 'More', signed: null });
    expect(copy.refusal()).toContain('sections.C: expected object, found nothing');
    expect(copy.refusal()).toContain('sections.H: expected no key of this name');
  });
});
