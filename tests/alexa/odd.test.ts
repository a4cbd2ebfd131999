import fc from '../support/properties';
import { handlers } from '../../lambda/handlers';
import { application, disabled, ended, envelope, intent, launch } from './support/envelopes';
import { damaged, SESSIONS } from '../session/support/sessions';
import { answerTo, speechOf } from './support/skill';

const names = [...Object.keys(handlers), 'nobodyKnows', 'constructor', '__proto__', 'toString'];
/** Names whose answers are empty by design; no model has an intent of that name. */
const silent = ['sessionEnded'];

/** Values a slot may have: ours, Alexa's, somebody's words, and nonsense. */
const slotValue = fc.oneof(
  fc.constantFrom('gas', 'tummy', 'feet', 'bedtime', 'healed', 'green_vomit', 'crying', 'first'),
  fc.constantFrom('', '?', 'PT20M', 'PT0S', 'P6W', 'P99999Y', '13', '999999', '__proto__', '<b>'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const slot = fc.oneof(
  slotValue.map((value) => ({ value })),
  slotValue.map((id) => ({
    value: 'words',
    resolutions: {
      resolutionsPerAuthority: [
        { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id } }] },
      ],
    },
  })),
  fc.jsonValue({ maxDepth: 2 }),
);
const SLOTS = ['problem', 'bodyPart', 'routine', 'technique', 'duration', 'number', 'ago', 'age'];
const MORE = ['ageWord', 'feedMoment', 'navelState', 'cue', 'alarm', 'ordinal'];
const slots = fc.dictionary(fc.constantFrom(...SLOTS, ...MORE), slot, { maxKeys: 4 });

const request = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(launch, ended, disabled) },
  {
    weight: 6,
    arbitrary: fc
      .record({ name: fc.constantFrom(...names.filter((name) => !silent.includes(name))), slots })
      .map(({ name, slots: some }) => ({ type: 'IntentRequest', intent: { name, slots: some } })),
  },
);
const odd = fc.jsonValue({ maxDepth: 2 });
/** An envelope with nothing, one or several of its parts odd or missing. */
const anyEnvelope = fc
  .record({
    request,
    locale: fc.constantFrom('en-US', 'en-GB', 'de-DE', 'xx', 'constructor', '__proto__-x', ''),
    session: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: odd }),
    context: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: odd }),
  })
  .map(({ request: some, locale, session, context }) => {
    const whole = envelope({ ...some, locale });
    return {
      ...whole,
      ...(session !== null && { session }),
      ...(context !== null && { context }),
    };
  });

test('whatever comes gets a valid response, never the last resort', async () => {
  await fc.assert(
    fc.asyncProperty(anyEnvelope, async (event) => {
      expect(typeof (await answerTo(event))).toBe('object');
    }),
    { numRuns: 200 },
  );
});

test('whatever became of the session, too', async () => {
  const session = fc.constantFrom(...SESSIONS).chain((whole) => damaged(whole));
  await fc.assert(
    fc.asyncProperty(request, session, async (some, attributes) => {
      const event = envelope(some, { attributes: { session: attributes, unsaved: attributes } });
      expect(typeof (await answerTo(event))).toBe('object');
    }),
    { numRuns: 200 },
  );
});

test('a question put with a word that is no line of ours names its choices', async () => {
  const question = {
    about: 'choice',
    choices: [{ routine: 'gas_relief' }, { technique: 'foot_rub' }],
    asked: '__proto__',
  };
  const session = { version: 1, told: {}, saidOnce: [], misses: 0, phase: 'asking', question };
  const some = { type: 'IntentRequest', intent: { name: 'AMAZON.RepeatIntent', slots: {} } };
  const attributes = { session: { ...session, guide: null } };
  expect(JSON.stringify(await answerTo(envelope(some, { attributes })))).toContain('a foot rub?');
});

test('what is no request is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (event) => {
      expect(await answerTo(event)).toBe('MALFORMED');
      expect(await answerTo({ ...envelope(launch), request: event })).toBe('MALFORMED');
    }),
    { numRuns: 50 },
  );
});

describe('the skill of somebody else', () => {
  const ours = { skillId: application.applicationId };
  const bare = { ...envelope(launch), context: undefined };

  test('our own id is answered, in the context or in the session', async () => {
    expect(typeof (await answerTo(envelope(launch), ours))).toBe('object');
    expect(typeof (await answerTo(bare, ours))).toBe('object');
  });

  test.each<[string, unknown]>([
    ['another id', envelope(launch)],
    ['no context', { request: envelope(launch).request }],
    ['an odd context', { ...bare, session: undefined, context: 'System' }],
  ])('is refused: %s', async (_name, event) => {
    const theirs = { skillId: 'amzn1.ask.skill.theirs' };
    expect(await answerTo(event, theirs)).toBe('NOT_OURS');
  });
});

test('years that nobody is old are no reason to fail', async () => {
  const event = envelope(intent('FedIntent', { ago: { value: 'P99999Y' } }));
  const response = await answerTo(event);
  expect(typeof response === 'string' ? response : speechOf(response)).toContain('<speak>');
});
