import { Conversation } from '../../simulator/terminal/conversation';
import { readCommand } from '../../simulator/terminal/command';
import { wrap } from '../../simulator/terminal/show';
import { ask, close, deskWith, empty, type Event } from './support/fake';

const speech = (ssml: string) => ({ type: 'SSML', ssml: `<speak>${ssml}</speak>` });

const guiding = ({ request }: Event) => {
  if (request.type === 'SessionEndedRequest') return empty;
  if (request.intent?.name === 'AMAZON.StopIntent') return close({ outputSpeech: speech('Bye.') });
  return ask(
    { turns: 1 },
    {
      outputSpeech: speech('Hold.<break time="10s"/><break time="5s"/>Shall we go on?'),
      reprompt: { outputSpeech: speech('On we go.') },
    },
  );
};

/** A conversation, and what stands on the screen after some lines. */
function talk(answering = guiding as Parameters<typeof deskWith>[0]) {
  const printed: string[] = [];
  const { desk, types } = deskWith(answering);
  const screen = { print: (line: string) => void printed.push(line), pause: null, time: () => 0 };
  const conversation = new Conversation(desk, screen);
  const type = async (...lines: readonly string[]) => {
    printed.length = 0;
    let stays = true;
    for (const line of lines) stays = await conversation.take(line);
    return { text: printed.join('\n'), stays };
  };
  return { type, types, desk };
}

test('shows what is said, with the silences', async () => {
  const { text } = await talk().type('open gentle hands');
  expect(text).toBe(
    [
      'Alexa: Hold.',
      '       . . . 15 s of quiet . . .',
      '       Shall we go on?',
      '(It listens.)',
    ].join('\n'),
  );
});

test('silence plays the reprompt and ends the session', async () => {
  const { text } = await talk().type('open gentle hands', '/silence');
  expect(text).toContain('Alexa: On we go.\n(The session is over.)');
});

test('a closing answer says so', async () => {
  const { text } = await talk().type('open gentle hands', 'stop');
  expect(text).toContain('Alexa: Bye.\n(The session is over.)');
});

test('lets time pass, and sessions run out in it', async () => {
  const { type, types } = talk();
  const { text } = await type('open gentle hands', '/wait 12m');
  expect(text).toContain('It is Sunday 4:12 AM.');
  expect(types()).toEqual(['LaunchRequest', 'SessionEndedRequest']);
});

test('tells on request what was heard', async () => {
  const { type } = talk();
  expect((await type('/heard')).text).toBe('Nothing has been heard yet.');
  expect((await type('help with sore gums', '/heard')).text).toContain(
    'HelpWithIntent, 100 % sure; problem "sore gums" (teething)',
  );
});

test('shows the stored state', async () => {
  expect((await talk().type('open gentle hands', '/state')).text).toContain('"turns": 1');
});

test('goes on from another device and in another locale', async () => {
  const { type } = talk();
  expect((await type('/device kitchen screen America/Chicago')).text).toContain(
    'This is "kitchen", a screen in America/Chicago, en-US.',
  );
  expect((await type('/locale en-GB')).text).toBe('From now on: en-GB.');
  expect((await type('/device', '/locale')).text).toMatch(/kitchen.*en-GB[^]*kitchen/);
});

test('leaves', async () => {
  for (const line of ['/leave', '/quit', '/EXIT', ' /bye ']) {
    expect((await talk().type(line)).stays).toBe(false);
  }
  expect((await talk().type('/help', 'exit')).stays).toBe(true);
});

test.each([
  ['', ''],
  ['   ', ''],
  ['/', 'There is no /. /help lists the commands.'],
  ['/dance', 'There is no /dance. /help lists the commands.'],
  ['/wait', 'How long? For example: /wait 12m'],
  ['/wait a while', 'How long? For example: /wait 12m'],
  ['/wait P99999Y', '"P99999Y" is no ISO 8601 duration.'],
  ['/tap', 'Touch what? For example: /tap next'],
  ['/tap next', 'The device "echo" has no screen.'],
  ['/locale xx', 'Nothing is heard in xx.'],
  ['/device a Mars', '"Mars" is neither speaker, screen nor a time zone.'],
  ['/real', 'Real time needs a terminal that somebody types into.'],
  ['/silence', '(Nobody was asked anything.)'],
])('"%s" does no harm', async (line, expected) => {
  expect(await talk().type(line)).toEqual({ text: expected, stays: true });
});

test('goes on when the skill fails', async () => {
  const { type } = talk(() => Promise.reject(new Error('out of milk')));
  const { text, stays } = await type('open gentle hands', '/help');
  expect(text).toContain('The skill threw: out of milk');
  expect(stays).toBe(true);
});

describe('in real time', () => {
  /** A screen on which somebody types after a while of real time. */
  function real(typedAfter: number) {
    const printed: string[] = [];
    const { desk, types } = deskWith(guiding);
    let time = 0;
    const conversation = new Conversation(desk, {
      print: (line) => void printed.push(line),
      pause: (milliseconds) => {
        const until = Math.min(time + milliseconds, typedAfter);
        time = until;
        return Promise.resolve(until === typedAfter);
      },
      time: () => time,
    });
    return { conversation, printed, types, desk };
  }

  test('nothing said leads through the reprompt to the end', async () => {
    const { conversation, printed, types } = real(Infinity);
    await conversation.take('/real');
    await conversation.take('open gentle hands');
    expect(printed.at(-1)).toBe('(The session is over.)');
    expect(printed).toContain('Alexa: On we go.');
    expect(types()).toEqual(['LaunchRequest', 'SessionEndedRequest']);
  });

  test('a line interrupts, at the moment at which it is typed', async () => {
    const { conversation, printed, desk } = real(4000);
    await conversation.take('/real');
    await conversation.take('open gentle hands');
    expect(printed.join('\n')).not.toContain('Shall we go on?');
    await conversation.take('/state');
    expect(new Date(desk.view.now).toISOString()).toBe('2026-11-22T09:00:04.000Z');
  });
});

test.each([
  ['/wait 12m', 'PT720S'],
  ['/wait 12 minutes', 'PT720S'],
  ['/wait 30s', 'PT30S'],
  ['/wait 1.5h', 'PT5400S'],
  ['/wait 1d', 'PT86400S'],
  ['/wait 5', 'PT300S'],
  ['/wait pt12m', 'PT12M'],
])('%s is %s', (line, duration) => {
  expect(readCommand(line)).toEqual({ kind: 'wait', duration });
});

test('long words are not cut', () => {
  expect(wrap(`${'a'.repeat(90)} b c`, 20)).toEqual(['a'.repeat(90), 'b c']);
});
