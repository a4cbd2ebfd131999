import { meetingOf } from '../../scripts/serve/meeting';

test('nobody goes on before all have come and the work is done', async () => {
  const seen: string[] = [];
  const meet = meetingOf(3, async () => {
    await Promise.resolve();
    seen.push('work');
  });
  const comes = (name: string) => meet().then(() => seen.push(name));
  const early = [comes('first'), comes('second')];
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([]);
  await Promise.all([...early, comes('last')]);
  expect(seen).toEqual(['work', 'first', 'second', 'last']);
});
