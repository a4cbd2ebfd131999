import fc from '../support/properties';
import { content } from '../../lambda/content';
import { handlers, handlerFor } from '../../lambda/handlers';
import { readSession } from '../../lambda/session';
import { NEW_HOUSEHOLD, type Situation } from '../../lambda/situation';
import { createVoices } from '../../lambda/speech';
import { fed, NOW } from '../care/support/babies';
import { damaged, SESSIONS } from './support/sessions';

const voice = createVoices(content)('en');
const anySession = fc.constantFrom(...SESSIONS).chain((session) => damaged(session));
const anyName = fc.constantFrom(...Object.keys(handlers), 'nobody');

const situation = (stored: unknown, name: string): Situation => ({
  now: NOW,
  country: null,
  household: { ...NEW_HOUSEHOLD, feeds: [fed(20)] },
  session: readSession(stored),
  device: 'kitchen',
  said: { name, slots: {} },
  content,
  measure: voice.measure('a request'),
  storing: 'ok',
  zone: null,
  remindersAllowed: false,
});

test('whatever became of a session, it reads as one', () => {
  fc.assert(
    fc.property(anySession, (stored) => {
      const { phase } = readSession(stored);
      expect(['open', 'asking', 'guiding', 'paused']).toContain(phase);
    }),
    { numRuns: 500 },
  );
});

test('whatever became of a session, everything that can be said is answered in words', () => {
  fc.assert(
    fc.property(anySession, anyName, (stored, name) => {
      const { reply } = handlerFor(name)(situation(stored, name));
      if (reply === null) return;
      const { speech, reprompt } = voice.render(reply);
      expect(`${speech} ${reprompt}`).not.toMatch(/_v-?\d|undefined|NaN/);
    }),
    { numRuns: 800 },
  );
});
