import { createInterface } from 'node:readline';
import { createDesk } from '../desk';
import { quietConsole } from '../quiet';
import { BadOptions, readSettings, type Settings, USAGE } from '../options';
import { serveLines } from './serve';

function settings(): Settings {
  try {
    return readSettings(process.argv.slice(2), 'memory');
  } catch (error) {
    if (!(error instanceof BadOptions)) throw error;
    process.stderr.write(`${error.message}\nUsage: npm run --silent simulate -- ${USAGE}\n`);
    process.exit(2);
  }
}

async function main(): Promise<void> {
  quietConsole();
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  await serveLines(createDesk(settings()), lines, (answer) => process.stdout.write(answer));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}
`);
  process.exitCode = 1;
});
