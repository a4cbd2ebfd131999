import { ago, fed } from '../care/support/babies';
import { ended } from '../alexa/support/envelopes';
import { feet, intent, justFed, launch, tummy } from '../turn/support/parent';
import {
  aFamily,
  always,
  NEVER,
  pause,
  slow,
  startDb,
  THROTTLED,
  TUMMY_STROKES,
  WITHIN,
  type Db,
  type Echo,
} from './support/family';

let db: Db;
beforeAll(async () => {
  db = await startDb();
});
afterEach(() => db.proxy.plan());
afterAll(() => db.close());

const fedAgo = (minutes: number) => intent('FedIntent', { ago: { value: `PT${minutes}M` } });
const correct = (minutes: number) =>
  intent('CorrectFeedIntent', { ago: { value: `PT${minutes}M` } });
const notAfterAll = intent('CorrectFeedIntent');
const no = intent('AMAZON.NoIntent');
const next = intent('AMAZON.NextIntent');
const anything = intent('WhatCanYouDoIntent');
const gas = intent('RoutineIntent', { routine: 'gas_relief' });

/** A family at the table behind a proxy, in a session that is open. */
async function behindProxy(change = {}) {
  const home = await aFamily(db, change);
  const echo = home.echo('kitchen', db.open(db.proxy));
  await echo.says(launch, ago(0));
  return { home, echo };
}

/**
 * One that waits for the table only a short while. The proxy is its own: what it gave up waiting for is
 * tried again behind its back, and would meet what the next test has planned.
 */
async function impatiently() {
  const proxy = await db.another();
  const home = await aFamily(db);
  const echo = home.impatient('kitchen', db.open(proxy));
  await echo.says(launch, ago(0));
  return { home, echo, proxy };
}

/** The same one a moment later, when the table is well again and nobody is in a hurry. */
function later(home: Awaited<ReturnType<typeof aFamily>>, { name, attributes }: Echo): Echo {
  const again = home.echo(name);
  again.attributes = attributes;
  return again;
}

const FAULTS = [
  ['cut before it arrives', 'cut'],
  ['half an answer', 'half'],
  ['no answer at all', 'hang'],
  ['throttled', THROTTLED[0] ?? 'cut'],
  ['throttled in other words', THROTTLED[1] ?? 'cut'],
  ['broken', { status: 500, body: '{}' }],
  ['busy', { status: 503, body: '<html>busy</html>' }],
  ['cut after the write was applied', 'cutAnswer'],
] as const;

describe.each(FAULTS)('the table is in trouble: %s', (_, fault) => {
  test('a told feed is said not to be saved, holds here, and is kept once it is back', async () => {
    const { home, echo, proxy } = await impatiently();
    proxy.plan(...always(fault));
    const told = await echo.says(fedAgo(5), ago(0));
    expect(told.took).toBeLessThan(WITHIN);
    expect(told.speech).toContain("I couldn't save that");
    const asked = await echo.says(tummy, ago(-1));
    expect(asked.took).toBeLessThan(WITHIN);
    expect(asked.speech).toContain('twenty-four more minutes');
    proxy.plan();
    await later(home, echo).says(anything, ago(-2));
    expect(await home.ends()).toEqual([ago(5)]);
    const { speech } = await home.echo('bedroom').says(tummy, ago(-10));
    expect(speech).toContain('fifteen more minutes');
  }, 10_000);

  test('once only, it is not noticed', async () => {
    const { home, echo } = await behindProxy();
    db.proxy.plan('pass', fault);
    const { speech, took } = await echo.says(justFed, ago(0));
    expect(speech).not.toContain("couldn't save");
    expect(took).toBeLessThan(3_000);
    expect(await home.ends()).toEqual([ago(0)]);
  });

  test('a massage goes on, and an emergency is answered', async () => {
    const { echo, proxy } = await impatiently();
    proxy.plan(...always(fault));
    const first = await echo.says(feet, ago(0));
    expect(first.speech).toContain('ankle');
    expect((await echo.says(next, ago(-2))).took).toBeLessThan(WITHIN);
    const alarm = await echo.says(intent('EmergencyIntent', { alarm: 'choking' }), ago(-3));
    expect(alarm.speech).toMatch(/call/i);
    expect(alarm.took).toBeLessThan(WITHIN);
  }, 15_000);
});

