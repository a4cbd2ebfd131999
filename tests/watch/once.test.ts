import { RefusedRequest } from '../../lambda/alexa/facts';
import { content as ours } from '../../lambda/content';
import type { Store } from '../../lambda/memory/store';
import { createMemoryStore } from '../../lambda/memory/memory';
import { createSkill } from '../../lambda/skill';
import { disabled, envelope, launch } from '../alexa/support/envelopes';
import { speechOf } from '../alexa/support/skill';
import { feet } from '../turn/support/parent';
import { Watching } from './support/watching';

/** A deletion that fails, so that the event has to come again. */
const stuck: Store = { ...createMemoryStore(), remove: () => Promise.reject(new Error('stuck')) };

describe('whatever becomes of a request, the watch is told once', () => {
  test('an answer', async () => {
    const home = new Watching();
    await home.says(launch);
    expect(home.told).toHaveLength(1);
  });

  test.each([
    ['no request at all', 'pizza'],
    ['nothing', undefined],
    ['no time', { request: { type: 'LaunchRequest' } }],
  ])('a refusal: %s', async (_, event) => {
    const home = new Watching();
    await expect(home.sends(event)).rejects.toThrow(RefusedRequest);
    expect(home.told).toEqual([
      expect.objectContaining({ outcome: 'refused', requestId: null, intent: null, thrown: null }),
    ]);
  });

  test('a request for another skill, of which nothing is kept', async () => {
    const home = new Watching({ skillId: 'amzn1.ask.skill.other' });
    await expect(home.sends(envelope(feet))).rejects.toThrow('NOT_OURS');
    expect(home.told).toEqual([
      expect.objectContaining({ outcome: 'refused', requestId: null, intent: null, locale: null }),
    ]);
  });

  test('a deletion that failed', async () => {
    const home = new Watching({ store: stuck });
    await expect(home.sends(envelope(disabled))).rejects.toThrow('stuck');
    expect(home.told).toEqual([
      expect.objectContaining({ outcome: 'failed', storeFault: 'failed' }),
    ]);
  });

  test('two at the same time, each its own', async () => {
    const home = new Watching();
    await Promise.all(['one', 'two'].map((id) => home.sends(envelope(launch, { id }))));
    expect(home.told.map(({ requestId }) => requestId).sort()).toEqual(['one', 'two']);
  });
});

test('the last resort tells what broke and where, without a word of its message', async () => {
  const content = Object.defineProperty({ ...ours }, 'techniques', {
    get() {
      throw new RangeError('she said fever\n    at fever (fever.js:1:1)');
    },
  });
  const home = new Watching({ content });
  const response = await home.sends(envelope(feet));
  expect(speechOf(response)).toContain('Sorry');
  expect(home.told).toEqual([
    expect.objectContaining({
      outcome: 'lastResort',
      intent: 'technique',
      after: null,
      thrown: expect.stringMatching(/^RangeError at once\.test\.ts:\d+:\d+$/) as string,
    }),
  ]);
});

describe('a watch that throws changes nothing', () => {
  const watch = () => {
    throw new Error('the watch is broken');
  };

  test('of an answer', async () => {
    const event = envelope(feet);
    const seen = await createSkill({ store: createMemoryStore(), watch }).invoke(event);
    const unseen = await createSkill({ store: createMemoryStore() }).invoke(event);
    expect(seen).toEqual(unseen);
  });

  test('of a refusal', async () => {
    const home = new Watching({ watch });
    await expect(home.sends(null)).rejects.toThrow(RefusedRequest);
  });

  test('nor does a clock that throws', async () => {
    const clock = vi.fn().mockReturnValueOnce(0).mockImplementation(watch);
    const told: unknown[] = [];
    const parts = { store: createMemoryStore(), clock, watch: (turn: unknown) => told.push(turn) };
    expect(speechOf(await createSkill(parts).invoke(envelope(feet)))).not.toBe('');
    expect(told).toEqual([]);
  });
});
