import { ago } from '../care/support/babies';
import { disabled, ended, intent, launch } from '../alexa/support/envelopes';
import { feet, justFed, tummy } from '../turn/support/parent';
import { Watching } from './support/watching';
import { TURN } from './support/turn';

const wait = intent('WaitIntent');
const babble = intent('AMAZON.FallbackIntent');
const notBreathing = intent('EmergencyIntent', { alarm: 'not_breathing' });

/** A turn of which there is nothing to tell. */
const { requestId: _, ...told } = TURN;
const plain = { ...told, intent: null, phase: 'open', after: null, milliseconds: 0 };

test.each([
  ['a launch', [launch], { request: 'LaunchRequest', intent: 'launch', after: 'ask' }],
  ['a massage', [feet], { intent: 'technique', after: 'ask' }],
  ['one that needs an answer', [tummy], { intent: 'technique', after: 'ask' }],
  [
    'its answer',
    [tummy, intent('AMAZON.NoIntent')],
    { intent: 'no', phase: 'asking', after: 'ask' },
  ],
  ['next', [feet, intent('AMAZON.NextIntent')], { intent: 'next', phase: 'guiding', after: 'ask' }],
  ['wait', [feet, wait], { intent: 'wait', phase: 'guiding', after: 'ask', waited: true }],
  ['wait, again', [feet, wait, wait], { intent: 'wait', phase: 'paused', after: 'ask' }],
  ['babble', [babble], { intent: 'fallback', after: 'ask', fellBack: true }],
  [
    'babble over a massage',
    [feet, babble],
    { intent: 'fallback', phase: 'guiding', after: 'ask', fellBack: true },
  ],
  [
    'words of another skill',
    [intent('PizzaIntent')],
    { intent: 'other', after: 'ask', fellBack: true },
  ],
  [
    'stop',
    [feet, intent('AMAZON.StopIntent')],
    { intent: 'stop', phase: 'guiding', after: 'close' },
  ],
  ['a feed', [justFed], { intent: 'care' }],
  ['an alarm', [notBreathing], { intent: 'care' }],
  ['an alarm over a massage', [feet, notBreathing], { intent: 'care', phase: 'guiding' }],
  [
    'the end of a session',
    [feet, ended],
    {
      request: 'SessionEndedRequest',
      intent: 'sessionEnded',
      phase: 'guiding',
      outcome: 'silent',
      ended: 'USER_INITIATED',
    },
  ],
  [
    'a skill event',
    [disabled],
    { request: 'AlexaSkillEvent.SkillDisabled', phase: null, outcome: 'silent' },
  ],
  [
    'a request we do nothing with',
    [{ type: 'AlexaSkillEvent.SkillPermissionChanged' }],
    {
      request: 'other',
      phase: null,
      outcome: 'silent',
    },
  ],
])('%s', async (_, requests: readonly object[], changes: object) => {
  const home = new Watching();
  for (const request of requests) await home.says(request);
  expect(home.last()).toEqual({ ...plain, requestId: `request-${requests.length}`, ...changes });
});

const skip = intent('SkipIntent');

describe('a massage is completed', () => {
  test('by the turn that says the finish, once', async () => {
    const home = new Watching();
    await home.says(feet);
    for (let minute = 1; home.last().after === 'ask' && minute < 30; minute += 1) {
      await home.says(skip, { now: ago(-minute) });
    }
    expect(home.told.filter(({ completed }) => completed)).toEqual([home.last()]);
    expect(home.last()).toMatchObject({ after: 'close', phase: 'guiding' });
  });

  /** The finish is in the reprompt, so silence is all it needs. */
  const isLast = (home: Watching) => {
    const session = home.session();
    return session.phase === 'guiding' && session.guide.timeline?.reprompt?.next === null;
  };

  test.each([
    ['heard to its end', 10, true],
    ['left before it', 0, false],
  ])('by silence, as the end of the session tells: %s', async (_, minutes, completed) => {
    const home = new Watching();
    await home.says(feet);
    let minute = 0;
    while (!isLast(home) && minute < 30) {
      minute += 1;
      await home.says(skip, { now: ago(-minute) });
    }
    expect(home.told.some((turn) => turn.completed)).toBe(false);
    await home.says(
      { ...ended, reason: 'EXCEEDED_MAX_REPROMPTS' },
      { now: ago(-minute - minutes) },
    );
    expect(home.last()).toMatchObject({ ended: 'EXCEEDED_MAX_REPROMPTS', completed });
  });
});

test('what took how long is measured from coming in to going out', async () => {
  const home = new Watching();
  home.store.trouble.read = 12;
  home.store.trouble.write = 30;
  expect(await home.says(justFed)).toMatchObject({ milliseconds: 42 });
});
