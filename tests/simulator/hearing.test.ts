import { withoutFillers } from '../../simulator/hearing/core';
import english from '../../simulator/built-in/en.json';
import { heardOf } from '../../simulator/hearing/result';
import { hearer, moment } from './support/model';

const hear = async (said: string) => heardOf(await hearer.hear(said, moment));

/** The intent and its slots as `name=value>id`. */
const brief = async (said: string) => {
  const { intent, slots } = await hear(said);
  const filled = Object.entries(slots).map(([name, { value, id }]) => `${name}=${value}>${id}`);
  return [intent, ...filled].join(' ');
};

describe('exact samples', () => {
  test.each([
    ['help with teething', 'HelpWithIntent problem=teething>teething'],
    ['Help with sore gums!', 'HelpWithIntent problem=sore gums>teething'],
    ["help with my baby's gas", 'HelpWithIntent problem=gas>gas'],
    ['the teething', 'HelpWithIntent problem=teething>teething'],
    ["I've got five minutes for gas", 'HelpWithIntent length=PT5M>null problem=gas>gas'],
    ['he finished twenty minutes ago', 'FedIntent ago=PT20M>null'],
    ['she ate at half past two', 'FedIntent at=02:30>null'],
    ['she ate at noon', 'FedIntent at=12:00>null'],
    ['she ate at ten to midnight', 'FedIntent at=23:50>null'],
    ['mia ate an hour ago', 'FedIntent baby=mia>null ago=PT1H>null'],
    ["Mia's been fed", 'FedIntent baby=mia>null'],
    ["she's four months old", 'AgeIntent age=P4M>null'],
    ['she was born yesterday', 'AgeIntent born=2026-11-21>null'],
    ['twelve', 'AgeIntent count=12>null'],
    ['12', 'AgeIntent count=12>null'],
    ['start the bedtime routine', 'StartIntent routine=bedtime>bedtime'],
  ])('"%s" is %s', async (said, expected) => {
    expect(await brief(said)).toBe(expected);
    expect((await hear(said)).confidence).toBe(1);
  });

  test('a value of our own wins over one of Amazon’s', async () => {
    expect(await brief('what helps with five minutes')).toBe(
      'HelpWithIntent problem=five minutes>wait',
    );
  });

  test('phrases of Amazon’s own intents, where the model has the intent', async () => {
    expect(await brief('yes please')).toBe('AMAZON.YesIntent');
    expect(await brief('skip')).toBe('AMAZON.NextIntent');
    expect(await brief('loop off')).not.toBe('AMAZON.LoopOffIntent');
  });

  test('fillers may go', async () => {
    expect(await brief('um okay help with teething please')).toBe(
      'HelpWithIntent problem=teething>teething',
    );
    expect((await hear('um help with teething')).confidence).toBeLessThan(1);
  });

  test.each([
    ['okay is it okay', 'is it okay'],
    ['well is he well please', 'is he well'],
    ['um not well', 'not well'],
  ])('of "%s" there is left "%s"', (said, left) => {
    expect(withoutFillers(said.split(' '), english).join(' ')).toBe(left);
  });

  test('words that are in no list fill a slot behind carrier words, raw', async () => {
    expect(await brief('help with purple spots')).toBe('HelpWithIntent problem=purple spots>null');
    expect(await brief('the purple spots')).not.toContain('purple');
    expect(await brief('help with one two three four five six')).not.toContain('one two three');
  });
});

describe('what the skill is called by', () => {
  test.each([
    ['open gentle hands', 'LaunchRequest'],
    ['Alexa, open Gentle Hands', 'LaunchRequest'],
    ['gentle hands', 'LaunchRequest'],
    ['alexa ask gentle hands to help with teething', 'HelpWithIntent problem=teething>teething'],
    ['ask gentle hands for help with gas', 'HelpWithIntent problem=gas>gas'],
    ['help with gas using gentle hands', 'HelpWithIntent problem=gas>gas'],
    ['alexa, next', 'AMAZON.NextIntent'],
    ['exit', 'SessionEndedRequest'],
  ])('"%s" is %s', async (said, expected) => {
    expect(await brief(said)).toBe(expected);
  });
});

describe('likeness', () => {
  test('finds what no sample says, and known values in it', async () => {
    expect(await brief('what can help with her sore gums')).toBe(
      'HelpWithIntent problem=sore gums>teething',
    );
  });

  test('is a fallback where nothing is like it', async () => {
    const heard = await hear('qwertz uiop');
    expect(heard.intent).toBe('AMAZON.FallbackIntent');
    expect(heard.slots).toEqual({});
  });

  test('says the same every time', async () => {
    const said = 'could you start something for the night';
    expect(await hear(said)).toEqual(await hear(said));
  });
});

describe('an intent said directly', () => {
  test('has its words resolved by the model', () => {
    const slots = hearer.fill(
      'HelpWithIntent',
      { problem: 'gassy', length: 'ten minutes' },
      moment,
    );
    expect(slots).toEqual([
      {
        name: 'problem',
        type: 'Problem',
        value: 'gassy',
        resolved: [{ name: 'gas', id: 'gas' }],
      },
      { name: 'length', type: 'AMAZON.DURATION', value: 'PT10M', resolved: null },
    ]);
  });

  test('keeps words that are in no list', () => {
    expect(hearer.fill('HelpWithIntent', { problem: 'purple' }, moment)).toEqual([
      { name: 'problem', type: 'Problem', value: 'purple', resolved: [] },
    ]);
    expect(hearer.fill('NoSuchIntent', { x: 'y' }, moment)).toEqual([
      { name: 'x', type: '', value: 'y', resolved: null },
    ]);
  });
});
