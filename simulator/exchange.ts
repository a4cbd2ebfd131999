import type { ResponseEnvelope } from 'ask-sdk-model';
import { type Answer, readAnswer } from './answer';
import { type Clock, settle } from './clock';
import type { DeskStore } from './store';
import { DeskError, type Skill } from './types';

export type OnResponse = (event: unknown, response: ResponseEnvelope) => void;

/** No speech can be returned to the end of a session or to an event. */
const maySpeak = (type: string) =>
  type !== 'SessionEndedRequest' && !type.startsWith('AlexaSkillEvent.');

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** The wire to the skill: JSON both ways, on the desk's own time. */
export class Exchange {
  /** Everything sent, byte for byte, oldest first. */
  sent: readonly string[] = [];

  constructor(
    private readonly skill: Skill,
    private readonly clock: Clock,
    private readonly store: DeskStore,
    private readonly onResponse?: OnResponse,
  ) {}

  /** Sends a new request. */
  async send(envelope: object): Promise<Answer> {
    const text = JSON.stringify(envelope);
    const answer = await this.deliver(text);
    this.sent = [...this.sent, text];
    return answer;
  }

  /** Delivers the bytes of a request, whether for the first time or again. */
  async deliver(text: string): Promise<Answer> {
    const event = JSON.parse(text) as { readonly request: { readonly type: string } };
    const response = await this.invoke(event);
    // A copy of its own, which the skill cannot have touched.
    this.onResponse?.(JSON.parse(text), response as ResponseEnvelope);
    return readAnswer(response, maySpeak(event.request.type));
  }

  /** Lets time pass up to a moment, and what the skill and the store had begun go on in it. */
  async passTo(moment: number): Promise<void> {
    while (this.clock.fireNext(moment)) await this.drain();
    this.clock.now = Math.max(this.clock.now, moment);
  }

  private async drain(): Promise<void> {
    do await settle();
    while (this.store.busy > 0);
  }

  private async invoke(event: unknown): Promise<unknown> {
    const work = Promise.resolve()
      .then(() => this.skill.invoke(event, {}))
      .then(copy)
      .then(
        (response) => ({ response }),
        (error: unknown) => ({ error }),
      );
    let done = false;
    void work.then(() => (done = true));
    while (!done) {
      await settle();
      // Time passes only while the store sleeps: real reading and writing take no device time.
      if (!done && this.store.sleeping > 0 && this.store.busy === 0) this.clock.fireNext();
    }
    const result = await work;
    if ('response' in result) return result.response;
    const { error } = result;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DeskError('SKILL_FAILED', `The skill threw: ${reason}`);
  }
}
