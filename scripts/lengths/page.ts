import { content } from '../../lambda/content';
import type { Alternative } from '../../lambda/content/types';
import { play, type Played } from './play';

const TOP = `# How long, how many words, how large

Every technique and routine, played to its end on the desk Echo of this repository: in American English, at the usual pace,
for a four months old of whom nothing has to be asked, not at the very first massage, by a parent who says "next" where silence would end the session and
nothing else. Made by scripts/lengths.ts; if it is no longer current, run \`npx tsx scripts/lengths.ts\`.

- **Seconds**: from the first word to the last, silences and listening included, as estimated.
- **Passages**: stretches of guiding, each followed by a question or by the finish.
- **Words**: how often the parent must say something after the start.
- **Speech**, **reprompt**: characters of the largest, SSML tags included. Alexa takes fewer than 8,000 of each.
- **Response**, **attributes**: bytes of the largest response without a screen, and of the session attributes in it. The
  limits here are 24,576 and 6,144.
`;

const HEAD = `| massage | seconds | passages | words | speech | reprompt | response | attributes |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`;

/** Whole numbers as people write them: 3,681. */
const figure = (value: number): string => Math.round(value).toLocaleString('en-US');

const rowOf = (id: string, { seconds, passages, words, largest }: Played): string => {
  const { speech, reprompt, response, attributes } = largest;
  const figures = [seconds, passages, words, speech, reprompt, response, attributes].map(figure);
  return `| ${content.words['en']?.names[id]?.title ?? id} | ${figures.join(' | ')} |`;
};

async function table(massages: readonly (readonly [string, Alternative])[]): Promise<string> {
  const rows: string[] = [];
  for (const [id, what] of massages) rows.push(rowOf(id, await play(what)));
  return [HEAD, ...rows].join('\n');
}

export const techniques = Object.keys(content.techniques).map(
  (technique) => [technique, { technique }] as const,
);
export const routines = Object.keys(content.routines).map(
  (routine) => [routine, { routine }] as const,
);

/** docs/lengths.md as it should be. */
export const lengthsPage = async (): Promise<string> =>
  [
    TOP,
    '## Techniques\n',
    await table(techniques),
    '\n## Routines\n',
    await table(routines),
    '',
  ].join('\n');
