import { createMemoryStore } from '../../../lambda/memory/memory';
import { Desk } from '../../../simulator/device/desk';
import type { DeskOptions, SkillParts } from '../../../simulator/device/options';
import { nowhere } from '../../../simulator/place';
import type { Skill } from '../../../simulator/types';
import { hearer } from './model';

/** As much of a request envelope as the tests look at. */
export interface Event {
  readonly session?: {
    readonly new: boolean;
    readonly sessionId: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly System: {
      readonly device?: {
        readonly deviceId: string;
        readonly supportedInterfaces: Readonly<Record<string, unknown>>;
      };
      readonly user: {
        readonly userId: string;
        readonly permissions: {
          readonly scopes: Readonly<Record<string, { readonly status: string }>>;
        };
      };
    };
  };
  readonly request: {
    readonly type: string;
    readonly requestId: string;
    readonly timestamp: string;
    readonly locale: string;
    readonly reason?: string;
    readonly intent?: {
      readonly name: string;
      readonly slots?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    readonly [more: string]: unknown;
  };
}

type Answering = (event: Event, parts: SkillParts) => unknown;

const speech = (ssml: string) => ({ type: 'SSML', ssml: `<speak>${ssml}</speak>` });

/** Ten seconds of speech, five of reprompt, microphone open. */
export const ask = (attributes: object = {}, more: object = {}) => ({
  version: '1.0',
  sessionAttributes: attributes,
  response: {
    outputSpeech: speech('<break time="10s"/>'),
    reprompt: { outputSpeech: speech('<break time="5s"/>') },
    shouldEndSession: false,
    ...more,
  },
});

/** Two seconds of speech, and the session is over. */
export const close = (more: object = {}) => ({
  version: '1.0',
  response: { outputSpeech: speech('<break time="2s"/>'), shouldEndSession: true, ...more },
});

export const empty = { version: '1.0', response: {} };

/** Answers everything but the end of a session, to which nothing can be said. */
export const talking =
  (answering: Answering): Answering =>
  (event, parts) =>
    event.request.type === 'SessionEndedRequest' ? empty : answering(event, parts);

/** A skill that counts its turns in the session and keeps the last intent in the store. */
const counting: Answering = async ({ session, request }, { store }) => {
  if (request.type === 'SessionEndedRequest' || !session) return empty;
  if (request.intent?.name === 'AMAZON.StopIntent') return close();
  const stored = await store.read('key');
  await store.write('key', { last: request.intent?.name ?? request.type }, stored?.revision ?? 0);
  return ask({ turns: Number(session.attributes['turns'] ?? 0) + 1 });
};

export const START = '2026-11-22T09:00:00.000Z';

/** A moment so many seconds after the start. */
export const at = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();

/** A desk with a skill of the tests' own, and everything that skill was sent. */
export function deskWith(answering: Answering = counting, options: Partial<DeskOptions> = {}) {
  const events: Event[] = [];
  const makeSkill = (parts: SkillParts): Skill => ({
    invoke: async (event) => {
      events.push(event as Event);
      return (await answering(event as Event, parts)) as Awaited<ReturnType<Skill['invoke']>>;
    },
  });
  const desk = new Desk({
    locale: 'en-US',
    now: Date.parse(START),
    device: 'speaker',
    store: createMemoryStore(),
    seed: 1,
    user: 'parent',
    makeSkill,
    describe: nowhere,
    hearerOf: (locale) => (locale.startsWith('en') ? hearer : null),
    ...options,
  });
  const types = () => events.map(({ request }) => request.type);
  return { desk, events, types };
}
