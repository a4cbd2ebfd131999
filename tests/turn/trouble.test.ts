import { ago, fed } from '../care/support/babies';
import { ended, envelope } from '../alexa/support/envelopes';
import { family, type Trouble } from './support/stores';
import { feet, intent, justFed, launch, Parent, tummy } from './support/parent';

const SLOW: readonly (readonly [string, Partial<Trouble>])[] = [
  ['reads never end', { read: 1e9 }],
  ['writes never end', { write: 1e9 }],
  ['it is down', { down: true }],
  ['reads and writes take just as long as they may', { read: 999, write: 899 }],
  ['and every write meets a conflict', { read: 999, write: 899, conflicts: 9 }],
  ['reads are slow and writes never end', { read: 999, write: 1e9 }],
];

describe.each(SLOW)('the store is in trouble: %s', (_, trouble) => {
  test.each([
    ['a launch', launch],
    ['a request', tummy],
    ['a feed', justFed],
    ['help', intent('AMAZON.HelpIntent')],
    ['an emergency', intent('EmergencyIntent', { alarm: 'not_breathing' })],
    ['the end of the session', ended],
  ])('%s is answered within three seconds', async (_name, request) => {
    const parent = new Parent();
    Object.assign(parent.store.trouble, trouble);
    const { took } = await parent.says(request);
    expect(took).toBeLessThanOrEqual(3000);
  });
});

describe('a feed told while nothing can be saved', () => {
  const told = async () => {
    const parent = new Parent(family({ feeds: [fed(40)] }));
    await parent.says(launch);
    parent.store.trouble.down = true;
    const { speech } = await parent.says(justFed);
    expect(speech).toContain("I couldn't save that");
    return parent;
  };

  test('forbids in this session', async () => {
    const parent = await told();
    const { speech } = await parent.says(tummy, { now: ago(-10) });
    expect(speech).toContain('The tummy needs twenty more minutes');
  });

  test('is kept as soon as the store is back, and forbids everywhere', async () => {
    const parent = await told();
    parent.store.trouble.down = false;
    await parent.says(intent('WhatCanYouDoIntent'), { now: ago(-1) });
    expect(parent.store.saved()?.feeds).toContainEqual(
      expect.objectContaining({ endedAt: ago(0) }),
    );
    parent.leaves();
    const { speech } = await parent.says(tummy, { now: ago(-5), device: 'bedroom' });
    expect(speech).toContain('The tummy needs twenty-five more minutes');
  });

  test.each([
    ['however many are told', [justFed]],
    ['however often it is told and taken back', [justFed, intent('NotMeantIntent')]],
  ])('still forbids, %s', async (_, requests) => {
    const parent = await told();
    for (let round = 0; round < 110; round += 1) {
      const now = ago(-round / 10);
      for (const request of requests) await parent.says(request, { now });
    }
    await parent.says(justFed, { now: ago(-11) });
    const { speech } = await parent.says(tummy, { now: ago(-12) });
    expect(speech).toContain('The tummy needs twenty-nine more minutes');
  });

  test('is not written twice where the store was only too slow to say so', async () => {
    const parent = new Parent();
    parent.store.trouble.write = 950;
    await parent.says(justFed);
    parent.store.trouble.write = 0;
    await parent.timers.until(parent.timers.sleep(5000));
    await parent.says(intent('WhatCanYouDoIntent'), { now: ago(-1) });
    expect(parent.store.saved()?.feeds).toHaveLength(1);
  });
});

test('a massage goes on without a store', async () => {
  const parent = new Parent();
  parent.store.trouble.down = true;
  const first = await parent.says(feet);
  expect(first.speech).toContain('ankle');
  const second = await parent.says(intent('AMAZON.NextIntent'), { now: ago(-2) });
  expect(second.response.response.shouldEndSession).toBe(false);
  expect(second.speech).not.toBe(first.speech);
});

test('what the session saw of the household counts where the store has gone silent', async () => {
  const parent = new Parent(family({ feeds: [fed(10)] }));
  await parent.says(launch);
  parent.store.trouble.down = true;
  const { speech } = await parent.says(tummy);
  expect(speech).toContain('The tummy needs twenty more minutes');
});

describe('a request that names nobody', () => {
  const nobody = (request: object, attributes: unknown) => {
    const event = envelope(request, { attributes });
    return { ...event, context: {}, session: { new: attributes === undefined, attributes } };
  };

  test('reads and writes nothing, and the session remembers', async () => {
    const parent = new Parent();
    const { response } = await parent.sends(nobody(justFed, undefined));
    const asked = await parent.sends(nobody(tummy, response.sessionAttributes));
    expect(parent.store.log).toEqual([]);
    expect(asked.speech).not.toContain('circles, clockwise');
  });
});