describe('a table that cannot be read', () => {
  test('permits no tummy stroke, as another device may have told a feed', async () => {
    const { home, echo } = await behindProxy();
    await echo.says(gas, ago(0));
    const begun = await echo.says(no, ago(-0.1));
    expect(begun.speech).toContain("let's begin");
    await home.echo('bedroom').says(justFed, ago(-1));
    db.proxy.plan(...always('cut'));
    for (let minute = 2; minute < 10; minute += 2) {
      const { all } = await echo.says(next, ago(-minute));
      expect(all).not.toMatch(TUMMY_STROKES);
    }
  }, 10_000);

  test('permits none by a feed of long enough ago either, and says why', async () => {
    const { echo } = await behindProxy({ feeds: [fed(40)] });
    db.proxy.plan(...always('cut'));
    const { all, speech } = await echo.says(tummy, ago(0));
    expect(all).not.toMatch(TUMMY_STROKES);
    expect(speech).toContain("let's leave the tummy out");
    expect(speech).toContain('foot rub');
  });

  test('permits it again once it can be read', async () => {
    const { echo } = await behindProxy({ feeds: [fed(40)] });
    db.proxy.plan(...always('cut'));
    await echo.says(tummy, ago(0));
    db.proxy.plan();
    expect((await echo.says(tummy, ago(-1))).all).toMatch(TUMMY_STROKES);
  });
});

describe('what was corrected while nothing could be saved', () => {
  test.each([
    ['a feed that was saved before', false, correct(15), [ago(15)]],
    ['a feed that was saved before, taken back', false, notAfterAll, []],
    ['a feed whose write was only said to have failed', true, correct(15), [ago(15)]],
    ['such a feed, taken back', true, notAfterAll, []],
  ] as const)('stays corrected: %s', async (_, lost, correction, ends) => {
    const { home, echo } = await behindProxy();
    // The read passes, the write is applied, and nobody hears of it.
    db.proxy.plan(...(lost ? (['pass', 'cutAnswer', 'cut', 'cut'] as const) : []));
    await echo.says(fedAgo(40), ago(0));
    expect(await home.ends()).toEqual([ago(40)]);
    db.proxy.plan(...always('cut'));
    await echo.says(correction, ago(0));
    db.proxy.plan();
    await echo.says(anything, ago(-1));
    expect(await home.ends()).toEqual(ends);
  });

  test('does not bring back what another device took back', async () => {
    const { home, echo } = await behindProxy();
    const bedroom = home.echo('bedroom');
    await bedroom.says(fedAgo(5), ago(0));
    await echo.says(anything, ago(0));
    db.proxy.plan(...always('cut'));
    await echo.says(fedAgo(20), ago(-1));
    await bedroom.says(notAfterAll, ago(-1));
    db.proxy.plan();
    await echo.says(anything, ago(-2));
    expect(await home.ends()).toEqual([ago(19)]);
  });

  test('does not bring back what was forgotten', async () => {
    const { home, echo } = await behindProxy({ history: [{ id: 'foot_rub', at: ago(60) }] });
    const bedroom = home.echo('bedroom');
    db.proxy.plan(...always('cut'));
    await echo.says(fedAgo(20), ago(-1));
    await bedroom.says(intent('ForgetIntent'), ago(-1));
    await bedroom.says(intent('AMAZON.YesIntent'), ago(-1));
    expect(await home.stored()).toBeNull();
    db.proxy.plan();
    await echo.says(anything, ago(-2));
    const { babies, feeds, history } = await home.household();
    expect({ babies, history }).toEqual({ babies: [{ id: 'first' }], history: [] });
    expect(feeds.map(({ endedAt }) => endedAt)).toEqual([ago(19)]);
  });

  test('is saved by the end of the session too', async () => {
    const { home, echo } = await behindProxy();
    db.proxy.plan(...always('cut'));
    await echo.says(justFed, ago(0));
    db.proxy.plan();
    await echo.says(ended, ago(-1));
    expect(await home.ends()).toEqual([ago(0)]);
  });
});

