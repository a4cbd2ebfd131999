import { ago, fed } from '../care/support/babies';
import { feet, intent, justFed, launch, tummy } from '../turn/support/parent';
import { aFamily, startDb, TUMMY_STROKES, type Db } from './support/family';

let db: Db;
beforeAll(async () => {
  db = await startDb();
});
afterEach(() => db.proxy.plan());
afterAll(() => db.close());

const fedAgo = (minutes: number) => intent('FedIntent', { ago: { value: `PT${minutes}M` } });
const twins = [
  { id: 'first', name: 'Mia', age: { days: 120, countedAt: ago(0) }, navel: 'healed' as const },
  { id: 'baby2', name: 'Leo', age: { days: 120, countedAt: ago(0) }, navel: 'healed' as const },
];
const ofBoth = intent('FedIntent', { feedMoment: 'just_now', who: 'both' });

describe('the same request', () => {
  test.each([
    ['a feed', justFed, 1],
    ['a feed with a number', fedAgo(7), 1],
    ['a feed of both babies', ofBoth, 2],
  ])('twice at once: %s is kept once', async (_, request, count) => {
    for (let round = 0; round < 10; round += 1) {
      const home = await aFamily(db, count === 2 ? { babies: twins } : {});
      const echo = home.echo('kitchen');
      const event = echo.envelope(request, ago(0));
      const [one, other] = await Promise.all([
        home.echo('kitchen').sends(event),
        home.echo('kitchen').sends(event),
      ]);
      expect(one.speech).toBe(other.speech);
      expect(await home.ends()).toHaveLength(count);
    }
  });

  test('again later, after others came between: nothing is told twice', async () => {
    const home = await aFamily(db);
    const echo = home.echo('kitchen');
    const event = echo.envelope(justFed, ago(0));
    await echo.sends(event);
    await echo.says(launch, ago(-1));
    await home.echo('kitchen').sends(event);
    expect(new Set(await home.ends())).toEqual(new Set([ago(0)]));
    const { speech } = await home.echo('bedroom').says(tummy, ago(-2));
    expect(speech).toContain('twenty-eight more minutes');
  });

  test('again later: a feed that began since goes on', async () => {
    const home = await aFamily(db);
    const nursing = intent('FeedingNowIntent');
    await home.echo('kitchen').says(nursing, ago(9));
    const echo = home.echo('kitchen');
    expect((await echo.says(tummy, ago(3))).speech).toContain('how many minutes ago');
    const event = echo.envelope(justFed, ago(2), 'same');
    await echo.sends(event);
    await echo.says(nursing, ago(1));
    await home.echo('kitchen').sends(event);
    const { speech } = await home.echo('bedroom').says(tummy, ago(-60));
    expect(speech).toContain('how many minutes ago');
  });

  test('a massage whose first answer was lost after the write is answered the same', async () => {
    const home = await aFamily(db, { feeds: [fed(40)] });
    const echo = home.echo('kitchen', db.open(db.proxy));
    const event = echo.envelope(tummy, ago(0), 'same');
    const first = await echo.sends(event);
    expect(first.all).toMatch(TUMMY_STROKES);
    const again = await home.echo('kitchen').sends(event);
    expect(again.response).toEqual(first.response);
  });

  test('a massage again, with a feed told between: the tummy is left out', async () => {
    const home = await aFamily(db, { feeds: [fed(40)] });
    const event = home.echo('kitchen').envelope(tummy, ago(0), 'same');
    await home.echo('kitchen').sends(event);
    await home.echo('bedroom').says(fedAgo(1), ago(0));
    const again = await home.echo('kitchen').sends(event);
    expect(again.all).not.toMatch(TUMMY_STROKES);
    expect(again.speech).toContain('twenty-nine more minutes');
  });

  test('that said it could not save, again once it can: kept once', async () => {
    const home = await aFamily(db);
    const echo = home.echo('kitchen', db.open(db.proxy));
    const event = echo.envelope(justFed, ago(0));
    db.proxy.plan('pass', 'cutAnswer', 'cut', 'cut');
    expect((await echo.sends(event)).speech).toContain("couldn't save");
    db.proxy.plan();
    await home.echo('kitchen').sends(event);
    await echo.says(launch, ago(-1));
    expect(await home.ends()).toEqual([ago(0)]);
  });

  test('a correction again takes back nothing more', async () => {
    const home = await aFamily(db);
    const echo = home.echo('kitchen');
    await home.echo('bedroom').says(fedAgo(20), ago(0));
    await echo.says(fedAgo(10), ago(-1));
    const event = echo.envelope(intent('CorrectFeedIntent', { ago: { value: 'PT9M' } }), ago(-1));
    const { attributes } = echo;
    for (let time = 0; time < 3; time += 1) {
      const twin = home.echo('kitchen');
      twin.attributes = attributes;
      await twin.sends(event);
    }
    expect((await home.ends()).sort()).toEqual([ago(20), ago(8)].sort());
  });
});

test('an older "yes" to forgetting comes late: a newer feed is still known', async () => {
  const home = await aFamily(db);
  const echo = home.echo('kitchen');
  await echo.says(intent('ForgetIntent'), ago(2));
  const yes = echo.envelope(intent('AMAZON.YesIntent'), ago(2), 'late');
  await echo.sends(yes);
  await home.echo('bedroom').says(justFed, ago(1));
  const { speech } = await home.echo('hall').says(tummy, ago(0));
  expect(speech).toMatch(/more minutes|How old|weeks or months/);
  expect(await home.ends()).toEqual([ago(1)]);
});

test('an older massage comes late: its words keep to the newer feed', async () => {
  const home = await aFamily(db, { feeds: [fed(45)] });
  const late = home.echo('kitchen').envelope(tummy, ago(1));
  await home.echo('bedroom').says(justFed, ago(0));
  const { all } = await home.echo('kitchen').sends(late);
  expect(all).not.toMatch(TUMMY_STROKES);
  const between = home.echo('hall');
  await between.says(feet, ago(0));
  expect((await home.household()).place?.at).toBe(ago(0));
});
