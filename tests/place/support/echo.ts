import type { ResponseEnvelope } from 'ask-sdk-model';
import { content as ours } from '../../../lambda/content';
import type { Content } from '../../../lambda/content/types';
import type { Household } from '../../../lambda/situation';
import { createSkill } from '../../../lambda/skill';
import { envelope } from '../../alexa/support/envelopes';
import { NOW } from '../../care/support/babies';
import { family } from '../../turn/support/stores';

export type Silence = 'carryOn' | 'ask';

/** What a device and a home know at one moment. */
export interface State {
  /** Session attributes, or undefined where no session is open. */
  readonly attributes: unknown;
  readonly household: Household;
}

/** A response, what is known behind it, and when it began to play, in seconds. */
export interface Answer {
  readonly response: ResponseEnvelope;
  readonly state: State;
  readonly at: number;
}

export const contentWith = (silence: Silence): Content => ({
  ...ours,
  policy: { ...ours.policy, silence },
});

/** An Echo that can be asked anything at any moment, and then at that moment something else. */
export class Echo {
  private household: Household = family();
  private requests = 0;
  private readonly skill;

  constructor(silence: Silence) {
    this.skill = createSkill({
      content: contentWith(silence),
      store: {
        read: () => Promise.resolve({ household: this.household, revision: 1 }),
        write: (_, household) => {
          this.household = household as Household;
          return Promise.resolve('saved');
        },
        remove: () => Promise.reject(new Error('nothing is forgotten here')),
      },
    });
  }

  readonly atFirst: State = { attributes: undefined, household: family() };

  /** What a request is answered so many seconds into the test. */
  async asks(state: State, at: number, request: object): Promise<Answer> {
    this.household = state.household;
    this.requests += 1;
    const response = await this.skill.invoke(
      envelope(request, {
        id: `request ${this.requests}`,
        // Nothing of what was asked at another moment is remembered.
        session: String(this.requests),
        now: new Date(Date.parse(NOW) + Math.round(at * 1000)).toISOString(),
        attributes: state.attributes,
      }),
    );
    const open = response.response.shouldEndSession === false;
    const attributes = open ? response.sessionAttributes : undefined;
    return { response, at, state: { attributes, household: this.household } };
  }
}
