import type { Http } from '../../../lambda/alexa/services';
import { createMemoryStore } from '../../../lambda/memory/memory';
import type { Store } from '../../../lambda/memory/store';
import type { Answer, Conversation } from './conversations';

export interface Outside {
  readonly store: Store;
  readonly http: Http;
}

/** What a store throws that does not work; told to Alexa where a deletion failed. */
export class Down extends Error {}

/**
 * A memory store that finds a record which another version wrote, as JSON text, until something is
 * written over it; revision 0 is what nothing was saved under.
 */
export function storeOf(kind: Conversation['store'], record: string | null): Store {
  const memory = createMemoryStore();
  let found = record;
  const fails = (one: Conversation['store']) => kind === one && Promise.reject(new Down());
  return {
    async read(user) {
      await fails('cannotRead');
      const saved = await memory.read(user);
      if (saved !== null || found === null) return saved;
      return { household: JSON.parse(found) as unknown, revision: 0 };
    },
    async write(user, household, expected, next) {
      await fails('cannotWrite');
      return kind === 'conflicts' ? 'conflict' : memory.write(user, household, expected, next);
    },
    async remove(user, expected) {
      await fails('cannotWrite');
      found = null;
      return memory.remove(user, expected);
    },
  };
}

const BODIES: Readonly<Record<Exclude<Answer, 'nothing'>, readonly [number, string]>> = {
  empty: [204, ''],
  zone: [200, '"Europe/London"'],
  token: [200, '{"alertToken":"t","status":"ON"}'],
  odd: [200, '{"alertToken":{"__proto__":1},"toString":7}'],
  unauthorized: [401, '{"code":"INVALID_BEARER_TOKEN"}'],
  down: [503, 'no JSON </speak>'],
};

/** Amazon's services: whatever is asked, the next answer comes. */
export function httpOf(answers: readonly Answer[]): Http {
  let asked = 0;
  return {
    invoke() {
      const answer = answers[asked++ % answers.length] ?? 'nothing';
      if (answer === 'nothing') return Promise.reject(new Error('no connection'));
      const [statusCode, body] = BODIES[answer];
      return Promise.resolve({ statusCode, body, headers: [] });
    },
  };
}
