import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createLocalStore } from '../../lambda/memory/local';
import type { Store } from '../../lambda/memory/store';
import { storeContract } from './contract';

/** A store whose files are dated by the real clock, as the file system dates them. */
const openStore = (path: string) => createLocalStore(path, Date.now());

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentle-hands-local-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

storeContract('the local store', () => openStore(folder));

/** The path of a user's only folder below a store's folder. */
const homeIn = async (path: string): Promise<string> => {
  const names = (await readdir(path)).filter((name) => !name.includes('.'));
  expect(names).toHaveLength(1);
  return join(path, names[0] as string);
};

describe('the local store, when something went wrong', () => {
  let own: string;
  let store: Store;
  beforeEach(async () => {
    own = await mkdtemp(join(folder, 'own.'));
    store = openStore(own);
    await store.write('user', 'first', 0);
    await store.write('user', 'second', 1);
  });

  it('keeps one JSON file a user', async () => {
    const names = await readdir(await homeIn(own));
    expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(1);
    expect(names).toHaveLength(2);
  });

  it('makes its folder, however deep', async () => {
    const deep = openStore(join(own, 'a', 'b'));
    expect(await deep.read('user')).toBeNull();
    expect(await deep.write('user', 'deep', 0)).toBe('saved');
    expect(await openStore(join(own, 'a', 'b')).read('user')).toEqual({
      household: 'deep',
      revision: 1,
    });
  });

  it('ignores a half-written file and clears it away', async () => {
    const home = await homeIn(own);
    await writeFile(join(home, '3.dead.json'), '{"revision":3,"hous');
    await writeFile(join(home, '2.dead.json'), '');
    expect(await openStore(own).read('user')).toEqual({ household: 'second', revision: 2 });
    expect(await store.write('user', 'third', 2)).toBe('saved');
    expect((await readdir(home)).filter((name) => name.includes('dead'))).toEqual([]);
    expect(await store.read('user')).toEqual({ household: 'third', revision: 3 });
  });

  it('ignores a folder half made or half removed, and clears it away', async () => {
    for (const name of ['abc.new-1', 'abc.removed-1', 'abc.new-2']) {
      await mkdir(join(own, name));
      await writeFile(join(own, name, '1.x.json'), '{');
    }
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(own, 'abc.new-1'), longAgo, longAgo);
    const again = openStore(own);
    expect(await again.read('user')).toEqual({ household: 'second', revision: 2 });
    // The young one may be another process's write.
    expect((await readdir(own)).filter((name) => name.includes('.'))).toEqual(['abc.new-2']);
  });

  const damages: Record<string, (home: string, data: string) => Promise<void>> = {
    'cut short': (home, data) => truncate(join(home, data), 7),
    empty: (home, data) => truncate(join(home, data), 0),
    'another revision': (home, data) => writeFile(join(home, data), '{"revision":9,"household":1}'),
    'not an object': (home, data) => writeFile(join(home, data), 'null'),
    gone: (home, data) => rm(join(home, data)),
    'without its pointer': async (home) => {
      for (const name of await readdir(home)) {
        if (name.startsWith('current.')) await rm(join(home, name));
      }
    },
  };

  it.each(Object.keys(damages))('sets a damaged record aside: %s', async (damage) => {
    await store.write('other', 'untouched', 0);
    const homes = (await readdir(own)).map((name) => join(own, name));
    let data: string | undefined;
    for (const home of homes) {
      data = (await readdir(home)).find((name) => name.startsWith('2.'));
      if (data) await damages[damage]?.(home, data);
      if (data) break;
    }
    expect(data).toBeDefined();
    expect(await store.read('user')).toBeNull();
    expect((await readdir(own)).filter((name) => name.includes('.damaged'))).toHaveLength(1);
    expect(await store.write('user', 'anew', 0)).toBe('saved');
    expect(await store.read('user')).toEqual({ household: 'anew', revision: 1 });
    expect(await store.read('other')).toEqual({ household: 'untouched', revision: 1 });
  });

  it('removes every trace of a household', async () => {
    await store.remove('user');
    expect(await readdir(own)).toEqual([]);
  });

  it('rejects with the system error where it cannot write', async () => {
    await writeFile(join(own, 'file'), '');
    const blocked = openStore(join(own, 'file'));
    await expect(blocked.write('user', 1, 0)).rejects.toThrow();
  });
});

describe('the local store in several processes', () => {
  const compiled = () => {
    const outfile = join(folder, 'writer.cjs');
    buildSync({
      entryPoints: [join(__dirname, 'support', 'writer.ts')],
      outfile,
      bundle: true,
      platform: 'node',
    });
    return outfile;
  };

  it('counts every write once', async () => {
    const script = compiled();
    const own = join(folder, 'counted');
    const writers = [1, 2, 3].map(
      () =>
        new Promise<number | null>((resolve, reject) => {
          const child = spawn(process.execPath, [script, own, '40'], { stdio: 'inherit' });
          child.on('error', reject).on('exit', resolve);
        }),
    );
    expect(await Promise.all(writers)).toEqual([0, 0, 0]);
    const stored = await openStore(own).read('user');
    expect(stored).toEqual({ household: { count: 120 }, revision: 120 });
  });

  it('has the last saved household after a writer was killed', async () => {
    const script = compiled();
    const own = join(folder, 'killed');
    const stored = async () => openStore(own).read('user');
    let before = 0;
    for (let round = 0; round < 5; round += 1) {
      const child = spawn(process.execPath, [script, own, '100000'], { stdio: 'inherit' });
      const gone = new Promise((resolve) => child.on('exit', resolve));
      while (((await stored())?.revision ?? 0) < before + 10) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      child.kill('SIGKILL');
      await gone;
      const after = (await stored())?.revision ?? 0;
      expect(after).toBeGreaterThan(before);
      expect(await stored()).toEqual({ household: { count: after }, revision: after });
      before = after;
    }
    expect((await readdir(own)).filter((name) => name.includes('.damaged'))).toEqual([]);
  });
});
