import { parseArgs } from 'node:util';

/** What a long run at random is asked for: how much of it, and where chance begins. */
export interface LongRun {
  readonly amount: number;
  readonly seed: number;
}

interface Command {
  /** Name of the option that says how much; a positive whole number. */
  readonly option: string;
  readonly amount: number;
  readonly usage: string;
  /** Whether it held. A rejection is a break: its message is printed. */
  readonly run: (asked: LongRun) => Promise<boolean>;
}

function askedFor({ option, amount }: Command): LongRun | null {
  try {
    const { values } = parseArgs({
      options: {
        [option]: { type: 'string', default: String(amount) },
        seed: { type: 'string', default: '1' },
      },
    });
    const asked = { amount: Number(values[option]), seed: Number(values['seed']) };
    const isMeant = Number.isSafeInteger(asked.amount) && asked.amount > 0;
    return isMeant && Number.isSafeInteger(asked.seed) ? asked : null;
  } catch {
    return null;
  }
}

/** Runs a command for a long time. The exit code is 1 where it broke, and 2 where it was asked wrongly. */
export function runLong(command: Command): void {
  const asked = askedFor(command);
  if (asked === null) {
    process.stderr.write(`${command.usage}\n`);
    process.exitCode = 2;
    return;
  }
  command.run(asked).then(
    (held) => (process.exitCode = held ? 0 : 1),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}

/** How a long run is divided. */
interface Parts {
  readonly unit: string;
  readonly most: number;
}

/**
 * Does all of it in parts, each with a seed of its own, and says on standard error how far it is.
 * `run` resolves with how much it did, which may be a little more than it was asked for.
 */
export async function inParts(
  { amount, seed }: LongRun,
  { unit, most }: Parts,
  run: (amount: number, seed: number) => Promise<number>,
): Promise<void> {
  const began = process.hrtime.bigint();
  let done = 0;
  for (let part = seed; done < amount; part += 1) {
    done += await run(Math.min(most, amount - done), part);
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const rate = Math.round(done / seconds);
    process.stderr.write(`${done} ${unit}, ${rate} a second, seed ${part} done\n`);
  }
}
