import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The label of some words, and how sure that is. */
export interface Classified {
  readonly label: number;
  readonly confidence: number;
}

/**
 * The settings that did best on phrases of parents that are no samples. One thread and a seed of
 * its own make the result the same every time.
 */
const SETTINGS = {
  lr: 0.5,
  dim: 16,
  wordNgrams: 2,
  minn: 3,
  maxn: 5,
  minCount: 1,
  bucket: 200_000,
  loss: 'softmax',
  verbose: 0,
};
/** Few lines are gone through more often than many. */
const LINES_IN_ALL = 150_000;
const epochs = (lines: number) => Math.min(500, Math.max(25, Math.round(LINES_IN_ALL / lines)));

type Waiting = {
  readonly resolve: (result: Classified) => void;
  readonly reject: (e: Error) => void;
};

/** A statistical classifier in a worker, which keeps no process alive while nobody waits for it. */
export class Classifier {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  /** Lines of `__label__n words`. */
  constructor(lines: readonly string[]) {
    this.worker = new Worker(join(__dirname, 'likely-worker.mjs'), {
      workerData: {
        lines: `${lines.join('\n')}\n`,
        training: { ...SETTINGS, epoch: epochs(lines.length) },
      },
      stdout: true,
    });
    this.worker.unref();
    this.worker.on('message', ({ id, ...result }: Classified & { readonly id: number }) => {
      this.waiting.get(id)?.resolve(result);
      this.answered(id);
    });
    this.worker.on('error', (error: Error) => {
      for (const [id, { reject }] of this.waiting) {
        reject(error);
        this.answered(id);
      }
    });
  }

  classify(words: string): Promise<Classified> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, words });
    });
  }

  private answered(id: number): void {
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
  }
}
