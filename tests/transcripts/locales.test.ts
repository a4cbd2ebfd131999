import { createHearer } from '../../simulator/hearing/hearer';
import { heardOf } from '../../simulator/hearing/result';
import { story } from './story';

// All that is said here stands in the models word for word, so that no hearing has to be learnt.

test('a British parent is told of nappies, cots and the GP', async () => {
  await story(`
    (in en-GB)
    U: she's not feeding
    A: Please call your GP or NHS 111 now. A baby who isn't feeding, or has no wet nappy in eight hours, needs checking today.
  `);
});

test('an American parent is told of diapers and the nurse line', async () => {
  await story(`
    U: she's not feeding
    A: Please call your doctor or nurse line now. A baby who isn't feeding, or has no wet diaper in eight hours, needs checking today.
  `);
});

test.each([
  ['en-US', 'doctor or poison line'],
  ['en-CA', 'doctor or poison line'],
  // No poison line is for parents there.
  ['en-GB', 'GP or NHS 111'],
  ['en-AU', 'GP or the Poisons Information Centre on 13 11 26'],
  ['en-IN', 'doctor or hospital'],
])('in %s, swallowed oil is for %s', (locale, whom) =>
  story(
    `
    (in ${locale})
    [EmergencyIntent alarm=swallowed oil]
    A: Call your ${whom} now, …
    closed
    `,
  ),
);

test.each([
  ['en-GB', 'GP or NHS 111'],
  ['en-AU', 'GP or Healthdirect'],
  ['en-CA', 'doctor or 811'],
  ['en-IN', 'doctor or hospital'],
])('in %s, it is the %s', async (locale, whom) => {
  await story(`(in ${locale})\nU: I'm worried\nA: … Call your ${whom} now, …`);
});

const moment = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'Europe/London' };

test.each([
  ['en-GB', 'winding', 'ProblemIntent', 'gas'],
  ['en-GB', 'mardy', 'ProblemIntent', 'crying'],
  ['en-AU', 'the grizzles', 'ProblemIntent', 'crying'],
  ['en-CA', "we're at the cottage", 'ProblemIntent', 'travel'],
  ['en-IN', 'malish', 'ProblemIntent', 'everything'],
  ['en-IN', 'she is having loose motions', 'SignIntent', 'diarrhea'],
])('in %s, "%s" is heard', async (locale, said, intent, id) => {
  const hearing = await createHearer(locale)?.hear(said, moment);
  if (hearing === undefined) throw new Error(`nothing hears ${locale}`);
  const heard = heardOf(hearing);
  expect([heard.intent, Object.values(heard.slots)[0]?.id]).toEqual([intent, id]);
});