// Side by side, because each waits for real time.
describe('a table that is slow', () => {
  test.concurrent.each([
    ['reads', { read: NEVER }],
    ['writes', { write: NEVER }],
    ['both, within what each may take', { read: 250, write: 200 }],
  ])(
    '%s: a reply leaves in time',
    async (_, times) => {
      const home = await aFamily(db);
      const echo = home.impatient('kitchen', slow(db.open(), times));
      for (const request of [justFed, tummy]) {
        expect((await echo.says(request, ago(0))).took).toBeLessThan(WITHIN);
      }
      expect((await echo.says(tummy, ago(-5))).all).not.toMatch(TUMMY_STROKES);
    },
    20_000,
  );

  test.concurrent('a write that lands late undoes nothing that was told since', async () => {
    const home = await aFamily(db);
    const echo = home.impatient('kitchen', slow(db.open(), { write: 900 }));
    const { speech } = await echo.says(fedAgo(50), ago(0));
    expect(speech).toContain("I couldn't save that");
    const bedroom = home.echo('bedroom');
    await bedroom.says(fedAgo(3), ago(0));
    await pause(900);
    expect(await home.ends()).toEqual([ago(3)]);
    expect((await bedroom.says(tummy, ago(-1))).speech).toContain('twenty-six more minutes');
  });

  test.concurrent('a write that lands late is the same feed, once', async () => {
    const home = await aFamily(db);
    const echo = home.impatient('kitchen', slow(db.open(), { write: 600 }));
    await echo.says(justFed, ago(0));
    await pause(600);
    await later(home, echo).says(anything, ago(-1));
    expect(await home.ends()).toEqual([ago(0)]);
  });

  test.concurrent(
    'a deletion that was said to have failed takes no feed with it, even late',
    async () => {
      const home = await aFamily(db);
      const echo = home.impatient('kitchen', slow(db.open(), { write: 600 }));
      await home.echo('bedroom').says(justFed, ago(0));
      await echo.says(intent('ForgetIntent'), ago(-1));
      const { speech } = await echo.says(intent('AMAZON.YesIntent'), ago(-1));
      expect(speech).toContain("couldn't delete it");
      await pause(600);
      expect((await later(home, echo).says(tummy, ago(-2))).all).not.toMatch(TUMMY_STROKES);
      expect(await home.ends()).toEqual([ago(0)]);
    },
  );
});

test('what a session carries while nothing can be saved is small', async () => {
  const babies = ['first', 'baby2', 'baby3', 'baby4', 'baby5', 'baby6'].map((id, index) => ({
    id,
    name: `Maximiliane-Josephine ${index}`,
    age: { days: 120, countedAt: ago(0) },
    navel: 'healed' as const,
  }));
  const feeds = Array.from({ length: 30 }, (_, index) => ({
    ...fed(index * 40),
    baby: babies[index % 6]?.id ?? null,
  }));
  const history = Array.from({ length: 30 }, (_, index) => ({ id: 'foot_rub', at: ago(index) }));
  const { echo } = await behindProxy({ babies, feeds, history });
  db.proxy.plan(...always('cut'));
  for (const request of [justFed, feet, next, fedAgo(3), next]) {
    const { response } = await echo.says(request, ago(-1));
    expect(JSON.stringify(response.sessionAttributes ?? {}).length).toBeLessThan(6 * 1024);
  }
}, 10_000);
