import type { Directive, Response, ResponseEnvelope } from 'ask-sdk-model';
import { check as ssmlCheck } from 'ssml-check-core';
import type { Content } from '../../lambda/content/types';
import { createResponseCheck, ResponseFault } from './response';
import { cuesOf } from './response/cues';

const checkResponse = createResponseCheck({
  isCue: (text) => text === "I'll wait. Say: Alexa, next." || text === 'Say: Alexa, next.',
});

const ssml = (inner: string) => ({ type: 'SSML' as const, ssml: `<speak>${inner}</speak>` });
const envelope = (response: Response, sessionAttributes = {}): ResponseEnvelope => ({
  version: '1.0',
  userAgent: 'ask-node/2.14.0',
  sessionAttributes,
  response,
});
const ask = (speech: string, reprompt = 'Shall I go on?', more: Partial<Response> = {}) =>
  envelope({
    outputSpeech: ssml(speech),
    reprompt: { outputSpeech: ssml(reprompt) },
    shouldEndSession: false,
    ...more,
  });
const close = (speech: string, more: Partial<Response> = {}) =>
  envelope({ outputSpeech: ssml(speech), shouldEndSession: true, ...more });

const request = (type: string, more: object = {}) => ({
  version: '1.0',
  request: { type, requestId: 'r1', timestamp: '2026-11-22T09:00:00Z', locale: 'en-US', ...more },
});
const intent = request('IntentRequest', { intent: { name: 'StartIntent' } });
const ended = request('SessionEndedRequest', { reason: 'USER_INITIATED' });
const touched = request('Alexa.Presentation.APL.UserEvent');

const consent = {
  type: 'Connections.StartConnection',
  uri: 'connection://AMAZON.AskForPermissionsConsent/2',
  input: { '@type': 'AskForPermissionsConsentRequest', '@version': '2', permissionScopes: [] },
  token: 'reminder-consent',
} as unknown as Directive;
const document = {
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 't',
  document: { type: 'APL', version: '2024.3', mainTemplate: { items: [] } },
} as unknown as Directive;

const faultsOf = (event: unknown, response: unknown): readonly string[] => {
  try {
    checkResponse(event, response);
    return [];
  } catch (error) {
    if (error instanceof ResponseFault) return error.faults;
    throw error;
  }
};

const quiet = '<break time="10s"/>';

describe('a good response', () => {
  const good: Record<string, readonly [unknown, unknown]> = {
    'a question and a reprompt': [intent, ask('Six circles. Ready for the other foot?')],
    'a question after silence': [intent, ask(`Hold the ankle. ${quiet}${quiet} Shall we go on?`)],
    'a cue': [intent, ask(`I'll wait. ${quiet} Say: Alexa, next.`)],
    'a cue of two sentences': [intent, ask("I'll wait. Say: Alexa, next.")],
    'a question in another script': [intent, ask('続けますか？')],
    'an Arabic question': [intent, ask('هل نكمل؟')],
    'a question that ends in a quotation mark': [intent, ask('Say "how much longer?"')],
    'a goodbye': [intent, close('All done. Sweet dreams.')],
    'a goodbye with a card': [
      intent,
      close('Bye.', { card: { type: 'Simple', title: 'Foot rub', content: 'Six circles.' } }),
    ],
    'escaped words': [intent, close('Tom &amp; Jerry &lt;3, she said &quot;yes&quot;.')],
    'slow words': [
      intent,
      close('<prosody rate="90%">Hold <emphasis level="moderate">still</emphasis>.</prosody>'),
    ],
    digits: [intent, close('Call <say-as interpret-as="digits">911</say-as>.')],
    'abbreviations with points': [intent, close('At nine a.m. sharp.')],
    'a sound of Alexa': [intent, close('<audio src="soundbank://soundlibrary/x"/> Bye.')],
    'consent asked for': [
      intent,
      envelope({ outputSpeech: ssml('One moment.'), directives: [consent] }),
    ],
    'a screen touched': [touched, envelope({ directives: [document] })],
    'nothing for a session that ended': [ended, envelope({})],
    'nothing for a disabled skill': [request('AlexaSkillEvent.SkillDisabled'), envelope({})],
    'nothing for an exception': [request('System.ExceptionEncountered'), envelope({})],
    "the parent's own odd words": [
      request('IntentRequest', {
        intent: { slots: { x: { value: '{{A}} foo.bar b_c &amp; NaN' } } },
      }),
      close("I can't do {{a}} foo.bar b_c &amp;amp; NaN."),
    ],
    'a request that is none': [null, close('Bye.')],
  };

  it.each(Object.keys(good))('%s', (name) => {
    const [event, response] = good[name] as readonly [unknown, unknown];
    expect(faultsOf(event, response)).toEqual([]);
    expect(faultsOf(event, response)).toEqual([]);
  });
});

