import { read } from './pages';

const privacy = read('docs/privacy.md');
const security = read('SECURITY.md');

/** What SECURITY.md says of how long, and the sentence of the privacy policy that the code is held to. */
test.each([
  ['the record', /\| (\d+) days after the last write/, /forgotten \*\*(\d+) days\*\*/],
  ['feeds', /feeds \| (\d+) hours/, /dropped after \*\*(\d+) hours\*\*/],
  ['backups', /backups of the table \| (\d+) days/, /reach \*\*(\d+) days\*\* back/],
  ['the log', /\| (\d+) days at most/, /Lines are deleted after \*\*(\d+) days\*\*/],
  ['failed deletions', /account \| (\d+) days at most/, /for up to \*\*(\d+) days\*\*/],
] as const)('%s: as long as the privacy policy says', (_what, here, there) => {
  const [, days] = here.exec(security) ?? [];
  expect(Number(days)).toBeGreaterThan(0);
  expect(days).toBe(there.exec(privacy)?.[1]);
});

test('it says how to report, and what is not protected', () => {
  expect(security.match(/^## .+$/gm)).toEqual([
    '## Reporting',
    '## Supported versions',
    '## What is verified',
    '## What is stored, and for how long',
    '## What we do not protect against',
  ]);
});
