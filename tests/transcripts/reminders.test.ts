import { DefaultApiClient } from 'ask-sdk-core';
import { createMemoryStore } from '../../lambda/memory/memory';
import { createSkill } from '../../lambda/skill';
import { envelope, intent } from '../alexa/support/envelopes';
import { nock, standIn } from '../support/nock';
import { FOUR_MONTHS, NO_AGE, story, teller } from './story';

standIn();

const FED = '[FedIntent ago=ten minutes]\n';
const OFFER =
  "Tummy strokes are fine in twenty minutes, at ten twenty. I'll say it out loud. Shall I set that reminder?";

const tell = (text: string) => story(`${FED}${text}`, FOUR_MONTHS);
const allowed = (text: string) => tell(`(reminders are granted)\n${text}`);

describe('tell me when', () => {
  test('the time said back, a yes, consent the first time, and it is set', () =>
    tell(`
      U: remind me when it's time
      A: ${OFFER}
      reminder: none
      U: yes
      A: Okay, I'll say it out loud at ten twenty. …?
      reminder: 10:20
    `));

  test('on the minute that is not too early', () =>
    story(
      `
      (reminders are granted)
      ${FED}
      U: remind me
      A: Tummy strokes are fine in twenty minutes, at ten twenty-one. …
      U: yes
      reminder: 10:21
      `,
      { ...FOUR_MONTHS, now: '2026-11-22T15:00:20Z' },
    ));

  test('each one needs a yes of its own', () =>
    allowed(`
      U: remind me
      U: no
      A: Okay, no reminder. …?
      reminder: none
      U: remind me
      A: …Shall I set that reminder?
      U: yes
      reminder: 10:20
    `));

  test('asked again, it is set already', () =>
    allowed(`
      U: remind me
      U: yes
      U: remind me
      A: That reminder is set already, for ten twenty. …?
      reminder: 10:20
    `));

  test('the same request twice sets one', () =>
    allowed(`
      U: remind me
      U: yes
      (the last request again)
      A: Okay, I'll say it out loud at ten twenty. …?
      reminder: 10:20
    `));

  test('goes back to the step in the middle of a massage', () =>
    allowed(`
      U: rub her legs
      (15 seconds)
      U: tell me when it's time
      A: Tummy strokes are fine in twenty minutes, at ten twenty. …Shall I set that reminder?
      place: leg_milking 2, asking
      U: yes
      A: Okay, I'll say it out loud at ten twenty. Shall we …?
      U: yes
      place: leg_milking 2, guiding
      reminder: 10:20
    `));

  test('and back to what was offered', () =>
    allowed(`
      U: tummy circles
      A: The tummy needs twenty more minutes after that feed. How about a foot rub now?
      U: remind me
      U: yes
      A: Okay, I'll say it out loud at ten twenty. How about a foot rub now?
      U: yes
      place: foot_rub 1, guiding
    `));

  test('without a time zone it is said in minutes', () =>
    allowed(`
      (the time zone is down)
      U: remind me
      A: Tummy strokes are fine in twenty minutes. I'll say it out loud. Shall I set that reminder?
      U: yes
      A: Okay, I'll say it out loud in twenty minutes. …?
      reminder: 10:20
    `));

  test('with nothing to wait for', async () => {
    const say = (text: string) => story(text, FOUR_MONTHS);
    await say(`
      [FedIntent ago=forty five minutes]
      U: tell me when
      A: As far as I know, the last feed was long enough ago, so there's nothing to wait for. …?
    `);
    await say(`
      U: nursing her now
      U: tell me when
      A: The clock starts when this feed ends. Tell me then, and ask me again. …?
    `);
    await say(`U: tell me when it's time\nA: Has baby had any milk or food in the last half hour?`);
  });

  test('a feed that nobody knew of is asked about first, and then it is offered', async () => {
    const FEED = 'Has baby had any milk or food in the last half hour?';
    const ask = (text: string) => story(`U: remind me when it's time\nA: ${FEED}\n${text}`, NO_AGE);
    await ask(`
      (reminders are granted)
      U: ten minutes ago
      A: Okay, that feed ended ten minutes ago. Tummy strokes are fine in twenty minutes, at ten twenty-one. …
      U: yes
      reminder: 10:21
    `);
    await ask(`
      U: she just ate
      A: Okay, that feed ended a moment ago. Tummy strokes are fine in thirty minutes, …
    `);
    await ask(`
      U: no
      A: As far as I know, the last feed was long enough ago, so there's nothing to wait for. …?
    `);
    await ask(`
      U: I don't know
      A: For a reminder, tell me when baby last had milk. …?
    `);
    await ask(`
      U: thirty minutes ago
      A: … was it less than half an hour ago?
      U: yes
      A: Tummy strokes are fine in seventeen minutes, …Shall I set that reminder?
    `);
  });

  test('the same in the middle of a massage, which goes on then', () =>
    story(
      `
      (reminders are granted)
      U: rub her legs
      (15 seconds)
      U: remind me when it's time
      A: Has baby had any milk or food in the last half hour?
      place: leg_milking 2, asking
      U: ten minutes ago
      A: Okay, that feed ended ten minutes ago. Tummy strokes are fine in twenty minutes, …
      U: yes
      A: Okay, I'll say it out loud at ten twenty-one. Shall we …?
      U: yes
      place: leg_milking 2, guiding
      reminder: 10:21
      `,
      FOUR_MONTHS,
    ));

  test('of two babies, whose it is comes first', () =>
    story(
      `
      U: my babies are Mia and Leo
      U: remind me when it's time
      A: Who is it for, Mia or Leo?
      U: Leo
      A: Has Leo had any milk or food in the last half hour?
      U: ten minutes ago
      A: Okay, that feed ended ten minutes ago. Tummy strokes are fine in twenty minutes, …
      `,
      FOUR_MONTHS,
    ));

  test('cancelled by the parent', () =>
    allowed(`
      U: remind me
      U: yes
      U: cancel the reminder
      A: Okay, I've cancelled that reminder. …?
      reminder: none
      U: cancel the reminder
      A: There's no reminder set. …?
    `));

  test('turned down by name where it is offered, it is offered no more', async () => {
    await allowed(`
      U: remind me
      U: I don't want the reminder
      A: Okay, no reminder. What …?
      reminder: none
    `);
    await story(
      `
      U: remind me when it's time
      A: Has baby had any milk or food in the last half hour?
      U: I don't want the reminder
      A: Okay, no reminder. What …?
      `,
      FOUR_MONTHS,
    );
  });

  test('the same in the middle of a massage, which goes on then', async () => {
    const begun = 'U: rub her legs\n(15 seconds)\nU: remind me\n';
    const no =
      "U: I don't want the reminder\nA: Okay, no reminder. Shall we …?\nplace: leg_milking 2, asking";
    await allowed(`${begun}${no}`);
    await story(`${begun}${no}`, FOUR_MONTHS);
  });
});

