import type { Book, Review, Signature } from '../book';

/** By whom, if what is on the page is what they read. */
function signedBy(signed: Signature | null, { hash }: Review): string {
  if (signed === null) return 'nobody yet';
  const { by, on, of } = signed;
  return of === hash ? `${by}, ${on}` : `nobody: it has changed since ${by}, ${on}`;
}

/** Who has signed which section of the brief, and what still waits. */
export function reviewSection({ review }: Book): readonly string[] {
  const signed = Object.entries(review.sections).map(
    ([section, { title, signed: by }]) => `| ${section} | ${title} | ${signedBy(by, review)} |`,
  );
  return [
    '## Signed by',
    ['| Section of the brief | What | Signed |', '|---|---|---|', ...signed].join('\n'),
    'Still open:',
    review.open.map((item) => `- ${item}`).join('\n'),
  ];
}