describe('a bad response', () => {
  const wrong = (more: object) => ({ ...close('Bye.'), ...more });
  const bad: Record<string, readonly [unknown, unknown, string]> = {
    'no envelope': [intent, null, 'type: the envelope must be object'],
    'nothing at all': [intent, undefined, 'type: the envelope must be object'],
    'no response': [
      intent,
      { version: '1.0' },
      "type: the envelope must have required property 'response'",
    ],
    'a misspelt flag': [
      intent,
      wrong({ response: { shouldEndSesion: true } }),
      'type: response has no property shouldEndSesion',
    ],
    'a number as ssml': [
      intent,
      wrong({ response: { outputSpeech: { type: 'SSML', ssml: 1 } } }),
      'type: response.outputSpeech.ssml must be string',
    ],
    'an unknown speech': [
      intent,
      wrong({ response: { outputSpeech: { type: 'Ssml', ssml: '' } } }),
      'type: response.outputSpeech.type "Ssml" does not exist',
    ],
    'an unknown directive': [
      intent,
      close('Bye.', { directives: [{ type: 'APL.Render' } as unknown as Directive] }),
      'type: response.directives.0.type "APL.Render" does not exist',
    ],
    'a misspelt part of a directive': [
      intent,
      close('Bye.', { directives: [{ ...document, docment: {} } as unknown as Directive] }),
      'type: response.directives.0 has no property docment',
    ],
    'a command that does not exist': [
      intent,
      close('Bye.', {
        directives: [
          {
            type: 'Alexa.Presentation.APL.ExecuteCommands',
            token: 't',
            commands: [{ type: 'SpeakItems' }],
          } as unknown as Directive,
        ],
      }),
      'type: response.directives.0.commands.0.type "SpeakItems" does not exist',
    ],

    'a tag left open': [intent, close('<p>Bye.'), 'speech: </speak> closes nothing that is open'],
    'a raw ampersand': [intent, close('Tom & Jerry.'), 'speech: raw "Tom & Jerry.": & not escaped'],
    'an unknown entity': [intent, close('A&nbsp;b.'), 'speech: raw "A&nbsp;b.": & not escaped'],
    'a raw bracket': [intent, close('I <3 you.'), 'speech: a "<" that begins no tag'],
    'words around speak': [
      intent,
      envelope({
        outputSpeech: { type: 'SSML', ssml: 'Hi <speak>there.</speak>' },
        shouldEndSession: true,
      }),
      'speech: text outside <speak>: Hi',
    ],
    'no speak': [
      intent,
      envelope({ outputSpeech: { type: 'SSML', ssml: 'Bye.' }, shouldEndSession: true }),
      'speech: not one <speak> around everything',
    ],
    'speak in speak': [intent, close('<speak>Bye.</speak>'), 'speech: <speak> inside <speak>'],
    'a foreign tag': [intent, close('<mark name="x"/>Bye.'), "speech: <mark> is no tag of Alexa's"],
    'a long break': [
      intent,
      close('<break time="10.5s"/>Bye.'),
      'speech: <break time="10.5s"/> is longer than 10 s or no time',
    ],
    'a break of no length': [
      intent,
      close('<break time="5"/>Bye.'),
      'speech: <break time="5"/> is longer than 10 s or no time',
    ],
    'a rate that is too slow': [
      intent,
      close('<prosody rate="10%">Bye.</prosody>'),
      'speech: <prosody> does not go with rate="10%" in en-US',
    ],
    'an emotion where there is none': [
      request('IntentRequest', { locale: 'de-DE' }),
      close('<amazon:emotion name="excited" intensity="low">Bye.</amazon:emotion>'),
      'speech: <amazon:emotion> lacks something or does not exist in de-DE',
    ],
    'a way of saying that is none': [
      intent,
      close('<say-as interpret-as="digit">1</say-as>.'),
      'speech: <say-as interpret-as="digit"> is nothing Alexa knows',
    ],
    'a sound over http': [
      intent,
      close('<audio src="http://a.example/b.mp3"/>Bye.'),
      'speech: <audio src="http://a.example/b.mp3"/> is neither https nor soundbank',
    ],
    'six sounds': [
      intent,
      close(`${'<audio src="https://a.example/b.mp3"/>'.repeat(6)}Bye.`),
      'speech: more than 5 sounds',
    ],
    'no words': [intent, close('<break time="1s"/>'), 'speech: holds no words'],
    'a bell': [intent, close('Bye\u0007.'), 'speech: has a character that XML does not allow'],
    'a lone surrogate': [
      intent,
      close('Bye\ud83d.'),
      'speech: has a character that XML does not allow',
    ],
    'escaped twice': [intent, close('Tom &amp;amp; Jerry.'), 'speech: escaped twice: "&amp;"'],
    'an open placeholder': [
      intent,
      close('Hi {{name}}.'),
      'speech: a placeholder that was not filled: "{{name}}"',
    ],
    'a text not found': [
      intent,
      close('$t(line.x) Bye.'),
      'speech: a nested text that was not found: "$t("',
    ],
    'a raw key': [intent, close('topic.key'), 'speech: a raw key: "topic.key"'],
    'a raw id': [intent, close('The foot_rub is done.'), 'speech: a raw id: "foot_rub"'],
    'no value': [
      intent,
      close('Wait undefined minutes.'),
      'speech: a value that was none: "undefined"',
    ],
    'a fault in the reprompt': [
      intent,
      ask('Ready?', 'Ready & willing?'),
      'reprompt: raw "Ready & willing?": & not escaped',
    ],
    'plain text with a key': [
      intent,
      envelope({ outputSpeech: { type: 'PlainText', text: 'topic.key' }, shouldEndSession: true }),
      'speech: a raw key: "topic.key"',
    ],

    'a long speech': [
      intent,
      close('x'.repeat(7985)),
      'speech: has 8000 characters, more than 7999',
    ],
    'a long reprompt': [
      intent,
      ask('Ready?', `${'x'.repeat(7984)}?`),
      'reprompt: has 8000 characters, more than 7999',
    ],
    'a large response': [
      intent,
      close('Bye.', {
        directives: [{ ...document, datasources: { x: 'x'.repeat(24_600) } } as Directive],
      }),
      'size: the response has 24939 bytes, more than 24575',
    ],
    'large session attributes': [
      intent,
      { ...ask('Ready?'), sessionAttributes: { x: 'ü'.repeat(3100) } },
      'size: the session has 6208 bytes, more than 6143',
    ],
    'a large card': [
      intent,
      close('Bye.', { card: { type: 'Simple', title: 'x', content: 'x'.repeat(8000) } }),
      'size: the card has 8001 characters, more than 8000',
    ],
    'a long image address': [
      intent,
      close('Bye.', {
        card: { type: 'Standard', text: 'x', image: { smallImageUrl: 'x'.repeat(2001) } },
      }),
      'size: an image address has 2001 characters, more than 2000',
    ],

    'open without a question': [
      intent,
      ask('All done. Good night.'),
      'session: open, but the last words are neither a question nor a cue: "Good night."',
    ],
    'open with a question too early': [
      intent,
      ask('Ready? Here we go.'),
      'session: open, but the last words are neither a question nor a cue: "Here we go."',
    ],
    'open with silence at the end': [
      intent,
      ask(`Ready? ${quiet}`),
      'session: silence after the last words keeps the microphone shut',
    ],
    'open without a reprompt': [
      intent,
      envelope({ outputSpeech: ssml('Ready?'), shouldEndSession: false }),
      'session: open, but without a reprompt',
    ],
    'open without a word': [
      intent,
      envelope({ reprompt: { outputSpeech: ssml('Ready?') }, shouldEndSession: false }),
      'session: open, but nothing is said',
    ],
    'closed with a question': [
      intent,
      close('Bye. Shall we go on?'),
      'session: closed, but it ends in a question: "Shall we go on?"',
    ],
    'closed with a reprompt': [
      intent,
      close('Bye.', { reprompt: { outputSpeech: ssml('Ready?') } }),
      'session: closed, but with a reprompt',
    ],
    'neither open nor closed': [
      intent,
      envelope({ outputSpeech: ssml('Bye.') }),
      'session: neither open nor closed, and no other hand goes on',
    ],
    'words for a touched screen': [
      touched,
      envelope({ outputSpeech: ssml('Bye.') }),
      'session: neither open nor closed, and no other hand goes on',
    ],
    'consent with a reprompt': [
      intent,
      envelope({ directives: [consent], reprompt: { outputSpeech: ssml('Ready?') } }),
      'session: neither open nor closed, but with a reprompt',
    ],
    'words after the end': [
      ended,
      close('Bye.'),
      'session: nobody hears the answer to SessionEndedRequest: outputSpeech,shouldEndSession',
    ],
  };

  it.each(Object.keys(bad))('%s', (name) => {
    const [event, response, fault] = bad[name] as readonly [unknown, unknown, string];
    expect(faultsOf(event, response)).toContain(fault);
    expect(faultsOf(event, response)).toContain(fault);
  });

  it('is reported with everything that is wrong', () => {
    expect(() => checkResponse(intent, ask('Tom & {{x}}.', 'a_b &amp;lt; c.'))).toThrow(
      [
        'The response to IntentRequest StartIntent is wrong:',
        '  - speech: raw "Tom & {{x}}.": & not escaped',
        '  - speech: a placeholder that was not filled: "{{x}}"',
        '  - reprompt: a raw id: "a_b"',
        '  - reprompt: escaped twice: "&lt;"',
      ].join('\n'),
    );
  });
});

