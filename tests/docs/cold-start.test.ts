import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, root } from './pages';

test('the DynamoDB client is no larger than the page says', () => {
  const [, kilobytes] = /less than (\d+) KB of the bundle/.exec(read('docs/cold-start.md')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'gentle-hands-client-'));
  try {
    const build = [
      join(root, 'scripts/build.mjs'),
      '--entry',
      join(root, 'lambda/memory/dynamo.ts'),
    ];
    expect(spawnSync(process.execPath, [...build, '--out', folder]).status).toBe(0);
    expect(statSync(join(folder, 'index.js')).size).toBeLessThan(1000 * Number(kilobytes));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
