import { join } from 'node:path';
import { createDesk } from '../desk';
import { BadOptions, readSettings, type Settings, USAGE } from '../options';
import { quietConsole } from '../quiet';
import { Conversation } from './conversation';
import { Lines } from './lines';
import { WELCOME } from './words';

/** What is told is kept between runs, beside the project. */
const KEPT = join(__dirname, '..', '..', '.gentle-hands');

function settings(): Settings {
  try {
    return readSettings(process.argv.slice(2), KEPT);
  } catch (error) {
    if (!(error instanceof BadOptions)) throw error;
    process.stderr.write(`${error.message}\nUsage: npm start -- ${USAGE}\n`);
    process.exit(2);
  }
}

async function main(): Promise<void> {
  quietConsole();
  const isTyped = process.stdin.isTTY && process.stdout.isTTY;
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const desk = createDesk(settings());
  const lines = new Lines(process.stdin, isTyped ? process.stdout : undefined);
  const conversation = new Conversation(desk, {
    print,
    pause: isTyped ? (milliseconds) => lines.ready(milliseconds) : null,
    time: Date.now,
  });
  print(WELCOME);
  for (;;) {
    if (isTyped) lines.prompt();
    const line = await lines.next();
    if (line === null) break;
    if (!isTyped && line.trim() !== '') print(`> ${line}`);
    if (!(await conversation.take(line))) break;
  }
  lines.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
