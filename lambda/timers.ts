/** The port for deadlines, so that tests and the desk Echo can run on a clock of their own. */
export interface Timers {
  /** Calls back after `milliseconds` unless the returned function is called first. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemTimers: Timers = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Thrown when something took longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
  readonly code = 'TOO_SLOW';

  constructor(readonly milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
  }
}

/** The result of `work`, or a rejection with TooSlow once `milliseconds` have passed. */
export function inTime<T>(work: Promise<T>, milliseconds: number, timers: Timers): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(milliseconds, () => reject(new TooSlow(milliseconds)));
    work.then(resolve, reject).finally(cancel);
  });
}

/** A moment after which nothing is waited for any more, however many things were begun before it. */
export interface Deadline {
  /** The result of `work`, or a rejection with TooSlow once the moment has come. */
  meet<T>(work: Promise<T>): Promise<T>;
  /** Nobody waits any more. */
  end(): void;
}

/** A deadline `milliseconds` from now. */
export function deadlineIn(milliseconds: number, timers: Timers): Deadline {
  let cancel: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = timers.after(milliseconds, () => reject(new TooSlow(milliseconds)));
  });
  // Whoever came in time never looks at it.
  late.catch(() => undefined);
  return { meet: (work) => Promise.race([work, late]), end: () => cancel() };
}
