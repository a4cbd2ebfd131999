import type { Book } from '../book';

/** Who has signed which section of the brief, and what still waits. */
export function reviewSection({ review }: Book): readonly string[] {
  const signed = Object.entries(review.sections).map(
    ([section, { title, signed: by }]) => `| ${section} | ${title} | ${by ?? 'nobody yet'} |`,
  );
  return [
    '## Signed by',
    ['| Section of the brief | What | Signed |', '|---|---|---|', ...signed].join('\n'),
    'Still open:',
    review.open.map((item) => `- ${item}`).join('\n'),
  ];
}
