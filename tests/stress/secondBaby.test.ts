import { randomUUID } from 'node:crypto';
import { readHousehold } from '../../lambda/memory/household';
import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store } from '../../lambda/memory/store';
import { ago } from '../care/support/babies';
import { intent, launch, tummy } from '../turn/support/parent';
import { Echo, TUMMY_STROKES } from './support/family';

/** A store that can be out of reach. */
function aStore() {
  const store = createMemoryStore();
  let isDown = false;
  const reached = <T>(work: () => Promise<T>): Promise<T> =>
    isDown ? Promise.reject(new Error('out of reach')) : work();
  const kept: { user: string } = { user: '' };
  const spoiled: Store = {
    read: (user) => {
      kept.user = user;
      return reached(() => store.read(user));
    },
    write: (user, household, expected, next) =>
      reached(() => store.write(user, household, expected, next)),
    remove: (user, expected) => reached(() => store.remove(user, expected)),
  };
  return {
    store: spoiled,
    down: () => (isDown = true),
    up: () => (isDown = false),
    babies: async () => readHousehold((await store.read(kept.user))?.household).babies,
  };
}

const named = (babyName: string, otherName: string) =>
  intent('TwoNamesIntent', { babyName: { value: babyName }, otherName: { value: otherName } });
const fed = (babyName: string, minutes: number) =>
  intent('FedIntent', { babyName: { value: babyName }, ago: { value: `PT${minutes}M` } });
const grown = intent('AgeIntent', { who: 'both', age: { value: 'P6M' } });

/** Two devices of a family that each hear something while nothing can be saved, and then save it. */
async function apart(kitchenHears: readonly object[], bedroomHears: readonly object[]) {
  const home = aStore();
  const user = `amzn1.ask.account.${randomUUID()}`;
  const kitchen = new Echo(user, 'kitchen', home.store);
  const bedroom = new Echo(user, 'bedroom', home.store);
  await kitchen.says(intent('BabyIntent', { babyName: { value: 'Mia' } }), ago(5));
  for (const echo of [kitchen, bedroom]) await echo.says(launch, ago(4));
  home.down();
  for (const said of kitchenHears) await kitchen.says(said, ago(3));
  for (const said of bedroomHears) await bedroom.says(said, ago(3));
  home.up();
  for (const echo of [kitchen, bedroom]) await echo.says(intent('WhatCanYouDoIntent'), ago(2));
  return { home, kitchen, bedroom };
}

const namesOf = (babies: readonly { name?: string }[]) => babies.map(({ name }) => name).sort();

test('a second baby of two names, told on two devices, is two more babies', async () => {
  const { home } = await apart([named('Mia', 'Leo')], [named('Mia', 'Zoe')]);
  const babies = await home.babies();
  expect(namesOf(babies)).toEqual(['Leo', 'Mia', 'Zoe']);
  expect(new Set(babies.map(({ id }) => id)).size).toBe(3);
});

test('of one name it is one baby', async () => {
  const { home } = await apart([named('Mia', 'Leo')], [named('Leo', 'Mia')]);
  expect(namesOf(await home.babies())).toEqual(['Leo', 'Mia']);
});

test('twins told on two devices and named there are not mixed up', async () => {
  const twins = intent('TwinsIntent');
  const called = (babyName: string) => intent('BabyIntent', { babyName: { value: babyName } });
  const { home } = await apart([twins, called('Leo')], [twins, called('Zoe')]);
  expect(namesOf(await home.babies())).toEqual(['Leo', 'Mia', 'Zoe']);
});

test('the feed of one permits nothing for the other', async () => {
  const { kitchen } = await apart(
    [named('Mia', 'Leo'), grown, fed('Leo', 40)],
    [named('Mia', 'Zoe'), grown],
  );
  await kitchen.says(intent('BabyIntent', { babyName: { value: 'Zoe' } }), ago(1));
  const { all } = await kitchen.says(tummy, ago(0));
  expect(all).not.toMatch(TUMMY_STROKES);
  expect(all).toContain('Has Zoe had any milk');
});
