import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { SkillBuilders, type HandlerInput } from 'ask-sdk-core';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { askForReminders } from './alexa/consent';
import { countryOf } from './alexa/country';
import { effectsOf } from './alexa/effects';
import { asEnvelope, readFacts, RefusedRequest, type RequestFacts } from './alexa/facts';
import { cancelReminder } from './alexa/reminders';
import { createHttp, type Http } from './alexa/services';
import { timeZoneOf } from './alexa/timeZone';
import { content as ours } from './content';
import type { Content } from './content/types';
import { carriable, decisive } from './memory/carried';
import { readHousehold } from './memory/household';
import { createRecent } from './memory/recent';
import type { Store } from './memory/store';
import { readSession } from './session';
import { createVoices } from './speech';
import { inTime, systemTimers, type Timers } from './timers';
import { takeTurn } from './turn';
import { systemClock, watched, type Clock, type Ports, type Sight, type Watch } from './watch';

/** What a skill is put together from. */
export interface SkillParts {
  readonly store: Store;
  readonly timers?: Timers;
  /** Amazon's services; absent means over the network. */
  readonly http?: Http;
  readonly content?: Content;
  /** Requests for another skill are refused; absent means any. */
  readonly skillId?: string;
  /** Told of every request; absent means that nobody is. */
  readonly watch?: Watch;
  /** Measures how long a request takes, for the watch; absent means the machine's own. */
  readonly clock?: Clock;
}

export interface Skill {
  /**
   * Answers one request envelope.
   * @throws RefusedRequest for what is no request at all, or for another skill
   */
  invoke(event: unknown, context?: unknown): Promise<ResponseEnvelope>;
}

/** Ids are kept as hashes only, so that a record names nobody. node:crypto would take milliseconds to load. */
const hashed = (id: string): string => bytesToHex(sha256(utf8ToBytes(id)));
const DEVICE_CHARACTERS = 16;
/** Sessions whose household is remembered between their requests, a few kilobytes each. */
const SESSIONS_REMEMBERED = 200;
/** How long a reminder's cancelling is waited for when the skill was disabled. */
const CANCEL_MILLISECONDS = 1_500;

/** One request: its facts, where to note what is seen of it, and its ports. */
interface Asked extends Sight {
  readonly facts: RequestFacts;
}

/** The SDK hands its context through to its handlers, so what belongs to one request goes there. */
const askedOf = ({ context }: HandlerInput) => context as Asked;

/** Puts the parts together; the only place that knows them all. */
export function createSkill(parts: SkillParts): Skill {
  const { timers = systemTimers, content = ours } = parts;
  const outside: Ports = { store: parts.store, http: parts.http ?? createHttp() };
  const { watch = () => undefined, clock = systemClock } = parts;
  const voices = createVoices(content);
  const recent = createRecent(SESSIONS_REMEMBERED);

  /** Forgets a household: in the store, and what this process remembers of it. */
  async function forget(store: Store, user: string, revision?: number): Promise<void> {
    await store.remove(user, revision);
    recent.forget(user);
  }

  /** The skill was disabled: the record goes, and a reminder if Alexa still lets us. */
  async function forgetWhoLeft(
    user: string,
    { access }: RequestFacts,
    { store, http }: Ports,
  ): Promise<void> {
    const { reminder } = readHousehold((await store.read(user))?.household);
    await forget(store, user);
    if (access === null || reminder?.token == null) return;
    await inTime(cancelReminder(http, access, reminder.token), CANCEL_MILLISECONDS, timers).catch(
      () => undefined,
    );
  }

  async function answer(input: HandlerInput) {
    const { responseBuilder, attributesManager } = input;
    const { facts, seen, ports } = askedOf(input);
    // What nothing is answered to leaves them as they were.
    if (facts.attributes !== null) attributesManager.setSessionAttributes({ ...facts.attributes });
    const voice = voices(facts.locale);
    const user = facts.userId === null ? null : hashed(facts.userId);
    if (facts.disabled && user !== null) await forgetWhoLeft(user, facts, ports);
    if (facts.said.name === 'ignored') return responseBuilder.getResponse();
    const known = {
      now: facts.now,
      remindersAllowed: facts.remindersAllowed,
      session: readSession(facts.attributes?.session),
      device: hashed(facts.deviceId).slice(0, DEVICE_CHARACTERS),
      said: facts.said,
      content,
      measure: voice.measure(facts.id),
    };
    seen.known = known;
    const { turn, unsaved } = await takeTurn(
      {
        id: facts.id,
        user,
        session: facts.session,
        unsaved: facts.attributes?.unsaved ?? null,
        seen: facts.attributes?.seen ?? null,
        known,
        countryIn(zone) {
          const code = countryOf(zone, facts.locale, content.countries);
          return code === null ? null : (content.countries[code] ?? null);
        },
        askTimeZone: () =>
          facts.access === null
            ? Promise.resolve(null)
            : timeZoneOf(ports.http, facts.access, facts.deviceId),
        run: effectsOf({
          http: ports.http,
          facts,
          forget: (revision) =>
            user === null ? Promise.resolve() : forget(ports.store, user, revision),
          textOf: (line) => voice.text(line),
        }),
      },
      { store: ports.store, recent, timers },
    );
    seen.turn = turn;
    if (turn.reply === null) return responseBuilder.getResponse();
    if (facts.attributes !== null) {
      attributesManager.setSessionAttributes({
        session: turn.session,
        seen: decisive(turn.household, facts.now, content.policy),
        ...(unsaved !== null && { unsaved: carriable(unsaved, facts.now, content.policy) }),
      });
    }
    if (turn.reply.after.kind === 'handOver') {
      return responseBuilder.addDirective(askForReminders).getResponse();
    }
    const { speech, reprompt, card } = voice.render(turn.reply);
    responseBuilder.speak(speech);
    if (reprompt !== null) responseBuilder.reprompt(reprompt);
    if (card !== null) responseBuilder.withSimpleCard(card.title, card.text);
    return responseBuilder.withShouldEndSession(turn.reply.after.kind === 'close').getResponse();
  }

  function lastResort(input: HandlerInput, error: unknown): Response {
    askedOf(input).seen.broke = { by: error, told: 'lastResort' };
    const speech = voices('en').render({
      say: [{ line: { key: 'miss.lastResort' } }],
      after: { kind: 'close' },
    });
    return input.responseBuilder.speak(speech.speech).withShouldEndSession(true).getResponse();
  }

  const builder = SkillBuilders.custom()
    .addRequestHandler(() => true, answer)
    // A deletion that failed is told to Alexa as a failure, so that the event comes again.
    .addErrorHandler((input) => !askedOf(input).facts.disabled, lastResort);
  const skill = builder.create();
  return {
    invoke: (event) =>
      watched({ watch, clock, ports: outside }, (sight) => {
        const facts = readFacts(event);
        const envelope = asEnvelope(event);
        sight.seen.request = envelope.request;
        if (parts.skillId !== undefined && facts.applicationId !== parts.skillId) {
          throw new RefusedRequest('NOT_OURS');
        }
        sight.seen.facts = facts;
        const asked: Asked = { ...sight, facts };
        return skill.invoke(envelope, asked);
      }),
  };
}
