import { ago, fed } from '../care/support/babies';
import { feet, intent, justFed, launch, tummy } from '../turn/support/parent';
import { aFamily, pause, startDb, TUMMY_STROKES, type Db } from './support/family';

let db: Db;
beforeAll(async () => {
  db = await startDb();
});
afterAll(() => db.close());

const fedAgo = (minutes: number) => intent('FedIntent', { ago: { value: `PT${minutes}M` } });
const next = intent('AMAZON.NextIntent');
const no = intent('AMAZON.NoIntent');
const yes = intent('AMAZON.YesIntent');
const gas = intent('RoutineIntent', { routine: 'gas_relief' });

describe('two devices at the same time', () => {
  test('both feeds are kept, in every round', async () => {
    const home = await aFamily(db);
    const [kitchen, bedroom] = [home.echo('kitchen'), home.echo('bedroom')];
    const told: string[] = [];
    for (let round = 0; round < 40; round += 1) {
      const now = ago(-round);
      const heard = await Promise.all([kitchen.says(fedAgo(7), now), bedroom.says(fedAgo(9), now)]);
      told.push(ago(7 - round), ago(9 - round));
      for (const { speech, took } of heard) {
        expect(speech).not.toContain("couldn't save");
        expect(took).toBeLessThan(3_000);
      }
    }
    expect((await home.ends()).sort()).toEqual(told.sort());
  });

  test('a feed there and a tummy here: whoever is second knows of the first', async () => {
    let refused = 0;
    for (let round = 0; round < 25; round += 1) {
      const home = await aFamily(db, { feeds: [fed(40)] });
      const [kitchen, bedroom] = [home.echo('kitchen'), home.echo('bedroom')];
      const order: string[] = [];
      const note = <T>(name: string, work: Promise<T>) =>
        work.then((heard) => {
          order.push(name);
          return heard;
        });
      const [, massage] = await Promise.all([
        note('fed', bedroom.says(justFed, ago(0))),
        note('tummy', kitchen.says(tummy, ago(0))),
      ]);
      const strokes = TUMMY_STROKES.test(massage.all);
      if (!strokes) refused += 1;
      // An acknowledged feed forbids whatever is answered after it.
      expect({ strokes, order }).not.toEqual({ strokes: true, order: ['fed', 'tummy'] });
      expect(await home.ends()).toContain(ago(0));
      const after = await kitchen.says(next, ago(-1));
      expect(after.all).not.toMatch(TUMMY_STROKES);
    }
    expect(refused).toBeGreaterThan(0);
  }, 20_000);

  test('six of them: each is kept, or says that it is not and keeps it for later', async () => {
    for (let round = 0; round < 8; round += 1) {
      const home = await aFamily(db);
      const echoes = [1, 2, 3, 4, 5, 6].map((number) => home.echo(`echo ${number}`));
      const heard = await Promise.all(
        echoes.map((echo, index) => echo.says(fedAgo(index + 1), ago(0))),
      );
      const kept = heard.flatMap(({ speech }, index) =>
        speech.includes("couldn't save") ? [] : [ago(index + 1)],
      );
      expect(await home.ends()).toEqual(expect.arrayContaining(kept));
      for (const echo of echoes) await echo.says(launch, ago(-1));
      expect((await home.ends()).sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => ago(n)).sort());
    }
  }, 20_000);

  test('a first feed ever, told on both: neither makes the record twice', async () => {
    const home = await aFamily(db, null);
    const echoes = [home.echo('kitchen'), home.echo('bedroom')];
    await Promise.all(echoes.map((echo, index) => echo.says(fedAgo(index + 2), ago(0))));
    expect((await home.ends()).sort()).toEqual([ago(2), ago(3)].sort());
  });
});

