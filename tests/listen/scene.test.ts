import { PARENTS, type Parent } from '../../scripts/listen/parent';
import { scene, type Ask, type Part } from '../../scripts/listen/scene';

const parent = PARENTS['en'] as Parent;
const ask =
  (technique: string): Ask =>
  (desk) =>
    desk.intent('TechniqueIntent', { technique });

/** "speech 5, 8 s, speech 2": the steps of each speech, and what is said into the microphone. */
const inShort = (parts: readonly Part[]) =>
  parts.map((part) =>
    'ssml' in part ? `speech ${part.steps.length}` : (part.said ?? `${part.listening} s`),
  );

const known = (technique: string) => scene('en-US', parent, parent.before, ask(technique));

test('a technique runs to its finish without a word', async () => {
  const parts = await known('jaw circles');
  expect(inShort(parts)).toEqual(['speech 5', '8 s', 'speech 2']);
});

test('a question is answered, and nothing else', async () => {
  const parts = await known('I love you');
  expect(inShort(parts).slice(0, 2)).toEqual(['speech 0', 'no']);
  expect(parts.filter((part) => 'said' in part && part.said !== null)).toHaveLength(1);
});

test('the parent says their own words first, then what is needed', async () => {
  const parts = await scene('en-US', parent, [], (desk) => desk.say('open gentle hands'), [
    'six months',
    'jaw circles',
  ]);
  expect(inShort(parts).slice(0, 5)).toEqual([
    'speech 0',
    'six months',
    'speech 0',
    'jaw circles',
    'speech 5',
  ]);
});

test('one step at a time, each next step must be asked for', async () => {
  const parts = await scene('en-US', parent, parent.before, (desk) => desk.launch(), [
    'one step at a time',
    'jaw circles',
  ]);
  const asked = inShort(parts).filter((said) => said === parent.goOn);
  expect(asked.length).toBeGreaterThanOrEqual(6);
});

test('a device that fails is told', async () => {
  await expect(scene('en-US', parent, [], (desk) => desk.say(' '))).rejects.toThrow(
    'Nothing was said.',
  );
});