describe('ssml-check-core agrees', () => {
  it.each([
    ['Hold the ankle. <break time="10s"/> Ready?', true],
    ['<prosody rate="90%">Hold.</prosody>', true],
    ['<emphasis level="strong">Hold.</emphasis>', true],
    ['<prosody rate="10%">Hold.</prosody>', false],
    ['<break time="11s"/>Hold.', false],
    ['<voice name="Nobody">Hold.</voice>', false],
    ['<amazon:effect name="shouted">Hold.</amazon:effect>', false],
    ['Tom & Jerry.', false],
    ['<p>Hold.', false],
    ['<mark name="x"/>Hold.', true],
  ])('on %s', async (inner, fine) => {
    const options = { platform: 'amazon', locale: 'en-US' };
    const theirs = (await ssmlCheck(`<speak>${inner}</speak>`, options)) ?? [];
    expect(theirs.length === 0).toBe(fine);
    const stricter = inner.includes('<mark');
    const ours = faultsOf(intent, close(`${inner} Bye.`)).filter(
      (fault) => !fault.startsWith('session'),
    );
    expect(ours.length === 0).toBe(fine && !stricter);
  });
});

it('costs little for a response that was checked before', () => {
  const response = ask(`Hold the ankle. ${quiet.repeat(9)} Ready?`);
  checkResponse(intent, response);
  const start = process.hrtime.bigint();
  for (let n = 0; n < 1000; n += 1) checkResponse(intent, response);
  expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(1);
});

it('knows the cues of content, filled in and in every wording', () => {
  const lines = {
    next: { text: 'Say: Alexa, next (or wait).', cue: true as const },
    say: { text: ['Say {{what}}.', 'Just say {{what}}.'], cue: true as const },
    bye: { text: 'Good night.' },
  };
  const isCue = cuesOf({
    words: { en: { lines: { say: lines } } },
    locales: {},
  } as unknown as Content);
  expect(isCue('Say: Alexa, next (or wait).')).toBe(true);
  expect(isCue('Just say on with it.')).toBe(true);
  expect(isCue('Say: Alexa, nextX(or wait).')).toBe(false);
  expect(isCue('Good night.')).toBe(false);
});
