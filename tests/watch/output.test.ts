import { createMemoryStore } from '../../lambda/memory/memory';
import { envelope, launch } from '../alexa/support/envelopes';
import { createSkill, faults } from '../support/skill';

/** Lets something print in the middle of a request; what was found wrong with that. */
async function faultsOf(print: () => void): Promise<string[]> {
  const skill = createSkill({ store: createMemoryStore(), watch: print });
  await skill.invoke(envelope(launch));
  return faults.splice(0).map(({ message }) => message);
}

afterEach(() => vi.restoreAllMocks());

test.each(['log', 'info', 'warn', 'error', 'debug'] as const)('console.%s', async (name) => {
  vi.spyOn(console, name).mockImplementation(() => undefined);
  expect(await faultsOf(() => console[name]('Mia', 38.5))).toEqual([
    'Printed in the middle of a request: Mia 38.5',
  ]);
});

test.each(['stdout', 'stderr'] as const)('process.%s', async (name) => {
  vi.spyOn(process[name], 'write').mockImplementation(() => true);
  expect(await faultsOf(() => process[name].write('Mia'))).toEqual([
    'Printed in the middle of a request: Mia',
  ]);
});

test('and nothing where nothing is printed, nor between requests', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await faultsOf(() => undefined)).toEqual([]);
  console.log('Mia');
  expect(printed).toHaveBeenCalledOnce();
  expect(faults).toEqual([]);
});
