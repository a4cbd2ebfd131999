import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  claim,
  flushFolder,
  isMissing,
  isOlderThan,
  namesIn,
  removeAll,
  writeSafely,
} from './files';
import type { Store, Stored } from './store';

/** No write takes this long. */
const ABANDONED_MILLISECONDS = 60_000;

/** A household's place on disk: which of the files in its folder is the saved one. */
interface Current {
  readonly revision: number;
  /** An empty file whose name says the rest: `current.<revision>.<id>`. */
  readonly pointer: string;
  /** `<revision>.<id>.json` */
  readonly data: string;
}

const namesOf = (revision: number, id: string): Current => ({
  revision,
  pointer: `current.${revision}.${id}`,
  data: `${revision}.${id}.json`,
});

const currentIn = (names: readonly string[]): Current | undefined => {
  const [, revision, id] = names.find((name) => name.startsWith('current.'))?.split('.') ?? [];
  return revision && id ? namesOf(Number(revision), id) : undefined;
};

/** Data files that can no longer become the saved one, because their revision has been decided. */
const outdated = (names: readonly string[], revision: number) =>
  names.filter((name) => name.endsWith('.json') && Number(name.split('.')[0]) <= revision);

const parse = (text: string, revision: number): Stored | null => {
  try {
    const file = JSON.parse(text) as Partial<Stored> | null;
    return file?.revision === revision ? { household: file.household ?? null, revision } : null;
  } catch {
    return null;
  }
};

const ignoreMissing = (error: unknown): undefined => {
  if (!isMissing(error)) throw error;
};

/** Deletes what a crash left behind: folders that were being made or taken away. */
const sweep = async (folder: string, now: number): Promise<void> => {
  const names = (await namesIn(folder)) ?? [];
  const left = names.filter((name) => /\.(new|removed)-/.test(name));
  const taken = left.map(async (name) => {
    const path = join(folder, name);
    // A new one may be in the making by another process; it is in nobody's way.
    if (name.includes('.new-') && !(await isOlderThan(path, ABANDONED_MILLISECONDS, now)))
      return null;
    // Renamed first, so that a writer who is still at it loses instead of saving half a folder.
    const away = join(folder, `${name.split('.')[0]}.removed-${randomUUID()}`);
    return (await claim(path, away)) ? away : null;
  });
  await removeAll((await Promise.all(taken)).filter((path) => path !== null));
};

/** Writes what nothing was saved before: a whole folder, which appears under its name or not at all. */
const writeFirst = async (home: string, revision: number, text: string): Promise<boolean> => {
  const id = randomUUID();
  const { data, pointer } = namesOf(revision, id);
  const fresh = `${home}.new-${id}`;
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await writeSafely(join(fresh, data), text);
  await writeSafely(join(fresh, pointer), '');
  await flushFolder(fresh);
  const won = await claim(fresh, home);
  await (won ? flushFolder(join(home, '..')) : removeAll([fresh]));
  return won;
};

/** Writes beside the saved revision, then moves the pointer: only one writer can move it. */
const writeNext = async (
  home: string,
  names: string[],
  current: Current,
  revision: number,
  text: string,
) => {
  const { data, pointer } = namesOf(revision, randomUUID());
  await writeSafely(join(home, data), text);
  const won = await claim(join(home, current.pointer), join(home, pointer));
  if (won) await flushFolder(home);
  const old = won ? outdated(names, revision) : [data];
  await removeAll(old.map((name) => join(home, name)));
  return won;
};

/**
 * Households as files, one folder each with one JSON file in it. Many stores, in one process or
 * several, may share a folder: saving moves a pointer by renaming it, which one of them can do.
 * A crash leaves the last saved household; what is damaged is set aside under `.damaged`, and
 * counts as none. `openedAt`: now, in milliseconds of the file system's clock. Rejects with the file system's errors (no space, no permission).
 */
export function createLocalStore(folder: string, openedAt: number): Store {
  const homeOf = (user: string) =>
    join(folder, createHash('sha256').update(user).digest('hex').slice(0, 40));
  let swept: Promise<void> | undefined;
  const ready = () => (swept ??= sweep(folder, openedAt));

  const read = async (user: string): Promise<Stored | null> => {
    await ready();
    const home = homeOf(user);
    let before: string | undefined = '';
    for (;;) {
      const names = await namesIn(home);
      if (names === null) return null;
      const current = currentIn(names);
      const text =
        current && (await readFile(join(home, current.data), 'utf8').catch(ignoreMissing));
      const stored = text !== undefined && current ? parse(text, current.revision) : null;
      if (stored) return stored;
      // A writer may have moved the pointer meanwhile; the same one twice is damage.
      if (current?.pointer === before) break;
      before = current?.pointer;
    }
    await claim(home, `${home}.damaged-${randomUUID()}`);
    return null;
  };

  const write = async (user: string, household: unknown, expected: number, next = expected + 1) => {
    await ready();
    const home = homeOf(user);
    const text = JSON.stringify({ revision: next, household: household ?? null });
    const names = await namesIn(home);
    const current = currentIn(names ?? []);
    if ((names === null ? 0 : current?.revision) !== expected) return 'conflict';
    const writing =
      names && current ? writeNext(home, names, current, next, text) : writeFirst(home, next, text);
    return (await writing.catch(ignoreMissing)) ? 'saved' : 'conflict';
  };

  const remove = async (user: string, expected?: number) => {
    await ready();
    const current = currentIn((await namesIn(homeOf(user))) ?? []);
    if (expected !== undefined && current?.revision !== expected) return;
    const away = `${homeOf(user)}.removed-${randomUUID()}`;
    if (await claim(homeOf(user), away)) await removeAll([away]);
  };

  return { read, write, remove };
}
