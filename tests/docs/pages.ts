import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

/** The text of a file, by its path from the root. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The rows of all tables on a page, as their cells; heads and rules are left out. */
export const rowsOf = (page: string): string[][] => {
  const lines = page.split('\n');
  return lines
    .filter((line, index) => line.startsWith('| ') && !isHead(line, lines[index + 1]))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

const isRule = (line: string) => /^\|[\s|:-]+\|$/.test(line);
const isHead = (line: string, next = '') => isRule(line) || isRule(next);

/** What stands between backticks. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
