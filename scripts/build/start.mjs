// Becomes index.js beside the bundle: starts skill.js from its compiled form, where there is one for this
// V8. Made under other flags of V8's, it is refused by V8 itself, which then compiles as ever.
/* global require, __dirname */
import { existsSync, readFileSync } from 'node:fs';
import { exportsOf, filesIn, scriptOf } from './script.mjs';

const { skill, compiled } = filesIn(__dirname);
// Only what Node itself has loaded is looked up in source maps.
const isStartable = !process.sourceMapsEnabled && existsSync(compiled);

export const { handler } = isStartable
  ? exportsOf(scriptOf(skill, readFileSync(compiled)), skill, require)
  : require('./skill.js');
