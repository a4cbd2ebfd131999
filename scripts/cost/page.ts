import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bill, costOf, figure, needs, prices, pricesOf, region } from './bill';

export const target = fileURLToPath(new URL('../../docs/cloud.md', import.meta.url));

const BEGIN = '<!-- cost: made by scripts/cost.ts from scripts/cost/figures.json -->';
const END = '<!-- end of cost -->';

const dollars = (value: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const rounded = (value: number) =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const needsTable = () =>
  table(
    ['', 'assumed or measured', ''],
    [
      ['---:', '---', '---'],
      ...Object.values(needs).map(({ value, what, from }) => [figure(value), what, from]),
    ],
  );

function billTable(): string {
  const lines = bill();
  const total = lines.reduce((sum, line) => sum + costOf(line), 0);
  const rows = lines.map((line) => {
    const { value, per } = prices[line.price];
    return [
      line.what,
      line.arithmetic,
      rounded(line.amount),
      `$${value} ${per}`,
      dollars(costOf(line)),
    ];
  });
  return table(
    ['', 'arithmetic', 'amount', 'price', '$ a month'],
    [['---', '---', '---:', '---', '---:'], ...rows, ['**Together**', '', '', '', dollars(total)]],
  );
}

const pagesTable = () =>
  [...new Set(Object.values(prices).map(({ page }) => page))].map((page) => `<${page}>`).join(', ');

/** The tables of what a million households need and cost. */
export const costTables = (): string =>
  [
    needsTable(),
    `List prices of ${pricesOf} in ${region}, without what is free and without tax, to be checked before anyone relies on them: ${pagesTable()}.`,
    billTable(),
  ].join('\n\n');

/** docs/cloud.md with these tables as they should be. */
export function costPage(): string {
  const page = readFileSync(target, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('The page has no block "cost".');
  return `${before}${BEGIN}\n\n${costTables()}\n\n${END}${after}`;
}