describe('when it is not allowed, or cannot be', () => {
  const NOT_ALLOWED =
    "That's fine, no reminder. Tummy strokes are fine from ten twenty. You can allow reminders in the Alexa app any time.";

  test('denied: the time all the same, and nobody asks again for a week', () =>
    tell(`
      (reminders are denied)
      U: remind me
      U: yes
      A: ${NOT_ALLOWED} What …?
      not: Shall I
      reminder: none
      U: remind me
      A: ${NOT_ALLOWED} What …?
      (6 days)
      ${FED}
      U: remind me
      not: Shall I
      (2 days)
      ${FED}
      U: remind me
      A: …Shall I set that reminder?
    `));

  test('not answered: asked again next time', () =>
    tell(`
      (reminders are notAnswered)
      U: remind me
      U: yes
      A: ${NOT_ALLOWED} What …?
      reminder: none
      U: remind me
      A: …Shall I set that reminder?
    `));

  test('the asking fails', () =>
    tell(`
      (reminders are down)
      U: tummy circles
      U: remind me
      U: yes
      A: I can't set a reminder right now. Tummy strokes are fine from ten twenty. How about a foot rub now?
      reminder: none
    `));

  test('the service is down, or the store', () =>
    allowed(`
      U: remind me
      (reminders are down)
      U: yes
      A: I can't set a reminder right now. Tummy strokes are fine from ten twenty. …?
      (reminders are granted)
      U: remind me
      (the store is down)
      U: yes
      A: I can't set a reminder right now. Tummy strokes are fine from ten twenty. …?
      reminder: none
    `));
});

describe('the feed is put right', () => {
  const TAKEN = "I've cancelled the old reminder. For a new one, say remind me.";

  test.each([
    ['[CorrectFeedIntent ago=five minutes]', 'Okay, that feed ended five minutes ago.'],
    ['U: she just ate', 'Okay, that feed ended a moment ago.'],
    ['U: she had a top up', 'Okay, that feed ended a moment ago.'],
    ['U: take that feed back', "Okay, I've taken that feed back."],
  ])('%s', (words, heard) =>
    allowed(`
      U: remind me
      U: yes
      reminder: 10:20
      ${words}
      A: ${heard} ${TAKEN} …?
      reminder: none
    `),
  );

  test('and a new one is set when asked for', () =>
    allowed(`
      U: remind me
      U: yes
      [CorrectFeedIntent ago=five minutes]
      U: remind me
      A: Tummy strokes are fine in twenty-five minutes, at ten twenty-six. …
      U: yes
      reminder: 10:26
    `));

  test('on another device, in another session', () =>
    allowed(`
      U: remind me
      U: yes
      (session ends: USER_INITIATED)
      (kitchen, a speaker)
      U: she had a top up
      A: Okay, that feed ended a moment ago. ${TAKEN} …?
      reminder: none
    `));

  test('where it cannot be cancelled, that is said', () =>
    allowed(`
      U: remind me
      U: yes
      (reminders are down)
      U: she had a top up
      A: … I couldn't cancel the old reminder, so please ignore it. For a new one, say remind me. …?
      reminder: 10:20
    `));

  test('where an age is asked next, that is said all the same', () =>
    story(
      `
      (reminders are granted)
      U: is it okay to massage now
      A: How old is baby, in weeks or months?
      [FedIntent ago=ten minutes]
      A: Okay, that feed ended ten minutes ago. How old is baby, in weeks or months?
      U: remind me
      U: yes
      reminder: 10:21
      (reminders are down)
      U: she just ate
      A: Okay, that feed ended a moment ago. I couldn't cancel the old reminder, … How old is baby, …
      `,
      NO_AGE,
    ));

  test('while it is asked about: its new time, or none', () =>
    allowed(`
      U: remind me
      [CorrectFeedIntent ago=twenty minutes]
      A: Okay, that feed ended twenty minutes ago. Tummy strokes are fine in … minutes, at ten eleven. …Shall I set that reminder?
      U: nursing her now
      A: The clock starts when this feed ends. Tell me then, and ask me again. …?
      reminder: none
    `));
});

