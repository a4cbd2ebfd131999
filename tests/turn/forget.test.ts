import { ago } from '../care/support/babies';
import { disabled, ended, envelope } from '../alexa/support/envelopes';
import { answerTo } from '../alexa/support/skill';
import { feet, justFed, Parent } from './support/parent';

/** An event outside of any session. */
const event = (request: object) => ({
  ...envelope(request, { now: ago(-5) }),
  session: undefined,
});

describe('disabling the skill', () => {
  test('deletes what is kept, and says nothing', async () => {
    const parent = new Parent();
    await parent.says(justFed);
    const { response } = await parent.sends(event(disabled));
    expect(response.response).toEqual({});
    expect(parent.store.saved()).toBeNull();
    expect(parent.store.log.at(-1)).toBe('remove');
  });

  test('fails where nothing can be deleted, so that Alexa tells it again', async () => {
    const parent = new Parent();
    parent.store.trouble.down = true;
    const { store, timers } = parent;
    await expect(answerTo(event(disabled), { store, timers })).rejects.toThrow('down');
  });

  test('touches nothing where nobody is named', async () => {
    const parent = new Parent();
    const { response } = await parent.sends({ ...event(disabled), context: {} });
    expect(response.response).toEqual({});
    expect(parent.store.log).toEqual([]);
  });
});

describe('the end of a session', () => {
  test('says nothing, and the place remembers when', async () => {
    const parent = new Parent();
    await parent.says(feet);
    const { response } = await parent.says(ended, { now: ago(-1) });
    expect(response.response).toEqual({});
    expect(parent.store.saved()?.place?.endedAt).toBe(ago(-1));
  });

  test('on another device is nothing to this massage', async () => {
    const parent = new Parent();
    await parent.says(feet, { device: 'kitchen' });
    await parent.says(ended, { now: ago(-1), device: 'bedroom' });
    expect(parent.store.saved()?.place?.endedAt).toBeUndefined();
  });
});

test('other events of the skill are answered with nothing', async () => {
  const parent = new Parent();
  const { response } = await parent.sends(event({ type: 'AlexaSkillEvent.SkillEnabled' }));
  expect(response.response).toEqual({});
  expect(parent.store.log).toEqual([]);
});
