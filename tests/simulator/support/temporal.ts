import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type * as Polyfill from 'temporal-polyfill';

const file = join(__dirname, '../../../node_modules/temporal-polyfill/global.js');

/** The standard's own arithmetic. The package is written in modules that the test runner cannot load. */
export const Temporal = runInThisContext(
  `${readFileSync(file, 'utf8')};Temporal`,
) as typeof Polyfill.Temporal;