test('the answer to the consent may come in a new session', async () => {
  const store = createMemoryStore();
  const http = new DefaultApiClient();
  const wire = nock('https://api.amazonalexa.com');
  const skill = createSkill({ store, http });
  const now = '2026-11-22T15:00:00Z';
  let id = 0;
  let attributes: unknown;
  const send = async (request: object, fresh = false) => {
    id += 1;
    const around = { id: `request ${id}`, now, attributes: fresh ? undefined : attributes };
    const answer = await skill.invoke(envelope(request, around));
    attributes = answer.sessionAttributes;
    return answer.response;
  };
  const spoken = (response: Awaited<ReturnType<typeof send>>) =>
    JSON.stringify(response.outputSpeech);

  const device = 'amzn1.ask.device.KITCHEN';
  wire
    .get(`/v2/devices/${device}/settings/System.timeZone`)
    .matchHeader('authorization', 'Bearer none')
    .reply(200, '"America/New_York"');
  await send(intent('FedIntent', { ago: { value: 'PT10M' } }));
  expect(spoken(await send(intent('RemindIntent')))).toContain('at ten twenty');

  const asking = await send(intent('AMAZON.YesIntent'));
  expect(asking.directives).toEqual([
    expect.objectContaining({ type: 'Connections.SendRequest', name: 'AskFor' }),
  ]);
  expect(asking).not.toHaveProperty('shouldEndSession');

  const bodies: unknown[] = [];
  wire
    .get(`/v2/devices/${device}/settings/System.timeZone`)
    .matchHeader('authorization', 'Bearer none')
    .reply(200, '"America/New_York"');
  wire
    .post('/v1/alerts/reminders', (body) => bodies.push(body) > 0)
    .matchHeader('authorization', 'Bearer none')
    .matchHeader('content-type', /json/)
    .reply(201, { alertToken: 'alert', status: 'ON' });
  const set = await send(
    {
      type: 'Connections.Response',
      name: 'AskFor',
      status: { code: '200', message: 'OK' },
      payload: {
        permissionScope: 'alexa::alerts:reminders:skill:readwrite',
        status: 'ACCEPTED',
      },
      token: 'reminders',
    },
    true,
  );
  expect(spoken(set)).toContain('say it out loud at ten twenty');
  expect(bodies).toEqual([
    {
      requestTime: '2026-11-22T15:00:00.000Z',
      trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 1200 },
      alertInfo: {
        spokenInfo: {
          content: [{ locale: 'en-US', text: expect.stringContaining('half an hour') as string }],
        },
      },
      pushNotification: { status: 'ENABLED' },
    },
  ]);

  // And it is cancelled over the wire when the feed turns out to be another.
  wire
    .delete('/v1/alerts/reminders/alert')
    .matchHeader('authorization', 'Bearer none')
    .reply(200, '');
  const moved = await send(intent('FedIntent', { feedMoment: 'just_now' }));
  expect(spoken(moved)).toContain('cancelled the old reminder');
  expect(wire.isDone()).toBe(true);
});

test('two babies: a feed of the other one leaves the reminder', async () => {
  const on = teller(FOUR_MONTHS);
  await on.tell(`
    (reminders are granted)
    U: my babies are Mia and Leo
    [FedIntent babyName=mia, ago=ten minutes]
    U: switch to Mia
    U: remind me
    U: yes
    reminder: 10:21
    U: switch to Leo
    [FedIntent babyName=leo, ago=five minutes]
    A: Okay, Leo's feed ended five minutes ago. What …?
    reminder: 10:21
    [FedIntent babyName=mia, feedMoment=just now]
    A: Okay, Mia's feed ended a moment ago. I've cancelled the old reminder. …?
    reminder: none
  `);
});
