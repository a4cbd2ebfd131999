import { createSkill } from '../support/skill';
import { ago, fed } from '../care/support/babies';
import { disabled, ended, envelope } from '../alexa/support/envelopes';
import { speechOf } from '../alexa/support/skill';
import type { Household } from '../../lambda/situation';
import { VirtualTimers } from './support/clock';
import { feet, intent, justFed, launch, tummy } from './support/parent';
import { family, testStore, type TestStore } from './support/stores';

const yes = intent('AMAZON.YesIntent');

/** Two processes at one store, each with devices whose sessions go on in it. */
function home(first: Household | null = family()) {
  const timers = new VirtualTimers();
  const store = testStore(timers, first);
  const processes = [createSkill({ store, timers }), createSkill({ store, timers })] as const;
  const attributes: Record<string, unknown> = {};
  let requests = 0;
  const says = async (
    request: object,
    {
      at = 0,
      process = 0,
      session = 'one',
    }: { at?: number; process?: 0 | 1; session?: string } = {},
  ) => {
    requests += 1;
    const around = { id: `request ${requests}`, now: ago(-at), session, device: session };
    const event = envelope(request, { ...around, attributes: attributes[session] });
    const response = await timers.until(processes[process].invoke(event));
    const open = response.response.shouldEndSession === false;
    attributes[session] = open ? response.sessionAttributes : undefined;
    return speechOf(response)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  };
  return { store, says };
}

const reads = ({ log }: TestStore) => log.filter((call) => call === 'read').length;

test('a session reads its household once, and writes what changes', async () => {
  const { store, says } = home();
  await says(feet);
  await says(intent('AMAZON.NextIntent'), { at: 1 });
  await says(justFed, { at: 2 });
  await says(intent('AMAZON.NextIntent'), { at: 3 });
  expect(store.log).toEqual(['read', 'write', 'write', 'write', 'write']);
});

test('the next session reads anew', async () => {
  const { store, says } = home();
  await says(feet);
  await says(feet, { at: 5, session: 'two' });
  expect(reads(store)).toBe(2);
});

test('where nothing is written that would show that it still holds, it is read', async () => {
  const { store, says } = home();
  await says(launch);
  await store.change((before) => ({
    ...before,
    babies: before.babies.map((baby) => ({ ...baby, name: 'Mia' })),
  }));
  expect(await says(intent('KnownIntent'), { at: 1 })).toContain('Mia');
  expect(store.log).toEqual(['read', 'read']);
});

test.each([0, 1] as const)(
  'a feed told on another device meanwhile forbids, process %i',
  async (process) => {
    const { says } = home(family({ feeds: [fed(40)] }));
    await says(feet);
    await says(justFed, { at: 1, process, session: 'bedroom' });
    expect(await says(tummy, { at: 2 })).toContain('The tummy needs twenty-nine more minutes');
  },
);

test('what was forgotten on another device does not come back', async () => {
  const { store, says } = home(null);
  const bedroom = { process: 1, session: 'bedroom' } as const;
  await says(launch);
  await says(intent('AgeIntent', { age: { value: 'P4M' } }), { at: 1 });
  await says(intent('ForgetIntent'), { at: 2, ...bedroom });
  await says(yes, { at: 3, ...bedroom });
  // As many requests as the record had that is gone: its revision must not come again.
  await says(launch, { at: 4, ...bedroom });
  await says(justFed, { at: 5, ...bedroom });
  await says(intent('SlowerIntent'), { at: 6 });
  expect(store.saved()?.babies.map(({ age }) => age)).toEqual([undefined]);
  expect(store.saved()?.feeds).toHaveLength(1);
});

describe('nothing is remembered', () => {
  const slower = intent('SlowerIntent');
  const bedroom = { session: 'bedroom' };

  test.each([
    ['of a session that a reply ended', intent('AMAZON.StopIntent')],
    ['of a session that Alexa ended', ended],
  ])('%s', async (_, last) => {
    const { store, says } = home();
    await says(feet);
    await says(last, { at: 1 });
    store.log.length = 0;
    await says(slower, { at: 2 });
    expect(store.log).toEqual(['read', 'write']);
  });

  test.each([
    ['in any session, once everything was forgotten', [intent('ForgetIntent'), yes]],
    ['in any session, once the skill was disabled', [disabled]],
  ])('%s', async (_, forgetting) => {
    const { store, says } = home(null);
    await says(slower);
    for (const request of forgetting) await says(request, { at: 1, ...bedroom });
    store.log.length = 0;
    await says(slower, { at: 2 });
    expect(store.log).toEqual(['read', 'write']);
  });
});

test('where the store fails in the middle, what it cannot tell is feared', async () => {
  const { store, says } = home(family({ feeds: [fed(40)] }));
  await says(feet);
  store.trouble.down = true;
  expect(await says(tummy, { at: 1 })).not.toContain('Place your');
});

describe('what this session told in another process, once the store fails', () => {
  /** A process remembers the household, and what is told next goes through the other one. */
  const told = async (request: object) => {
    const parent = home();
    await parent.says(intent('SlowerIntent'));
    await parent.says(request, { at: 1, process: 1 });
    return parent;
  };
  const tenDaysOld = intent('AgeIntent', { age: { value: 'P10D' } });
  const back = intent('TechniqueIntent', { technique: 'back_rub' });

  test('a feed is in the answer', async () => {
    const { says, store } = await told(justFed);
    store.trouble.down = true;
    const speech = await says(intent('ReadinessIntent'), { at: 2 });
    expect(speech).toContain('The tummy needs twenty-nine more minutes');
  });

  test('a baby of ten days is not laid tummy-down', async () => {
    const { says, store } = await told(tenDaysOld);
    store.trouble.down = true;
    expect(await says(back, { at: 2 })).not.toContain('tummy-down');
  });

  test('nor where only the reading after the conflict fails', async () => {
    const { says, store } = await told(tenDaysOld);
    store.trouble.read = 1e9;
    expect(await says(back, { at: 2 })).not.toContain('tummy-down');
  });
});
