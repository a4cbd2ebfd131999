import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Order, Question, Told } from './child';

/** A server in a process of its own. */
export interface Forked {
  readonly port: number;
  readonly adminPort: number | null;
  /** What its store holds for a key. */
  household(user: string): Promise<unknown>;
  /** How long it has kept processors busy. */
  cpuMilliseconds(): Promise<number>;
  /** What its JavaScript keeps, without garbage. */
  heapBytes(): Promise<number>;
  stop(): void;
}

/** @throws where the process ends before it listens, as without the packages it needs */
export async function forked(order: Order): Promise<Forked> {
  const child = fork(join(__dirname, 'child.ts'), {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => (complaint += data.toString()));
  const next = async () => {
    const [told] = (await once(child, 'message')) as [Told];
    return told;
  };
  const gone = once(child, 'exit').then(() => {
    throw new Error(
      complaint.split('\n').find((line) => /^\w*Error: /.test(line)) ?? 'it did not start',
    );
  });
  child.send(order);
  const told = await Promise.race([next(), gone]);
  gone.catch(() => undefined);
  if (!('port' in told)) throw new Error('it did not say where it listens');
  const asked = (question: Question) => {
    child.send(question);
    return next();
  };
  return {
    ...told,
    async household(user) {
      const answer = await asked({ household: user });
      return 'household' in answer ? answer.household : null;
    },
    async cpuMilliseconds() {
      const answer = await asked('cpu');
      return 'cpuMilliseconds' in answer ? answer.cpuMilliseconds : NaN;
    },
    async heapBytes() {
      const answer = await asked('heap');
      return 'heapBytes' in answer ? answer.heapBytes : NaN;
    },
    stop: () => void child.disconnect(),
  };
}
