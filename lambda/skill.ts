import { createHash } from 'node:crypto';
import { SkillBuilders, type HandlerInput } from 'ask-sdk-core';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { asEnvelope, readFacts, RefusedRequest, type RequestFacts } from './alexa/facts';
import { content as ours } from './content';
import type { Content } from './content/types';
import { decisive } from './memory/household';
import type { Store } from './memory/store';
import { readSession } from './session';
import { createVoices } from './speech';
import { systemTimers, type Timers } from './timers';
import { takeTurn } from './turn';

/** What a skill is put together from. */
export interface SkillParts {
  readonly store: Store;
  readonly timers?: Timers;
  readonly content?: Content;
  /** Requests for another skill are refused; absent means any. */
  readonly skillId?: string;
}

export interface Skill {
  /**
   * Answers one request envelope.
   * @throws RefusedRequest for what is no request at all, or for another skill
   */
  invoke(event: unknown, context?: unknown): Promise<ResponseEnvelope>;
}

/** Ids are kept as hashes only, so that a record names nobody. */
const hashed = (id: string): string => createHash('sha256').update(id).digest('hex');
const DEVICE_CHARACTERS = 16;

const languageOf = (locale: string) => locale.split('-')[0] ?? 'en';
const countryOf = (locale: string) => locale.split('-')[1] ?? '';

/** Puts the parts together; the only place that knows them all. */
export function createSkill(parts: SkillParts): Skill {
  const { store, timers = systemTimers, content = ours } = parts;
  const voices = createVoices(content);

  async function answer(facts: RequestFacts, { responseBuilder, attributesManager }: HandlerInput) {
    const voice = voices(languageOf(facts.locale));
    const user = facts.userId === null ? null : hashed(facts.userId);
    if (facts.disabled && user !== null) await store.remove(user);
    if (facts.said.name === 'ignored') return responseBuilder.getResponse();
    const { turn, unsaved } = await takeTurn(
      {
        id: facts.id,
        user,
        unsaved: facts.attributes?.unsaved ?? null,
        seen: facts.attributes?.seen ?? null,
        known: {
          now: facts.now,
          country: content.countries[countryOf(facts.locale)] ?? null,
          session: readSession(facts.attributes?.session),
          device: hashed(facts.deviceId).slice(0, DEVICE_CHARACTERS),
          said: facts.said,
          content,
          measure: voice.measure(facts.id),
        },
      },
      store,
      timers,
    );
    if (turn.reply === null) return responseBuilder.getResponse();
    if (facts.attributes !== null) {
      attributesManager.setSessionAttributes({
        session: turn.session,
        ...(unsaved === null ? { seen: decisive(turn.household) } : { unsaved }),
      });
    }
    const { speech, reprompt } = voice.render(turn.reply);
    responseBuilder.speak(speech);
    if (reprompt !== null) responseBuilder.reprompt(reprompt);
    return responseBuilder.withShouldEndSession(turn.reply.after.kind === 'close').getResponse();
  }

  function lastResort({ responseBuilder }: HandlerInput): Response {
    const speech = voices('en').render({
      say: [{ line: { key: 'miss.lastResort' } }],
      after: { kind: 'close' },
    });
    return responseBuilder.speak(speech.speech).withShouldEndSession(true).getResponse();
  }

  const builder = SkillBuilders.custom()
    .addRequestHandler(
      () => true,
      (input) => answer(readFacts(input.requestEnvelope), input),
    )
    // A deletion that failed is told to Alexa as a failure, so that the event comes again.
    .addErrorHandler(
      ({ requestEnvelope }, error) =>
        !(error instanceof RefusedRequest) && !readFacts(requestEnvelope).disabled,
      lastResort,
    );
  const skill = builder.create();
  return {
    async invoke(event, context) {
      const { applicationId } = readFacts(event);
      if (parts.skillId !== undefined && applicationId !== parts.skillId) {
        throw new RefusedRequest('NOT_OURS');
      }
      return skill.invoke(asEnvelope(event), context);
    },
  };
}
