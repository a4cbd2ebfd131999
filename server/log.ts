import { placeOf } from '../lambda/watch/thrown';

/** Writes what happened as a line of JSON, with the time. */
export type Log = (happened: object) => void;

/** What the server itself tells; turns are told by the skill's watch, in the same lines. */
export const happened = {
  listening: (port: number, adminPort: number | null) => ({ event: 'listening', port, adminPort }),
  stopping: (cause: string) => ({ event: 'stopping', cause }),
  stopped: (finished: boolean) => ({ event: 'stopped', finished }),
  /** Kind and place of what broke, never its message, which may quote a request. */
  failed: (error: unknown) => ({ event: 'failed', thrown: placeOf(error) }),
};

/** `write` gets whole lines; `now` is in milliseconds since 1970. */
export const createLog =
  (write: (line: string) => void, now: () => number): Log =>
  (event) =>
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), ...event })}\n`);
