import { ago, fed, fedOr } from '../care/support/babies';
import { family } from '../turn/support/stores';
import { intent, justFed, launch, tummy } from '../turn/support/parent';
import { aFamily, startDb, TUMMY_STROKES, type Db } from './support/family';

let db: Db;
beforeAll(async () => {
  db = await startDb();
});
afterAll(() => db.close());

const today = family({ feeds: [fed(10)], history: [{ id: 'foot_rub', at: ago(900) }] });

/** As it was before reminders, consent and time zones: their fields and the version are not there. */
const { version, reminder, consentRefusedAt, ...older } = {
  ...today,
  devices: { kitchen: { lastRequest: { id: 'old', before: { notices: [] } } } },
};

/** Records that a crash, an older version or somebody's hand may have left; each has a feed in it. */
const RECORDS: readonly (readonly [string, unknown])[] = [
  ["today's", today],
  ['an older version', older],
  ['a later version', { ...today, version: 2, moods: ['fine'] }],
  ['nothing but feeds', { feeds: today.feeds }],
  ['feeds that are half there', { ...today, feeds: [{ toldAt: ago(10) }, null, 'fed', {}] }],
  ['a feed without its teller', { ...today, feeds: [{ endedAt: ago(10) }] }],
  ['a feed of a baby who is gone', { ...today, feeds: [{ ...fed(10), baby: 'baby2' }] }],
  ['a feed with odd words', { ...today, feeds: [{ ...fed(10), vague: 'yes', orEndedAt: 5 }] }],
  ['babies that cannot be read', { ...today, babies: [{ name: 'Mia' }, 7] }],
  ['an age that cannot be read', { ...today, babies: [{ id: 'first', age: 'six weeks' }] }],
  ['a place of another guide', { ...today, place: { guide: { at: 7 }, device: 'x', at: 'now' } }],
  ['devices that are a list', { ...today, devices: [1, 2] }],
];

const twins = [
  { id: 'first', name: 'Mia', age: { days: 120, countedAt: ago(0) }, navel: 'healed' as const },
  { id: 'baby2', name: 'Leo', age: { days: 120, countedAt: ago(0) }, navel: 'healed' as const },
];

describe.each(RECORDS)('a record that is %s', (_, record) => {
  test('keeps its feed: no tummy stroke before its time', async () => {
    const home = await aFamily(db, null);
    await home.put(record);
    const echo = home.echo('kitchen');
    for (const request of [tummy, intent('AMAZON.NoIntent'), tummy]) {
      expect((await echo.says(request, ago(0))).all).not.toMatch(TUMMY_STROKES);
    }
  });

  test('is written anew by the next request, and nothing told is lost', async () => {
    const home = await aFamily(db, null);
    await home.put(record);
    await home.echo('kitchen').says(justFed, ago(0));
    expect(await home.stored()).toMatchObject({ version: 1 });
    expect(await home.ends()).toContain(ago(0));
    await home.echo('bedroom').says(launch, ago(-1));
    expect((await home.echo('bedroom').says(tummy, ago(-2))).all).not.toMatch(TUMMY_STROKES);
  });
});

test('an item that was cut in the middle is a new family, and is replaced', async () => {
  const home = await aFamily(db, null);
  await home.put('{"version":1,"feeds":[{"baby":"fir');
  const { speech } = await home.echo('kitchen').says(justFed, ago(0));
  expect(speech).not.toContain("couldn't save");
  expect(await home.ends()).toEqual([ago(0)]);
});

describe('a feed of two babies', () => {
  test.each([
    ['nobody named one', [{ ...fed(10), baby: null }]],
    [
      'each had one',
      [
        { ...fed(10), baby: 'first' },
        { ...fed(10), baby: 'baby2' },
      ],
    ],
    ['one of two numbers', [{ ...fedOr(13, 30), baby: null }]],
  ])('%s: forbids for both', async (_, feeds) => {
    const home = await aFamily(db, { babies: twins, feeds });
    for (const name of ['Mia', 'Leo']) {
      const echo = home.echo(name);
      await echo.says(intent('BabyIntent', { babyName: { value: name } }), ago(0));
      expect((await echo.says(tummy, ago(0))).all).not.toMatch(TUMMY_STROKES);
    }
  });

  test("one baby's forbids for that one, and asks for the other", async () => {
    const home = await aFamily(db, { babies: twins, feeds: [{ ...fed(10), baby: 'baby2' }] });
    const about = async (name: string) => {
      const echo = home.echo(name);
      await echo.says(intent('BabyIntent', { babyName: { value: name } }), ago(0));
      return (await echo.says(tummy, ago(0))).speech;
    };
    expect(await about('Leo')).toContain('twenty more minutes');
    expect(await about('Mia')).toContain('in the last half hour');
  });

  test('nobody named permits for neither once it is long enough ago', async () => {
    const home = await aFamily(db, { babies: twins, feeds: [{ ...fed(40), baby: null }] });
    const echo = home.echo('kitchen');
    await echo.says(intent('BabyIntent', { babyName: { value: 'Mia' } }), ago(0));
    const { speech, all } = await echo.says(tummy, ago(0));
    expect(all).not.toMatch(TUMMY_STROKES);
    expect(speech).toContain('in the last half hour');
  });
});
