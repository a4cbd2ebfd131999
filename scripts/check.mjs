// Checks types and style side by side: each takes one core for a while, and neither needs the other.
// What each prints is shown when it has ended, so that it can be read; if one fails, all fails.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';

/** What runs beside what else; ESLint takes as long as the others together. */
const LANES = [['lint:rules'], ['check:types', 'lint:format']];

/** Runs one of package.json's scripts; true where it finds nothing. */
const passes = (name) =>
  new Promise((resolve) => {
    // A command line in one, because npm is a shell script on Windows.
    const child = spawn(`npm run --silent ${name}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.on('close', (code) => {
      process.stderr.write(Buffer.concat(printed));
      if (code !== 0) process.stderr.write(`npm run ${name} has failed.\n`);
      resolve(code === 0);
    });
  });

/** Runs all of them, whatever the first finds. */
async function pass(names) {
  const results = [];
  for (const name of names) results.push(await passes(name));
  return results.every(Boolean);
}

const results = await Promise.all(LANES.map(pass));
process.exitCode = results.every(Boolean) ? 0 : 1;
