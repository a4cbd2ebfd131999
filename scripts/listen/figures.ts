import { median, type Finding, type HoldFound } from './check';

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const largest = (values: readonly number[]) => Math.max(0, ...values.map(Math.abs));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const furthest = (holds: readonly HoldFound[]) =>
  largest(holds.map(({ asked, heard }) => heard - asked)).toFixed(2);

function row({ id, holds, counted, lengths, apart }: Finding): string {
  const offs = lengths.map(({ off }) => Math.abs(off));
  const cells = [
    `\`${id}\``,
    String(holds.length),
    String(sum(holds.map(({ asked }) => asked))),
    furthest(holds),
    furthest(counted),
    lengths.length === 0 ? '–' : percent(median(offs)),
    lengths.length === 0 ? '–' : percent(largest(offs)),
    apart.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = [
  '| | steps heard | their quiet in content, s | furthest off in the sound, s | with strokes counted, s | lengths off, median | at most | timeline and sound apart, s |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];

/** Everything together, in one sentence. */
export function summary(findings: readonly Finding[]): string {
  const holds = findings.flatMap((finding) => [...finding.holds, ...finding.counted]);
  const offs = findings.flatMap(({ lengths }) => lengths.map(({ off }) => Math.abs(off)));
  return (
    `${holds.length} holds, at most ${furthest(holds)} s off; ` +
    `${offs.length} wordings of steps, their lengths ${percent(median(offs))} off in the median and ` +
    `${percent(largest(offs))} at most.`
  );
}

/** What was found, as a table. */
export const figures = (findings: readonly Finding[]): string =>
  [...HEAD, ...findings.map(row)].join('\n');

const BEGIN = '<!-- figures: made by npm run listen -- --check --write -->';
const END = '<!-- end of figures -->';

/** A page with its figures replaced by these. */
export function withFigures(page: string, findings: readonly Finding[]): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error('The page has no place for the figures.');
  const text = `${BEGIN}\n\n${summary(findings)}\n\n${figures(findings)}\n\n`;
  return page.slice(0, from) + text + page.slice(to);
}
