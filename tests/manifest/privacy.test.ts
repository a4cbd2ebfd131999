import { readFileSync } from 'node:fs';
import type { Baby, Feed } from '../../lambda/care';
import type { Age } from '../../lambda/care/baby';
import type { Guide, Ways } from '../../lambda/guide';
import type { DeviceRecord, Household, LastRequest, Place, Reminder } from '../../lambda/situation';
import { REMINDERS_SCOPE } from '../../lambda/alexa/consent';
import { KEPT_MILLISECONDS } from '../../lambda/memory/recent';
import { readCommon } from '../../scripts/package/source';
import { at } from '../../scripts/package/places';
import { loadBook } from '../../scripts/content/load';
import { template } from '../deploy/support/template';
import { codeIn, rowsOf } from '../docs/pages';
import { manifest, read } from './support';

const page = read('docs/privacy.md');
const [, kept = ''] = page.split(/^## /m);
const rows = rowsOf(kept).map(([what = '', fields = '', why = '']) => ({
  what,
  fields: codeIn(fields),
  why,
}));

/** Every field of a type; one that is added there does not compile until it is named here. */
type Fields<T> = Readonly<Record<keyof T, true>>;

const household: Fields<Household> = {
  version: true,
  babies: true,
  feeds: true,
  place: true,
  history: true,
  notices: true,
  ways: true,
  droppedAt: true,
  begunAgainAt: true,
  reminder: true,
  consentRefusedAt: true,
  devices: true,
};
const baby: Fields<Baby> = { id: true, name: true, age: true, navel: true, navelAt: true };
const age: Fields<Age> = { days: true, countedAt: true };
const feed: Fields<Feed> = {
  baby: true,
  toldAt: true,
  endedAt: true,
  orEndedAt: true,
  vague: true,
  overAt: true,
};
const place: Fields<Place> = { guide: true, device: true, at: true, endedAt: true };
const guide: Fields<Guide> = {
  wish: true,
  terms: true,
  baby: true,
  at: true,
  phase: true,
  timeline: true,
  quietAt: true,
  begunAt: true,
  closings: true,
};
const ways: Fields<Ways> = { pace: true, counting: true, manner: true, voice: true };
const reminder: Fields<Reminder> = { token: true, dueAt: true, baby: true };
const device: Fields<DeviceRecord> = { lastRequest: true, timeZone: true };
const lastRequest: Fields<LastRequest> = { id: true, before: true, outcome: true };

const types = {
  household,
  baby,
  age,
  feed,
  place,
  guide,
  ways,
  reminder,
  device,
  lastRequest,
};
const { babies: _, ...named } = Object.assign({}, ...Object.values(types)) as Record<string, true>;

describe('the privacy policy names every field that is kept', () => {
  const stated = new Set(rows.flatMap(({ fields }) => fields));

  // The babies are the rows of each baby.
  test.each(Object.keys(named))('%s', (field) => expect(stated).toContain(field));

  test('and none that is not', () => {
    expect([...stated].filter((field) => !(field in named))).toEqual([]);
  });

  test('with what it is and why it is kept', () => {
    expect(rows.filter(({ what, fields, why }) => !what || !why || !fields.length)).toEqual([]);
  });
});

describe('the figures of the privacy policy are those of the code', () => {
  const { policy } = loadBook(at('content'));
  const yaml = readFileSync(at('deploy/template.yaml'), 'utf8');
  const setting = (pattern: RegExp): number => Number(pattern.exec(yaml)?.[1]);

  test.each([
    ['the record', 'recordKeptDays', /forgotten \*\*(\d+) days\*\*/],
    ['feeds', 'feedKeptHours', /dropped after \*\*(\d+) hours\*\*/],
    ['feeds in the table', 'feedKeptHours', /feeds of the last (\d+) hours/],
    ['the history', 'historyKept', /at most the last (\d+)/],
  ] as const)('%s', (_what, key, said) => {
    expect(Number(said.exec(page)?.[1])).toBe(policy[key]);
  });

  test('devices', () => {
    const [, kept] = /DEVICES_KEPT = (\d+)/.exec(read('lambda/turn/write.ts')) ?? [];
    expect(page).toContain(`each of the last ${kept} devices`);
  });

  test('what a process remembers, also in SECURITY.md and docs/memory.md', () => {
    const minutes = KEPT_MILLISECONDS / 60_000;
    expect(page).toContain(`more than **${minutes} minutes**`);
    expect(read('SECURITY.md')).toContain(`more than ${minutes} minutes after`);
    expect(read('docs/memory.md')).toContain(`${minutes} minutes`);
  });

  test('thirty minutes after a feed, and a week without asking', () => {
    expect([policy.feedingWaitMinutes, policy.consentAskedAgainDays]).toEqual([30, 7]);
  });

  test('backups, log and undelivered deletions, as in the template of the cloud', () => {
    const backups = setting(/RecoveryPeriodInDays: (\d+)/);
    const log = setting(/LogRetentionDays:[^:]*Type: Number[\s\S]*?Default: (\d+)/);
    const letters = setting(/MessageRetentionPeriod: (\d+)/) / 86_400;
    expect(page).toContain(`reach **${backups} days** back`);
    expect(page).toContain(`Lines are deleted after **${log} days**`);
    expect(page).toContain(`for up to **${letters} days**`);
  });

  test('nobody can set the log to be kept for longer than that', () => {
    const { AllowedValues = [] } = template.Parameters['LogRetentionDays'] ?? {};
    const [, said] = /Lines are deleted after \*\*(\d+) days/.exec(page) ?? [];
    expect(Math.max(...(AllowedValues as readonly number[]))).toBe(Number(said));
  });
});

describe('what the privacy policy says of Alexa', () => {
  test('reminders are the only permission', () => {
    expect(manifest.permissions).toEqual([{ name: REMINDERS_SCOPE }]);
    expect(page).toMatch(/reminders: to set one and to cancel it/);
  });

  test('no service is called but settings and reminders', () => {
    const sources = ['consent', 'country', 'effects', 'reminders', 'services', 'timeZone'];
    const clients = sources.flatMap((name) =>
      Array.from(
        read(`lambda/alexa/${name}.ts`).matchAll(/new services\.(\w+)\./g),
        ([, one]) => one,
      ),
    );
    expect(clients.sort()).toEqual(['reminderManagement', 'ups']);
  });

  test('both pages are where the manifest looks for them', () => {
    expect(manifest.privacyAndCompliance.locales['en-US']).toEqual({
      privacyPolicyUrl: expect.stringMatching(/\/privacy$/) as string,
      termsOfUseUrl: expect.stringMatching(/\/terms$/) as string,
    });
  });
});

describe.each(['docs/privacy.md', 'docs/terms.md'])('%s', (name) => {
  const [title = '', changed = '', ...others] = read(name).split('\n\n');

  test('says at the top when it was last changed, on a day that has been', () => {
    expect(title).toMatch(/^# /);
    const [, day = ''] = /^Last changed on (\d{1,2} [A-Z][a-z]+ 20\d\d)\.$/.exec(changed) ?? [];
    expect(Date.parse(`${day} UTC`)).toBeLessThanOrEqual(Date.now());
  });

  test('names behind that who answers for it, as store/manifest.json does', () => {
    const { name: who, contact } = readCommon().publisher;
    expect(others[1]).toBe(
      `Gentle Hands is published by ${who}, who answers for it and for this page: <${contact}>.`,
    );
  });
});

test('the terms say what every description says', () => {
  const terms = read('docs/terms.md').replace(/\s+/g, ' ');
  for (const said of [
    'general information for education only',
    'not a substitute for professional medical advice, diagnosis or treatment',
    "Ask your baby's doctor about any health worry",
    'cannot call anyone',
    'call your local emergency number',
  ]) {
    expect(terms).toContain(said);
  }
});
