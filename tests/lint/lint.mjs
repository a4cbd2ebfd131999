// Lints texts as if they stood in files, by the rules named, and prints what each rule found:
//
//   node lint.mjs < <JSON: { rules, cases: [{ file, text }] }>
//
// A program of its own, because the test runner cannot load the configuration's modules. Without
// types, which these rules do not need, so that it is quick.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { rules, cases } = JSON.parse(readFileSync(0, 'utf8'));
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
});

const found = [];
for (const { file, text } of cases) {
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(found));
