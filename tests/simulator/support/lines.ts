import { serveLines } from '../../../simulator/scripted/serve';
import type { Desk } from '../../../simulator/device/desk';
import type { Out } from '../../../simulator/types';

async function* each(lines: readonly unknown[]): AsyncGenerator<string> {
  for (const line of lines) {
    yield await Promise.resolve(typeof line === 'string' ? line : JSON.stringify(line));
  }
}

/** Serves lines as the scripted interface does; strings are written as they are. */
export async function serve(desk: Desk, ...lines: readonly unknown[]): Promise<Out[]> {
  const answers: Out[] = [];
  await serveLines(desk, each(lines), (answer) => answers.push(JSON.parse(answer) as Out));
  return answers;
}

/** Serves lines and returns the last answer. */
export async function last(desk: Desk, ...lines: readonly unknown[]): Promise<Out> {
  const answer = (await serve(desk, ...lines)).at(-1);
  if (!answer) throw new Error('No line was answered.');
  return answer;
}
