import { createLocalStore } from '../../../lambda/memory/local';

/** Counts up in a folder shared with other processes: `node writer.cjs <folder> <times>`. */
async function count(folder: string, times: number): Promise<void> {
  const store = createLocalStore(folder, Date.now());
  for (let done = 0; done < times;) {
    const stored = await store.read('user');
    const before = (stored?.household as { count: number } | undefined)?.count ?? 0;
    const end = await store.write('user', { count: before + 1 }, stored?.revision ?? 0);
    if (end === 'saved') done += 1;
  }
}

const [folder = '', times = '0'] = process.argv.slice(2);
void count(folder, Number(times));
