import { createMemoryStore } from '../../lambda/memory/memory';
import { createCheckedDesk } from '../support/desk';
import { manifest } from './support';

const events = manifest.events?.subscriptions.map(({ eventName }) => eventName) ?? [];

/** "SKILL_DISABLED" in the manifest is "SkillDisabled" in a request. */
const inRequests = (name: string) =>
  name
    .toLowerCase()
    .replace(/(^|_)([a-z])/g, (_match, _before: string, letter: string) => letter.toUpperCase());

/** A desk at a family's that has told something, and what the store holds of it. */
async function told() {
  const store = createMemoryStore();
  const users = new Set<string>();
  const read = (user: string) => store.read(users.add(user) && user);
  const desk = createCheckedDesk({ store: { ...store, read } });
  await desk.say('Alexa, open gentle hands');
  await desk.say('she is four months old');
  const kept = () => Promise.all(Array.from(users, (user) => store.read(user)));
  return { desk, kept };
}

test.each(events)('%s is answered without a word', async (name) => {
  const { desk } = await told();
  const { error, speech, ssml } = await desk.skillEvent(inRequests(name));
  expect([error, speech, ssml]).toEqual([null, '', null]);
});

test('SKILL_DISABLED deletes the record, the other event does not', async () => {
  const { desk, kept } = await told();
  await desk.skillEvent('SkillPermissionChanged');
  expect(await kept()).toEqual([
    expect.objectContaining({ household: expect.anything() as unknown }),
  ]);
  await desk.skillEvent('SkillDisabled');
  expect(await kept()).toEqual([null]);
});
