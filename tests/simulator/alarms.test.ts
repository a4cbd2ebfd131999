import { createHearer } from '../../simulator/hearing/hearer';

const MOMENT = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };

/** The alarm that is heard, or null where none is. */
async function alarmIn(said: string): Promise<string | null> {
  const hearing = await createHearer('en-US')?.hear(said, MOMENT);
  if (hearing?.kind !== 'intent' || hearing.intent !== 'EmergencyIntent') return null;
  return hearing.slots[0]?.resolved?.[0]?.id ?? 'no alarm';
}

test.each([
  ["what lovely rosy cheeks but he isn't breathing", 'not_breathing'],
  ["the towel's on the floor and she's gone all limp", 'limp'],
  ["daddy's home and the baby fell off the bed", 'fall'],
])('a remark hides no alarm in the same breath: %s', async (said, alarm) => {
  expect(await alarmIn(said)).toBe(alarm);
});

test.each([
  ["her breathing isn't nice and easy at all", 'breathing_hard'],
  ['she has only had two wet nappies today', 'not_feeding'],
  ["I'm so sick of this baby", 'cant_cope'],
])('a good report that is denied is an alarm: %s', async (said, alarm) => {
  expect(await alarmIn(said)).toBe(alarm);
});

test.each([
  'the big towel has gone all floppy',
  'her blanket is blue and yellow',
  'my phone fell off the table again',
  'the dog was sick on the rug',
  "he really isn't choking don't worry",
  "no she hasn't got a fever",
])('what is said of things and animals, or denied, is none: %s', async (said) => {
  expect(await alarmIn(said)).toBeNull();
});