describe('a feed told elsewhere in the middle of a routine here', () => {
  test('leaves the tummy out of every later passage, until the wait is over', async () => {
    const home = await aFamily(db);
    const [kitchen, bedroom] = [home.echo('kitchen'), home.echo('bedroom')];
    await kitchen.says(gas, ago(0));
    await kitchen.says(no, ago(-0.2));
    await bedroom.says(fedAgo(5), ago(-2));
    let strokes = 0;
    for (let minute = 3; minute < 12; minute += 2) {
      const { all } = await kitchen.says(next, ago(-minute));
      if (TUMMY_STROKES.test(all)) strokes += 1;
    }
    expect(strokes).toBe(0);
    kitchen.leaves();
    const { speech } = await kitchen.says(tummy, ago(-20));
    expect(speech).toContain('seven more minutes');
    kitchen.leaves();
    expect((await kitchen.says(tummy, ago(-27))).all).toMatch(TUMMY_STROKES);
  });

  test('is as good as told here though the answer here is "no" to milk', async () => {
    const home = await aFamily(db);
    const [kitchen, bedroom] = [home.echo('kitchen'), home.echo('bedroom')];
    const asked = await kitchen.says(tummy, ago(0));
    expect(asked.speech).toContain('in the last half hour');
    await bedroom.says(justFed, ago(-0.1));
    expect((await kitchen.says(no, ago(-0.2))).all).not.toMatch(TUMMY_STROKES);
  });

  test("forbids for both where it is both babies', and nobody named one", async () => {
    const home = await aFamily(db, {
      babies: [
        { id: 'first', name: 'Mia', age: { days: 120, countedAt: ago(0) }, navel: 'healed' },
        { id: 'baby2', name: 'Leo', age: { days: 120, countedAt: ago(0) }, navel: 'healed' },
      ],
    });
    const [kitchen, bedroom] = [home.echo('kitchen'), home.echo('bedroom')];
    await bedroom.says(intent('FedIntent', { feedMoment: 'just_now', who: 'both' }), ago(0));
    expect((await home.household()).feeds.map(({ baby }) => baby)).toEqual(['first', 'baby2']);
    for (const name of ['Mia', 'Leo']) {
      await kitchen.says(intent('BabyIntent', { babyName: { value: name } }), ago(-1));
      expect((await kitchen.says(tummy, ago(-2))).speech).toContain('more minutes');
    }
  });
});

describe('"forget everything" racing with a feed', () => {
  test('a feed told after it is kept, and nothing from before comes back', async () => {
    for (let round = 0; round < 20; round += 1) {
      const home = await aFamily(db, {
        babies: [{ id: 'first', name: 'Mia', age: { days: 120, countedAt: ago(0) } }],
        history: [{ id: 'foot_rub', at: ago(60) }],
      });
      const [kitchen, bedroom] = [home.echo('kitchen'), home.echo('bedroom')];
      await kitchen.says(intent('ForgetIntent'), ago(0));
      await bedroom.says(launch, ago(0));
      const forgetting = kitchen.says(yes, ago(-1));
      // Anywhere between the reading, the emptying and the deleting.
      await pause(round);
      const [done, fedThere] = await Promise.all([forgetting, bedroom.says(justFed, ago(-1))]);
      expect(done.speech).toContain("I've forgotten everything");
      const kept = await home.stored();
      if (fedThere.speech.includes("couldn't save")) continue;
      expect(JSON.stringify(kept)).not.toContain('foot_rub');
      expect(JSON.stringify(kept)).not.toContain('Mia');
      bedroom.leaves();
      // The feed is known, unless it was told before everything was forgotten.
      const ends = await home.ends();
      expect([[], [ago(-1)]]).toContainEqual(ends);
    }
  }, 20_000);

  test('what is saved between the emptying and the deleting stays', async () => {
    const home = await aFamily(db);
    const store = db.open();
    const bedroom = home.echo('bedroom');
    const kitchen = home.echo('kitchen', {
      ...store,
      async remove(user, expected) {
        await bedroom.says(justFed, ago(-1));
        return store.remove(user, expected);
      },
    });
    await kitchen.says(intent('ForgetIntent'), ago(0));
    expect((await kitchen.says(yes, ago(-1))).speech).toContain("I've forgotten everything");
    expect(await home.ends()).toEqual([ago(-1)]);
  });

  test('names are not left behind as what a request changed', async () => {
    const home = await aFamily(db, { babies: [{ id: 'first', name: 'Mia' }] });
    const store = db.open();
    const seen: unknown[] = [];
    const kitchen = home.echo('kitchen', {
      ...store,
      write(user, household, expected, next) {
        seen.push(household);
        return store.write(user, household, expected, next);
      },
    });
    await kitchen.says(intent('ForgetIntent'), ago(0));
    await kitchen.says(yes, ago(-1));
    expect(JSON.stringify(seen.at(-1))).not.toContain('Mia');
    expect(await home.stored()).toBeNull();
  });
});

test('an older request never overwrites a newer place, and its feed is kept', async () => {
  const home = await aFamily(db);
  const [kitchen, bedroom] = [home.echo('kitchen'), home.echo('bedroom')];
  const late = bedroom.envelope(justFed, ago(3));
  await kitchen.says(feet, ago(0));
  await bedroom.sends(late);
  const { place, feeds } = await home.household();
  expect(place).toMatchObject({
    at: ago(0),
    guide: { wish: { start: { technique: 'foot_rub' } } },
  });
  expect(feeds.map(({ endedAt }) => endedAt)).toEqual([ago(3)]);
  const { speech } = await home.echo('hall').says(tummy, ago(-1));
  expect(speech).toContain('twenty-six more minutes');
});
