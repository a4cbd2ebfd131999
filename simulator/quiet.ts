import { Console } from 'node:console';

/** Standard output belongs to the answers: whatever anybody logs goes to standard error. */
export function quietConsole(): void {
  const console = new Console(process.stderr, process.stderr);
  globalThis.console.log = console.log.bind(console);
  globalThis.console.info = console.info.bind(console);
  globalThis.console.debug = console.debug.bind(console);
  // A reader that has gone is no error of ours.
  process.stdout.on('error', () => process.exit(0));
}
