import { join } from 'node:path';
import { createDesk, type Desk } from '../desk';
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

/** The clock never goes back: it starts behind whatever an earlier run, where time passed, has kept. */
async function onTime(chosen: Settings): Promise<Desk> {
  const desk = createDesk(chosen);
  const { state } = await desk.state();
  const kept = JSON.stringify(state?.household ?? null).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
  const latest = kept.sort().at(-1);
  const behind = latest !== undefined && Date.parse(latest) > desk.view.now;
  return behind ? createDesk({ ...chosen, now: latest }) : desk;
}

async function main(): Promise<void> {
  quietConsole();
  const isTyped = process.stdin.isTTY && process.stdout.isTTY;
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const chosen = settings();
  const desk = await onTime(chosen);
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
