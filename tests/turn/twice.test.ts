import { ago, fed } from '../care/support/babies';
import { createSkill } from '../support/skill';
import { speechOf } from '../alexa/support/skill';
import { VirtualTimers } from './support/clock';
import type { Household } from '../../lambda/situation';
import { family, testStore } from './support/stores';
import { feet, intent, justFed, launch, Parent, tummy } from './support/parent';

const bedtime = intent('RoutineIntent', { routine: 'bedtime' });
const sixWeeks = intent('AgeIntent', { age: { value: 'P6W' } });

const REQUESTS: readonly (readonly [string, object])[] = [
  ['a launch', launch],
  ['a massage', feet],
  ['a tummy massage', tummy],
  ['a routine', bedtime],
  ['a feed', justFed],
  ['an age', sixWeeks],
  ['next', intent('AMAZON.NextIntent')],
  ['stop', intent('AMAZON.StopIntent')],
  ["that's enough", intent('EnoughIntent')],
  ['an emergency', intent('EmergencyIntent', { alarm: 'choking' })],
];

describe.each([
  ['a family that is new', null],
  ['a family that knows us', family({ feeds: [fed(40)] })],
])('%s', (_, household) => {
  test.each(REQUESTS)(
    '%s, delivered twice: the same answer, written once',
    async (_name, request) => {
      const parent = new Parent(household);
      const event = parent.envelope(request, { id: 'same', now: ago(-1) });
      const first = await parent.sends(event);
      const { store } = parent;
      const [count, kept] = [store.revision(), JSON.stringify(store.saved())];
      const second = await parent.sends(event);
      expect(second.response).toEqual(first.response);
      expect(store.revision()).toBe(count);
      expect(JSON.stringify(store.saved())).toBe(kept);
    },
  );

  test.each(REQUESTS)('%s, in the middle of a massage', async (_name, request) => {
    const parent = new Parent(household);
    await parent.says(feet, { id: 'earlier' });
    const event = parent.envelope(request, { id: 'same', now: ago(-1) });
    const first = await parent.sends(event);
    const count = parent.store.revision();
    const second = await parent.sends(event);
    expect(second.speech).toBe(first.speech);
    expect(parent.store.revision()).toBe(count);
  });
});

test('a repeat sees the feeds as they are by now', async () => {
  const parent = new Parent(family({ feeds: [fed(40)] }));
  const event = parent.envelope(tummy, { id: 'same' });
  expect((await parent.sends(event)).speech).toContain('tummy');
  await parent.store.change((before) => ({ ...before, feeds: [...before.feeds, fed(2)] }));
  expect((await parent.sends(event)).speech).toContain('The tummy needs twenty-eight more minutes');
});

describe('in one process, which remembers what came of it the first time', () => {
  const sending = (household: Household | null, request: object) => {
    const timers = new VirtualTimers();
    const store = testStore(timers, household);
    const skill = createSkill({ store, timers });
    const event = new Parent().envelope(request, { id: 'same' });
    return { store, send: async () => speechOf(await timers.until(skill.invoke(event))) };
  };

  test.each([
    ['a massage', feet],
    ['an age', intent('AgeIntent', { age: { value: 'P4M' } })],
    ['slower', intent('SlowerIntent')],
  ])('%s, again while the store is down, takes effect once', async (_, request) => {
    const { store, send } = sending(null, request);
    // Further on, the answer without a store says that it could not be kept.
    const first = (await send()).slice(0, 160);
    store.trouble.down = true;
    expect((await send()).slice(0, 160)).toBe(first);
  });

  test('a repeat sees the feeds as they are by now all the same', async () => {
    const { store, send } = sending(family({ feeds: [fed(40)] }), tummy);
    await send();
    await store.change((before) => ({ ...before, feeds: [...before.feeds, fed(2)] }));
    expect(await send()).toContain('The tummy needs twenty-eight more minutes');
  });
});
