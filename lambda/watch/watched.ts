import { RefusedRequest } from '../alexa/facts';
import { noting, type Ports } from './faults';
import type { Watch } from './record';
import { recordOf } from './recordOf';
import { nothingSeen, type Seen } from './seen';

/** The port for how long things take: milliseconds that only ever grow, from any beginning. */
export type Clock = () => number;

const NANOSECONDS_A_MILLISECOND = 1e6;

/** The machine's own. `performance` would do the same, and load a dozen of Node's modules at its first use. */
export const systemClock: Clock = () => Number(process.hrtime.bigint()) / NANOSECONDS_A_MILLISECOND;

/** What goes along with one request: where to note what is seen of it, and its ports. */
export interface Sight {
  readonly seen: Seen;
  readonly ports: Ports;
}

/** Does what a request asks for and tells the watch of it, once, however it ends. */
export async function watched<T>(
  { watch, clock, ports }: { readonly watch: Watch; readonly clock: Clock; readonly ports: Ports },
  answer: (sight: Sight) => Promise<T>,
): Promise<T> {
  const seen = nothingSeen();
  const { over, ...noted } = noting(ports, seen.faults);
  const begun = clock();
  try {
    return await answer({ seen, ports: noted });
  } catch (error) {
    seen.broke = { by: error, told: error instanceof RefusedRequest ? 'refused' : 'failed' };
    throw error;
  } finally {
    try {
      over();
      watch(recordOf(seen, clock() - begun));
    } catch {
      // Nobody's answer depends on being seen.
    }
  }
}
