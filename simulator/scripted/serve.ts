import type { Desk } from '../device/desk';
import { DeskError, type Out } from '../types';
import { readLine } from './line';

/** Serves one written line. */
async function serveLine(desk: Desk, written: string): Promise<Out> {
  let serve;
  try {
    serve = readLine(written);
  } catch (error) {
    if (error instanceof DeskError) return desk.refuse(error);
    throw error;
  }
  return serve(desk);
}

/** Serves lines one after the other; blank ones are skipped. */
export async function serveLines(
  desk: Desk,
  lines: AsyncIterable<string>,
  write: (answer: string) => void,
): Promise<void> {
  for await (const line of lines) {
    if (line.trim() !== '') write(`${JSON.stringify(await serveLine(desk, line))}\n`);
  }
}
