import type { ResponseEnvelope } from 'ask-sdk-model';
import { envelope, intent, launch, type Around } from '../../alexa/support/envelopes';
import { answerTo, speechOf } from '../../alexa/support/skill';
import { plain } from '../../support/plain';
import { VirtualTimers } from './clock';
import { testServices, type TestServices } from './services';
import { testStore, type TestStore } from './stores';
import type { Household } from '../../../lambda/situation';

export const tummy = intent('TechniqueIntent', { technique: 'belly_clockwise' });
export const feet = intent('TechniqueIntent', { technique: 'foot_rub' });
export const justFed = intent('FedIntent', { feedMoment: 'just_now' });
export { intent, launch };

export interface Heard {
  /** What is said, without tags. */
  readonly speech: string;
  readonly response: ResponseEnvelope;
  /** Milliseconds the answer took. */
  readonly took: number;
}

/** One family with its store and Amazon's services, in one session at a time. */
export class Parent {
  readonly timers = new VirtualTimers();
  readonly store: TestStore;
  readonly services: TestServices;
  private attributes: unknown;
  private requests = 0;

  constructor(household?: Household | null) {
    this.store = testStore(this.timers, household);
    this.services = testServices(this.timers);
  }

  /** Says something in the session that is open, or in a new one. */
  async says(request: object, around: Around = {}): Promise<Heard> {
    this.requests += 1;
    const id = `request ${this.requests}`;
    return this.sends(envelope(request, { id, attributes: this.attributes, ...around }));
  }

  /** Sends an envelope as it is; a session that stays open is gone on with. */
  async sends(event: unknown): Promise<Heard> {
    const { store, services: http, timers } = this;
    const before = timers.now;
    const response = await timers.until(answerTo(event, { store, http, timers }));
    if (typeof response === 'string') throw new Error(`refused: ${response}`);
    const open = response.response.shouldEndSession === false;
    this.attributes = open ? response.sessionAttributes : undefined;
    return { speech: plain(speechOf(response)), response, took: timers.now - before };
  }

  /** The envelope of a request in the session that is open, for sending it more than once. */
  envelope(request: object, around: Around = {}): object {
    return envelope(request, { attributes: this.attributes, ...around });
  }

  /** Whatever session was open is forgotten: another device, or another day. */
  leaves(): void {
    this.attributes = undefined;
  }
}
