import { ago, fed } from '../care/support/babies';
import { family } from './support/stores';
import { feet, intent, justFed, launch, Parent, tummy } from './support/parent';

test('what changes is written before anything is answered', async () => {
  const parent = new Parent();
  await parent.says(justFed);
  expect(parent.store.log).toEqual(['read', 'write']);
  expect(parent.store.saved()?.feeds).toHaveLength(1);
});

test('what changes nothing is not written', async () => {
  const parent = new Parent();
  await parent.says(launch);
  expect(parent.store.log).toEqual(['read']);
});

test('the first words ever are remembered', async () => {
  const parent = new Parent(null);
  await parent.says(launch);
  expect(parent.store.saved()?.notices).toEqual(['welcome']);
});

describe('when another device was quicker', () => {
  test('it is read and decided again: a feed told meanwhile forbids', async () => {
    const parent = new Parent(family({ feeds: [fed(40)] }));
    parent.store.trouble.meanwhile = () =>
      parent.store.change((before) => ({ ...before, feeds: [...before.feeds, fed(5)] }));
    const { speech } = await parent.says(tummy);
    expect(parent.store.log).toEqual(['read', 'write', 'read']);
    expect(speech).toContain('The tummy needs twenty-five more minutes');
    expect(parent.store.saved()?.feeds).toEqual([fed(40), fed(5)]);
  });

  test('nothing of either side is lost', async () => {
    const parent = new Parent();
    parent.store.trouble.meanwhile = () =>
      parent.store.change((before) => ({ ...before, feeds: [fed(100)] }));
    await parent.says(justFed);
    expect(parent.store.saved()?.feeds.map((feed) => feed.endedAt)).toEqual([ago(100), ago(0)]);
  });

  test('twice at most; then the session carries it, and says so', async () => {
    const parent = new Parent();
    parent.store.trouble.conflicts = 10;
    const { speech } = await parent.says(justFed);
    expect(parent.store.log).toEqual(['read', 'write', 'read', 'write', 'read', 'write']);
    expect(speech).toContain("I couldn't save that");
    parent.store.trouble.conflicts = 0;
    await parent.says(intent('WhatCanYouDoIntent'));
    expect(parent.store.saved()?.feeds).toHaveLength(1);
  });
});

describe('the place', () => {
  const placeOf = (parent: Parent) => parent.store.saved()?.place?.guide.wish.start;

  test('an older request never overwrites a newer one', async () => {
    const parent = new Parent();
    await parent.says(feet, { now: ago(0), device: 'kitchen' });
    parent.leaves();
    const late = intent('RoutineIntent', { routine: 'bedtime' });
    await parent.says(late, { now: ago(1), device: 'bedroom' });
    expect(placeOf(parent)).toEqual({ technique: 'foot_rub' });
  });

  test('a feed in an older request counts all the same', async () => {
    const parent = new Parent();
    await parent.says(feet, { now: ago(0), device: 'kitchen' });
    parent.leaves();
    await parent.says(justFed, { now: ago(1), device: 'bedroom' });
    expect(parent.store.saved()?.feeds.map((feed) => feed.endedAt)).toEqual([ago(1)]);
    expect(placeOf(parent)).toEqual({ technique: 'foot_rub' });
  });

  test('the last requests of ten devices are kept', async () => {
    const parent = new Parent();
    for (let device = 0; device < 14; device += 1) {
      parent.leaves();
      await parent.says(feet, { device: `device ${device}`, now: ago(-device) });
    }
    expect(Object.keys(parent.store.saved()?.devices ?? {})).toHaveLength(10);
  });
});
