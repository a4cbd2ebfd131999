import { Home } from './home';
import type { Said } from './told';
import type { Fault } from './store';
import { say } from './vocabulary';

/** What only a life with faults at the right moment showed, told once more by itself. */

const MONTHS = 120 * 24 * 60 * 60_000;

/** A home with one baby of four months, and what is said there to one of its devices. */
function homeOfMia(device: number) {
  const start = Date.parse('2026-11-22T15:00:00.000Z');
  const mia = { name: 'mia', bornAt: start - MONTHS, navelHealed: true, feedEndedAt: null };
  const home = new Home(start, [mia], 'America/New_York');
  const says = (said: Said, fault: Fault = 'none') => home.speak(home.device(device), said, fault);
  return { home, says };
}

test('an alarm lets go of no reminder before it is surely cancelled', async () => {
  const { home, says } = homeOfMia(0);
  await says(say('FedIntent', {}, { ago: 'PT10M' }));
  await says(say('RemindIntent'));
  await says(say('AMAZON.YesIntent'));
  await says(say('EmergencyIntent', { alarm: 'no_poop' }));
  // It is taken in, and the answer of the store is lost, as the alarm says nothing of.
  const { verdict } = await says(say('FeedingNowIntent'), 'writeSavedWithError');
  expect(verdict.alarm).toBe(true);
  expect(home.services.pending(home.now)).toHaveLength(1);
  await says(say('FedIntent', { feedMoment: 'just_now' }));
  expect(home.services.pending(home.now)).toEqual([]);
});

test('an old answer about reminders sets none for a feed that is not the last any more', async () => {
  const { home, says } = homeOfMia(1);
  await says(say('FedIntent', {}, { ago: 'PT1M' }), 'writeSavedWithError');
  await says(say('RemindIntent'), 'writeSavedWithError');
  // Alexa asks for the permission, and her answer, in the same session, cannot be kept either.
  home.now += 2;
  const { sent } = await says(say('AMAZON.YesIntent'), 'writeSavedWithError');
  expect(sent).toMatchObject({ isNew: false, said: { name: 'consent' } });
  home.now += 10_000;
  await says(say('FedIntent', {}, { ago: 'PT1M' }));
  const again = await home.again(1, 'none');
  expect(again?.sent.said.name).toBe('consent');
  expect(again?.verdict.broken).toBeNull();
  expect(home.services.pending(home.now)).toEqual([]);
});

test('a reminder that was to be cancelled, but for a store too slow, is cancelled with the next feed', async () => {
  const { home, says } = homeOfMia(0);
  await says(say('FedIntent', {}, { ago: 'PT1M' }));
  await says(say('AgeIntent', { ageWord: 'newborn' }));
  await says(say('RemindIntent'));
  await says(say('AMAZON.YesIntent'));
  await says(say('TechniqueIntent', { technique: 'foot_rub' }));
  await says(say('AMAZON.YesIntent'));
  home.now += 60_000;
  // The process remembers the household, so it writes without reading; nobody waits for it any more.
  await says(say('FeedingNowIntent'), 'slow');
  expect(home.services.pending(home.now)).toHaveLength(1);
  home.now += 60_000;
  const { verdict } = await says(say('FedIntent', { feedMoment: 'just_now' }));
  expect(verdict.broken).toBeNull();
  expect(home.services.pending(home.now)).toEqual([]);
});

test('an old yes to a reminder sets none for a feed that ended after it was said', async () => {
  const { home, says } = homeOfMia(0);
  const bottle = say('FedIntent', { feedMoment: 'just_now' });
  await says(bottle);
  await says(say('RemindIntent'));
  await says(say('AMAZON.YesIntent'));
  // From here on she may; the next yes sets at once.
  await says(bottle);
  await says(say('RemindIntent'));
  home.now = Date.parse('2026-11-22T15:00:50.000Z');
  await says(say('AMAZON.YesIntent'));
  expect(home.services.pending(home.now)).toHaveLength(1);
  home.now = Date.parse('2026-11-22T15:01:05.000Z');
  await says(bottle);
  const again = await home.again(1, 'none');
  expect(again?.sent.said.name).toBe('AMAZON.YesIntent');
  expect(again?.verdict.broken).toBeNull();
  expect(home.services.pending(home.now)).toEqual([]);
});

test('an old alarm that arrives late hides none that was told since', async () => {
  const { home, says } = homeOfMia(0);
  const choking = say('EmergencyIntent', { alarm: 'choking' });
  const feet = say('TechniqueIntent', { technique: 'foot_rub' });
  await says(say('AgeIntent', {}, { age: 'P4M' }));
  await says(choking);
  home.delay(home.device(0), choking);
  // All is well; a massage begins, and is ended by the next alarm.
  home.now += 60_000;
  await says(feet);
  await says(say('AMAZON.YesIntent'));
  home.now += 60_000;
  await says(choking);
  await home.deliverHeld('none');
  home.now += 60 * 60_000;
  const { verdict, speech } = await says(feet);
  expect(verdict.broken).toBeNull();
  expect(speech).toContain('Is baby well now?');
});
