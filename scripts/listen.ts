import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { content } from '../lambda/content';
import { check, wrongIn, type Finding } from './listen/check';
import { createEngine, type Say } from './listen/engine';
import { figures, summary, withFigures } from './listen/figures';
import { hear, hearSaid } from './listen/hear';
import { picture } from './listen/picture';
import { secondsOf } from './listen/sound';
import { wav } from './listen/wav';

/**
 * Makes audible what a device would play, and measures it. A sound's facts and the table go to
 * standard output; the exit code is 1 where something is not as it must be, 2 for bad options.
 */

const USAGE = `npm run listen -- (--technique ID | --routine ID | --say "words;words") --out FILE.wav [--picture FILE.svg]
npm run listen -- --check [--technique ID | --routine ID] [--write]
Both: [--locale en-US]`;
const DOCS = join(__dirname, '..', 'docs');
/** Whose sound is drawn for the page. */
const DRAWN = 'jaw_circles';

class BadOptions extends Error {}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        technique: { type: 'string' },
        routine: { type: 'string' },
        say: { type: 'string' },
        out: { type: 'string' },
        picture: { type: 'string' },
        check: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-US' },
      },
    });
    return values;
  } catch (error) {
    throw new BadOptions(error instanceof Error ? error.message : String(error));
  }
}

type Options = ReturnType<typeof options>;

/** The technique or routine that is named, if any. */
function named({ technique, routine }: Options): string | undefined {
  const known = {
    ...(technique !== undefined && content.techniques),
    ...(routine !== undefined && content.routines),
  };
  const id = technique ?? routine;
  if (id !== undefined && !Object.hasOwn(known, id)) throw new BadOptions(`There is no ${id}.`);
  return id;
}

async function checkAll(chosen: Options, say: Say): Promise<void> {
  const one = named(chosen);
  const all = [...Object.keys(content.techniques), ...Object.keys(content.routines)];
  const findings: Finding[] = [];
  for (const id of one === undefined ? all : [one]) {
    process.stderr.write(`${id} ...\n`);
    findings.push(await check(id, chosen.locale, say));
  }
  process.stdout.write(`${figures(findings)}\n\n${summary(findings)}\n`);
  const wrong = wrongIn(findings);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  if (wrong.length > 0) process.exitCode = 1;
  if (chosen.write) {
    const page = join(DOCS, 'sound.md');
    writeFileSync(page, withFigures(readFileSync(page, 'utf8'), findings));
    const drawn = picture(await hear(DRAWN, chosen.locale, say), `${DRAWN}, ${chosen.locale}`);
    writeFileSync(join(DOCS, 'sound.svg'), drawn);
  }
}

async function makeAudible(chosen: Options, say: Say): Promise<void> {
  const id = named(chosen);
  const { say: said, locale, out } = chosen;
  if (out === undefined || (id === undefined) === (said === undefined)) throw new BadOptions('');
  const played =
    id === undefined
      ? await hearSaid((said ?? '').split(';'), locale, say)
      : await hear(id, locale, say);
  writeFileSync(out, wav(played.sound));
  if (chosen.picture !== undefined) {
    writeFileSync(chosen.picture, picture(played, `${id ?? said}, ${locale}`));
  }
  const words = played.listenings.flatMap(({ said: word }) => word ?? []);
  const length = secondsOf(played.sound).toFixed(1);
  const spoken = words.length === 0 ? 'without a word' : `with: ${words.join(', ')}`;
  process.stdout.write(`${out}: ${length} s, ${played.holds.length} steps, ${spoken}.\n`);
}

async function main(): Promise<void> {
  const chosen = options();
  const say = await createEngine(chosen.locale);
  await (chosen.check ? checkAll(chosen, say) : makeAudible(chosen, say));
}

main().catch((error: unknown) => {
  const isBad = error instanceof BadOptions;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (isBad) process.stderr.write(`Usage: ${USAGE}\n`);
  process.exitCode = isBad ? 2 : 1;
});
