import { createHearer } from '../../simulator/hearing/hearer';
import { heardOf } from '../../simulator/hearing/result';

const MOMENT = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };
const hearer = createHearer('en-US');

/** What is said with a "not" in it, and the slots that tell what is meant. */
test.each<[said: string, slots: Readonly<Record<string, string | undefined>>]>([
  // Ten minutes would open the tummy sooner than less than ten.
  ["it hasn't been ten minutes since her bottle", { lessThan: 'PT10M', ago: undefined }],
  ["it's been ten minutes since her bottle", { ago: 'PT10M', lessThan: undefined }],
  ['the feed was at five thirty not four thirty', { time: '05:30' }],
  ['no it was at five thirty not four thirty', { time: '05:30' }],
  ['it was ten minutes ago not thirty', { ago: 'PT10M', minutes: undefined }],
  ['i said feet not hands', { bodyPart: 'feet' }],
])('"%s" is what stands before the "not"', async (said, slots) => {
  if (hearer === null) throw new Error('There is no model.');
  const heard = heardOf(await hearer.hear(said, MOMENT)).slots;
  for (const [name, value] of Object.entries(slots)) {
    expect(heard[name]?.id ?? heard[name]?.value).toBe(value);
  }
});
