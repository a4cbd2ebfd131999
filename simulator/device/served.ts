import type { Clock } from '../clock';
import { nothingTold } from '../out';
import type { Describe } from '../place';
import { DeskError, type Out, type StateSeen } from '../types';
import type { Home } from './home';

/** What a line did; whatever it leaves out is empty. */
export type Line = Partial<Omit<Out, 'open' | 'place' | 'error'>>;

/** A failure on the way of a line that let time pass: time has passed all the same. */
export class Passed extends DeskError {
  constructor({ code, message }: DeskError) {
    super(code, message);
  }
}

/** A moment of the clock as answers show it. */
export const iso = (time: number): string => new Date(time).toISOString();

/** The fields in the order in which people read them. */
const order = (out: Out): Out => ({
  now: out.now,
  heard: out.heard,
  speech: out.speech,
  ssml: out.ssml,
  reprompt: out.reprompt,
  repromptSsml: out.repromptSsml,
  seconds: out.seconds,
  repromptSeconds: out.repromptSeconds,
  open: out.open,
  place: out.place,
  timeline: out.timeline,
  card: out.card,
  directives: out.directives,
  state: out.state,
  error: out.error,
});

/** Serves lines one after the other, and brings everything back where one fails. */
export class Served {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly home: Home,
    private readonly stateSeen: () => Promise<StateSeen>,
    private readonly describe: Describe,
  ) {}

  line(work: () => Promise<Line>): Promise<Out> {
    const served = this.queue.then(() => this.serve(work));
    this.queue = served.catch(() => undefined);
    return served;
  }

  private async serve(work: () => Promise<Line>): Promise<Out> {
    const restore = this.home.snapshot();
    try {
      return await this.out(await work(), null);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      if (!(error instanceof Passed)) restore();
      return this.out({}, { code: error.code, message: error.message });
    }
  }

  private async out(line: Line, error: Out['error']): Promise<Out> {
    const now = iso(this.clock.now);
    const empty = { now, heard: null, ...nothingTold };
    const open = this.home.device.session !== null;
    const place = this.describe.place(await this.stateSeen(), now);
    const rest = { open, place, timeline: [], card: null, directives: [], state: null, error };
    return order({ ...empty, ...rest, ...line });
  }
}
