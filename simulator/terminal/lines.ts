import type { Readable } from 'node:stream';
import { createInterface, type Interface } from 'node:readline';

/** The lines somebody types, as they come; null is the end of input. */
export class Lines {
  private readonly waiting: string[] = [];
  private ended = false;
  private wake: (() => void) | null = null;
  private readonly reader: Interface;

  constructor(input: Readable, output: NodeJS.WritableStream | undefined) {
    this.reader = createInterface({ input, crlfDelay: Infinity, ...(output && { output }) });
    this.reader.on('line', (line) => {
      this.waiting.push(line);
      this.wake?.();
    });
    this.reader.on('close', () => {
      this.ended = true;
      this.wake?.();
    });
    this.reader.on('SIGINT', () => this.close());
  }

  /** The next line. */
  async next(): Promise<string | null> {
    await this.ready(Infinity);
    return this.waiting.shift() ?? null;
  }

  /** Waits until there is a line or the end of input, at most so long; tells if there is. */
  async ready(milliseconds: number): Promise<boolean> {
    const isReady = () => this.waiting.length > 0 || this.ended;
    if (isReady()) return true;
    await new Promise<void>((resolve) => {
      const timer = milliseconds === Infinity ? null : setTimeout(resolve, milliseconds);
      this.wake = () => {
        if (timer) clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
    return isReady();
  }

  prompt(): void {
    if (!this.ended) this.reader.prompt();
  }

  close(): void {
    this.reader.close();
  }
}
