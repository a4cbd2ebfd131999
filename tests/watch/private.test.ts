import { createLines } from '../../lambda/watch';
import { createSkill } from '../../lambda/skill';
import { createMemoryStore } from '../../lambda/memory/memory';
import { ended, envelope, intent, launch } from '../alexa/support/envelopes';
import { fed } from '../care/support/babies';
import { feet, justFed } from '../turn/support/parent';
import { family } from '../turn/support/stores';
import { leakIn } from './support/leaks';
import { Watching } from './support/watching';

/** The line that one envelope leaves in the log, whatever becomes of it. */
async function lineOf(event: unknown): Promise<string> {
  const lines: string[] = [];
  const watch = createLines((line) => lines.push(line), Date.now);
  const skill = createSkill({ store: createMemoryStore(), watch });
  await skill.invoke(event).catch(() => undefined);
  return lines.join('');
}

describe('nothing that was said is in the log', () => {
  const heard = (name: string, value: string) => intent(name, { [name]: { value } });

  test.each([
    ['a name', heard('BabyIntent', 'Wilhelmina')],
    ['a sign', intent('SignIntent', { sign: 'fever' })],
    ['an alarm', intent('EmergencyIntent', { alarm: 'not_breathing' })],
    ['a topic', intent('QuestionIntent', { topic: 'vomiting' })],
    ['a technique', intent('TechniqueIntent', { technique: 'belly_clockwise' })],
    ['words for an intent', intent('she has a fever')],
    ['words for a locale', { ...launch, locale: 'Wilhelmina has a fever' }],
    ['words for an id', { ...launch, requestId: 'Wilhelmina has a fever' }],
    ['words for an end', { ...ended, reason: 'Wilhelmina' }],
    [
      'words for an error',
      { ...ended, reason: 'ERROR', error: { type: 'Wilhelmina', message: 'has a fever' } },
    ],
    [
      'words for an exception',
      { type: 'System.ExceptionEncountered', error: { type: 'fever', message: 'Wilhelmina' } },
    ],
    ['words for a touch', { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['Wilhelmina'] }],
  ])('%s', async (_, request) => {
    const event = envelope(request);
    const line = await lineOf(event);
    expect(leakIn(line, event)).toBeNull();
    expect(line).not.toMatch(/wilhelmina|fever|breath|vomit|belly|PARENT|KITCHEN/i);
  });
});

describe('a leak is found', () => {
  const event = envelope(intent('SignIntent', { sign: { value: 'a high fever' } }), {
    attributes: { session: { told: { rash: true }, name: 'Wilhelmina' } },
  });
  const leaking = async (more: object) =>
    leakIn(JSON.stringify({ ...(JSON.parse(await lineOf(event)) as object), ...more }), event);

  test.each([
    ['a slot', { note: 'She had a Fever.' }, 'fever'],
    ['a name in the session', { name: 'wilhelmina' }, 'wilhelmina'],
    ['a fact in the session', { note: 'rash' }, 'rash'],
    ['the intent', { intent: 'sign' }, 'sign'],
    ['a user', { by: 'user amzn1.ask.account.PARENT' }, 'amzn1.ask.account.PARENT'],
    ['a device', { on: 'amzn1.ask.device.KITCHEN' }, 'amzn1.ask.device.KITCHEN'],
    ['a field of its own', { fever: 1 }, 'fever'],
  ])('%s', async (_, more, leak) => expect(await leaking(more)).toBe(leak));

  test.each([
    ['nothing', {}],
    ['a word that only contains one', { note: 'feverish' }],
    ['the words of the log itself', { intent: 'wait', outcome: 'reply' }],
  ])('and there is none: %s', async (_, more) => expect(await leaking(more)).toBeNull());
});

describe('a leak is found, however short, where it is whole', () => {
  const slots = {
    name: { value: 'Mia' },
    problem: 'gas',
    degrees: { value: '38.5' },
  };
  const event = envelope(intent('SignIntent', slots), {
    attributes: { session: { babies: [{ name: 'Bo' }] } },
  });
  const leaking = async (more: object) =>
    leakIn(JSON.stringify({ ...(JSON.parse(await lineOf(event)) as object), ...more }), event);

  test.each([
    ['a name', { note: 'mia' }, 'mia'],
    ['a name of the session', { note: 'for Bo.' }, 'bo'],
    ['what a slot means', { intent: 'gas' }, 'gas'],
    ['a key', { gas: 1 }, 'gas'],
    ['a number', { note: 38.5 }, '38.5'],
    ['a number as text', { thrown: 'Error: 38.5 is too much' }, '38.5'],
    ['a name in place of a language', { locale: 'Mia' }, 'mia'],
    ['a name in front of a place', { thrown: 'Mia at turn.ts:95:12' }, 'mia'],
  ])('%s', async (_, more, leak) => expect(await leaking(more)).toBe(leak));

  test.each([
    ['what only contains it', { note: 'gasp, 138.5, 38.51' }],
    ['what the machine measured', { milliseconds: 38.5, Latency: 38.5 }],
  ])('and there is none: %s', async (_, more) => expect(await leaking(more)).toBeNull());
});

describe('no care can be told from another', () => {
  const care = { intent: 'care', after: null, waited: false, fellBack: false, completed: false };
  const told = async (...requests: object[]) => {
    const home = new Watching();
    for (const request of requests) await home.says(request);
    const { requestId, ...rest } = home.last();
    return rest;
  };

  test.each([
    ['an alarm', intent('EmergencyIntent', { alarm: 'not_breathing' })],
    ['a sign for the doctor', intent('SignIntent', { sign: 'fever' })],
    ['a mood that makes it wait', intent('CueIntent', { cue: 'crying' })],
    ['asleep', intent('CueIntent', { cue: 'asleep' })],
    ['a temperature', intent('TemperatureIntent', { degrees: { value: '39' } })],
    ['a vaccine', intent('VaccineIntent')],
    ['is it okay now', intent('ReadinessIntent')],
    ['an age', intent('AgeIntent', { age: { value: 'P3M' } })],
    ['why', intent('WhyIntent')],
  ])('%s looks like a feed', async (_, request) => {
    expect(await told(feet, request)).toEqual(await told(feet, justFed));
    expect(await told(feet, request)).toMatchObject(care);
  });

  test.each([
    ['a yes', intent('AMAZON.YesIntent')],
    ['a stop', intent('AMAZON.StopIntent')],
    ['babble', intent('AMAZON.FallbackIntent')],
    ['another wish', feet],
  ])('%s that means an alarm is care', async (_, request) => {
    const home = new Watching();
    await home.says(intent('EmergencyIntent', { alarm: 'long_cry' }));
    const said = await home.says(request);
    expect(said).toMatchObject(care);
  });

  test('a yes to a reminder, which tells of a feed, is care', async () => {
    const home = new Watching({}, family({ feeds: [fed(5)] }));
    await home.says(intent('RemindIntent'));
    const said = await home.says(intent('AMAZON.YesIntent'));
    expect(said).toMatchObject({ ...care, outcome: 'reply', phase: 'asking' });
  });
});
