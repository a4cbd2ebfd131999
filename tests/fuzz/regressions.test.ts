import type { ResponseEnvelope } from 'ask-sdk-model';
import { readHousehold } from '../../lambda/memory/household';
import type { Stored } from '../../lambda/memory/store';
import { createSkill } from '../../lambda/skill';
import { envelope, intent, launch } from '../alexa/support/envelopes';
import { speechOf } from '../alexa/support/skill';
import { NOW } from '../care/support/babies';

/** What fuzzing has found, each as small as it got. */

const LEVELS = 10_000;
const deep: unknown = JSON.parse('['.repeat(LEVELS) + ']'.repeat(LEVELS));
const lastResort = 'lost the thread';

/** The response of a skill whose store holds a record. */
async function answer(event: unknown, household: unknown = null): Promise<ResponseEnvelope> {
  const stored: Stored | null = household === null ? null : { household, revision: 0 };
  return createSkill({
    store: {
      read: () => Promise.resolve(stored),
      write: () => Promise.resolve('saved'),
      remove: () => Promise.resolve(),
    },
  }).invoke(event);
}

test.each<[string, unknown]>([
  ['deeper than they can be copied', { session: deep }],
  ['larger than any response', { session: { version: 1, more: 'x'.repeat(30_000) } }],
  ['no record', 'attributes'],
])('attributes %s are left out', async (_, attributes) => {
  expect(speechOf(await answer(envelope(launch, { attributes })))).toMatch(/^<speak>/);
  // Where nothing is said, the SDK sends back what came.
  const unheard = envelope({ type: 'AlexaSkillEvent.SkillEnabled' }, { attributes });
  expect((await answer(unheard)).sessionAttributes).toEqual({});
});

test.each(['SessionEndedIntent', 'IgnoredIntent'])('%s is answered with words', async (name) => {
  expect(speechOf(await answer(envelope(intent(name))))).toMatch(/^<speak>/);
});

test('a name that is too long in a record is cut', async () => {
  const record = { babies: [{ id: 'first', name: 'a'.repeat(9_000) }] };
  const event = envelope(intent('BornEarlyIntent'));
  expect(speechOf(await answer(event, record)).length).toBeLessThan(1_000);
});

test('a baby whose id no session could carry is not read', () => {
  const babies = [{ id: 'first' }, { id: 'a'.repeat(100_000) }];
  expect(readHousehold({ babies }).babies).toEqual([{ id: 'first' }]);
});

const first = { id: 'first', age: { days: 60, countedAt: NOW, more: deep } };

test.each<[string, object]>([
  ['an age', { babies: [first] }],
  ['a memory of a massage', { history: [{ id: 'foot_rub', at: NOW, more: deep }] }],
  ['a reminder', { reminder: { token: 'r', dueAt: NOW, baby: null, more: deep } }],
  ['a device', { devices: { kitchen: { lastRequest: { id: 'one', before: { more: deep } } } } }],
])('%s that is too deep in a record costs no answer', async (_, record) => {
  const response = await answer(envelope(intent('ReadOnIntent')), record);
  expect(speechOf(response)).not.toContain(lastResort);
});

test('a record with more babies than anybody has is read in part, and loses no feed', () => {
  const babies = Array.from({ length: 60 }, (_, index) => ({ id: `b${index}` }));
  const feeds = babies.map(({ id }) => ({ baby: id, toldAt: NOW, endedAt: NOW }));
  const household = readHousehold({ babies, feeds });
  expect(household.babies).toHaveLength(12);
  expect(household.feeds).toHaveLength(60);
  expect(household.feeds.at(-1)).toMatchObject({ baby: null });
});

describe.each(['constructor', '__proto__', 'toString', 'nothing_of_ours'])(
  'a session that names %s',
  (id) => {
    const asking = (question: object) => ({
      session: {
        version: 1,
        told: {},
        saidOnce: [],
        misses: 0,
        phase: 'asking',
        question,
        guide: null,
      },
    });

    test.each<[string, object]>([
      ['an emergency', { about: 'alarm', row: id }],
      ['choices', { about: 'choice', choices: [{ technique: id }, { routine: id }, { line: id }] }],
      ['an offer', { about: 'offer', wish: { start: { routine: id } } }],
      ['a switch', { about: 'switch', wish: { start: { technique: id } } }],
    ])('as %s costs no answer', async (_, question) => {
      for (const said of [
        'AMAZON.YesIntent',
        'AMAZON.NoIntent',
        'AMAZON.RepeatIntent',
        'NotSureIntent',
      ]) {
        // As JSON, where `__proto__` is a key as any other.
        const attributes: unknown = JSON.parse(JSON.stringify(asking(question)));
        const speech = speechOf(await answer(envelope(intent(said), { attributes })));
        expect(speech).not.toContain(lastResort);
        expect(speech).toMatch(/^<speak>/);
      }
    });
  },
);
