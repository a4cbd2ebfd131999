import type { Desk } from '../../simulator/desk';
import { createCheckedDesk } from '../support/desk';
import { listings, manifest } from './support';

/** What the description says one can say. */
const thingsToSay = (description: string) =>
  Array.from(description.matchAll(/^- "(.+)"$/gm), ([, said = '']) => said);

/** What it quotes in between, for while it guides, and what it says that this does. */
const MEANT: Readonly<Record<string, string>> = {
  'Alexa, wait': 'WaitIntent',
  'Alexa, again': 'AgainIntent',
  'Alexa, stop': 'AMAZON.StopIntent',
};
const quoted = (description: string) =>
  Array.from(description.replace(/^- .*$/gm, '').matchAll(/"([^"]+)"/g), ([, said = '']) => said);

/** Says a phrase after a launch, as whoever reads it in the store does. */
async function inside(locale: string, said: string): Promise<Awaited<ReturnType<Desk['say']>>> {
  const desk = createCheckedDesk({ locale, family: { days: 150, navel: 'healed' } });
  await desk.say('Alexa, open gentle hands');
  return desk.say(said);
}

describe.each(listings)('%s', (locale, { examplePhrases, description }) => {
  const [launch = '', ...phrases] = examplePhrases;

  test(`"${launch}" opens it`, async () => {
    const out = await createCheckedDesk({ locale }).say(launch);
    expect([out.error, out.heard?.intent, out.open]).toEqual([null, 'LaunchRequest', true]);
    expect(out.speech).toMatch(/medical advice/);
  });

  test.each(phrases)('"%s" begins a massage, word for word', async (phrase) => {
    const out = await inside(locale, phrase);
    expect([out.error, out.heard?.confidence, out.open]).toEqual([null, 1, true]);
    expect(out.place?.phase).toBe('guiding');
  });

  test.each(phrases)('"%s" is understood by somebody new as well', async (phrase) => {
    const desk = createCheckedDesk({ locale });
    await desk.say(launch);
    await desk.say(phrase);
    expect((await desk.say('five months')).place?.phase).toBe('guiding');
  });

  test.each(thingsToSay(description))('"%s" is heard for what it is', async (said) => {
    const out = await inside(locale, said.replace(/[?]$/, ''));
    expect([out.error, out.heard?.confidence]).toEqual([null, 1]);
    expect(out.heard?.intent).not.toBe('AMAZON.FallbackIntent');
  });

  test.each(quoted(description))('"%s" is heard for what it is while it guides', async (said) => {
    const desk = createCheckedDesk({ locale, family: { days: 150, navel: 'healed' } });
    await desk.say(launch);
    await desk.say(phrases[0] ?? '');
    const out = await desk.say(said);
    expect([out.error, out.heard?.confidence, out.heard?.intent]).toEqual([null, 1, MEANT[said]]);
  });

  test('the description says what can be said', () => {
    expect(thingsToSay(description).length).toBeGreaterThanOrEqual(5);
    expect(quoted(description)).toEqual(Object.keys(MEANT));
  });
});

/** What Amazon's testers are told to say, in all locales. */
const toBeTried = Array.from(
  manifest.publishingInformation.testingInstructions.matchAll(/"(?:Alexa, )?([^"]+)"/g),
  ([, said = '']) => said,
);

test.each(toBeTried)('testers may say "%s"', async (said) => {
  const { error, heard } = await createCheckedDesk().hear(said);
  expect([error, heard?.confidence]).toEqual([null, 1]);
  expect(heard?.intent).not.toBe('AMAZON.FallbackIntent');
});
