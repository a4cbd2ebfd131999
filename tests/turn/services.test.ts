import { Parent } from './support/parent';
import { cancel, CASES, forgetting, set, zone, type Case } from './support/asking';
import type { Wrong } from './support/services';
import { family } from './support/stores';

const WRONG: readonly (readonly [string, Wrong])[] = [
  ['never answers', { takes: Infinity }],
  ['answers just in time', { takes: 790 }],
  ['answers late', { takes: 2000 }],
  ['answers when nobody waits', { takes: 5000 }],
  ['breaks off late', { takes: 2000, breaks: true }],
  ['has too many requests', { answer: { statusCode: 429, body: '{"message":"slow down"}' } }],
  ['is broken', { answer: { statusCode: 500, body: '' } }],
  ['talks nonsense', { answer: { statusCode: 200, body: '<html>busy</html>' } }],
];

/** Milliseconds that each read and write of the store takes; the last is longer than anybody waits. */
const STORES = [0, 500, 950, 1e9];

const allowed = true;

/** Says it, after what goes before, while the services do wrong and the store takes that long. */
async function says([, known, before, request]: Case, wrong: Wrong, slowness = 0) {
  const parent = new Parent(family(known));
  for (const said of before) await parent.says(said, { allowed });
  const { services, store } = parent;
  services.log.length = 0;
  services.trouble = wrong;
  Object.assign(store.trouble, { read: slowness, write: slowness });
  return { parent, ...(await parent.says(request, { allowed })) };
}

describe.each(WRONG)('a service that %s', (_, wrong) => {
  describe.each(CASES)('asked for %s', (...one) => {
    test.each(STORES)('beside a store of %i ms is answered within three seconds', async (ms) => {
      const { took, speech, parent } = await says(one, wrong, ms);
      expect(took).toBeLessThanOrEqual(3000);
      expect(speech).not.toBe('');
      // A slow store may leave no time for a service; what is not asked is not tested.
      const { log } = parent.services;
      const [, , , , asked] = one;
      expect(log).toEqual(ms === 0 ? asked : asked.slice(0, log.length));
    });
  });
});

describe('a service that never answers', () => {
  const never = { takes: Infinity };

  test('costs the time of day', async () => {
    expect((await says(zone, never)).speech).toContain('twenty more minutes');
  });

  test('costs the reminder, and none is promised', async () => {
    const { speech, parent } = await says(set, never);
    expect(speech).not.toMatch(/I'll say it/);
    expect(parent.store.saved()?.reminder).toBeNull();
  });

  test('leaves a reminder as it was, and says so', async () => {
    const { speech, parent } = await says(cancel, never);
    expect(speech).toContain("I couldn't cancel the old reminder");
    expect(parent.store.saved()?.reminder?.token).toBe('old');
  });

  test.each([0, 300, 500])(
    'keeps nothing from being forgotten, beside a store of %i ms, and what stays is said',
    async (ms) => {
      const { speech, parent, response } = await says(forgetting, never, ms);
      expect(parent.store.saved()).toBeNull();
      expect(speech).toContain("I've forgotten everything, but I couldn't cancel the reminder");
      expect(response.response.shouldEndSession).toBe(true);
    },
  );
});
