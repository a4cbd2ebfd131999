import type { Household } from '../../../lambda/situation';
import { createSkill } from '../../../lambda/skill';
import { parseSsml, speechText } from '../../../simulator/ssml';
import { envelope, intent, launch } from '../../alexa/support/envelopes';
import { NOW } from '../../care/support/babies';
import { family } from '../../turn/support/stores';
import type { SituationName } from './rows';

/** What device and home know at one moment, for anything to be said there. */
interface State {
  readonly attributes: unknown;
  readonly household: Household;
  /** Seconds since the beginning. */
  readonly at: number;
}

type Said = readonly [seconds: number, request: object];

const SIX_WEEKS = family({
  babies: [{ id: 'first', age: { days: 40, countedAt: NOW } }],
});
const NOBODY = family({ babies: [{ id: 'first' }] });
const FOOT_RUB: Said = [10, intent('TechniqueIntent', { technique: 'foot_rub' })];
const TUMMY: Said = [10, intent('TechniqueIntent', { technique: 'belly_clockwise' })];

/** How each situation comes about: whose home it is, and what was said when. */
const BEFORE: Readonly<Record<SituationName, readonly [Household, readonly Said[]]>> = {
  fresh: [family(), [[0, launch]]],
  guiding: [family(), [FOOT_RUB]],
  paused: [family(), [FOOT_RUB, [40, intent('WaitIntent')]]],
  // It asks about the tummy; after a feed it offers the feet instead.
  offer: [family(), [TUMMY, [20, intent('FedIntent', { ago: { value: 'PT10M' } })]]],
  choice: [family(), [[10, intent('BodyPartIntent', { bodyPart: 'tummy' })]]],
  ask_age: [NOBODY, [[10, intent('ProblemIntent', { problem: 'teething' })]]],
  ask_feed: [family(), [TUMMY]],
  ask_navel: [SIX_WEEKS, [TUMMY]],
};

/** How long after the last answer begins something is said, in seconds. */
const LATER = 30;

/** A home in which each thing is said in a situation of its own. */
export class Contexts {
  private household: Household = family();
  private requests = 0;
  private readonly states = new Map<SituationName, State>();
  private readonly skill = createSkill({
    store: {
      read: () => Promise.resolve({ household: this.household, revision: 1 }),
      write: (_, household) => {
        this.household = household as Household;
        return Promise.resolve('saved');
      },
      remove: () => Promise.resolve(),
    },
  });

  /** The text of what is answered to a request in a situation. */
  async answer(situation: SituationName, request: object): Promise<string> {
    const state = this.states.get(situation) ?? (await this.reach(situation));
    this.states.set(situation, state);
    const { response } = await this.asks(state, state.at + LATER, request);
    const { outputSpeech } = response.response;
    return outputSpeech?.type === 'SSML' ? speechText(parseSsml(outputSpeech.ssml)) : '';
  }

  private async reach(situation: SituationName): Promise<State> {
    const [household, before] = BEFORE[situation];
    let state: State = { attributes: undefined, household, at: 0 };
    for (const [at, request] of before) ({ state } = await this.asks(state, at, request));
    return state;
  }

  private async asks(state: State, at: number, request: object) {
    this.household = state.household;
    this.requests += 1;
    const response = await this.skill.invoke(
      envelope(request, {
        id: `request ${at}`,
        // Nothing of what was said in another situation is remembered.
        session: String(this.requests),
        now: new Date(Date.parse(NOW) + at * 1000).toISOString(),
        attributes: state.attributes,
      }),
    );
    const open = response.response.shouldEndSession === false;
    const attributes = open ? response.sessionAttributes : undefined;
    return { response, state: { attributes, household: this.household, at } };
  }
}
