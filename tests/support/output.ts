/** What prints. Lambda and our server write their log by themselves; nobody else has anything to say. */
const PRINTERS: readonly (readonly [object, string])[] = [
  ...['log', 'info', 'debug', 'warn', 'error', 'dir', 'trace'].map(
    (name) => [console, name] as const,
  ),
  [process.stdout, 'write'],
  [process.stderr, 'write'],
];

let running = 0;
let putBack: () => void = () => undefined;

/** Listens in on whatever prints, which still prints. */
function listenIn(onOutput: (text: string) => unknown): () => void {
  const before = PRINTERS.map(([printer, name]) => Reflect.get(printer, name) as () => unknown);
  PRINTERS.forEach(([printer, name], index) => {
    Reflect.set(printer, name, function (this: unknown, ...printed: unknown[]) {
      onOutput(printed.map(String).join(' '));
      return Reflect.apply(before[index] ?? (() => undefined), this, printed) as unknown;
    });
  });
  return () =>
    PRINTERS.forEach(([printer, name], index) => Reflect.set(printer, name, before[index]));
}

/**
 * The result of `work`, during which nothing may be printed; `onOutput` is told of what was. Of several
 * that run at the same time nobody knows who it was, and the first is told.
 */
export async function silently<T>(
  work: () => Promise<T>,
  onOutput: (text: string) => unknown,
): Promise<T> {
  if (running === 0) putBack = listenIn(onOutput);
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) putBack();
  }
}
