import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layersPicture } from './architecture';
import { withBlock } from './block';
import { publisher } from './publisher';
import { transcript } from './transcript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page with parts that are made, the rest being written by hand. */
export interface Page {
  readonly name: string;
  readonly file: string;
  /** The page as it stands, with what is made as it should be. */
  readonly current: () => Promise<string>;
}

function page(name: string, block: string, make: () => string | Promise<string>): Page {
  const file = join(root, name);
  const current = async () => withBlock(readFileSync(file, 'utf8'), block, await make());
  return { name, file, current };
}

export const pages: readonly Page[] = [
  page('README.md', 'transcript', () => transcript()),
  page('docs/architecture.md', 'layers', layersPicture),
  page('docs/privacy.md', 'publisher', publisher),
  page('docs/terms.md', 'publisher', publisher),
];
