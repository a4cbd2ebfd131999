// Keeps what V8 has compiled of a bundle when it has answered a launch, for index.js to begin with:
//
//   node compile.mjs <folder of skill.js>
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { enveloped, launch } from './launch.mjs';
import { exportsOf, filesIn, scriptOf } from './script.mjs';

const { skill, compiled } = filesIn(process.argv[2]);
const script = scriptOf(skill);
const { handler } = exportsOf(script, skill, createRequire(skill));
await handler(enveloped(launch, Date.now()), {});
writeFileSync(compiled, script.createCachedData());
