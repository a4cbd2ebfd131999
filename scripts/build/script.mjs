// A bundle as a script of V8's own, which can begin with what V8 compiled before.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const { versions, arch } = process;

/** Compiled code is good for one V8 on one kind of processor, so its name says which. */
export const filesIn = (folder) => ({
  skill: join(folder, 'skill.js'),
  compiled: join(folder, `skill.${versions.v8}-${arch}.compiled`),
});

/** Within a function, as `require` has it; the lines are counted as in the file. */
export const scriptOf = (filename, cachedData) =>
  new Script(
    `(function (exports, require, module, __filename, __dirname) {\n${readFileSync(filename, 'utf8')}\n})`,
    { filename, lineOffset: -1, cachedData },
  );

/** Runs the script of a file: what the file exports. */
export function exportsOf(script, filename, require) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, filename, dirname(filename));
  return module.exports;
}
