import { content } from '../../lambda/content';
import type { Line } from '../../lambda/content/line';
import type { PermittedStep } from '../../lambda/care';
import { createVoices } from '../../lambda/speech';
import { Language } from '../../lambda/speech/words';
import { wordFaults } from '../support/response/words';
import { everyWish, stepsOf } from '../guide/support/walks';

const english = content.words.en;
if (english === undefined) throw new Error('no English words');
const language = new Language('en', english);
const voice = createVoices(content)('en');

/** Something for every parameter that a line may leave open. */
const params: Line['params'] = {
  number: { emergencyNumber: '911' },
  crisis: { crisisLine: null },
  advice: { adviceLine: null },
  poison: { poisonLine: null },
  name: { name: 'foot_rub', form: 'the' },
  technique: { name: 'foot_rub', form: 'the' },
  massage: { name: 'gas_relief', form: 'the' },
  to: { name: 'bedtime', form: 'the' },
  a: { name: 'foot_rub', form: 'offer' },
  b: { name: 'gas_relief', form: 'offer' },
  c: { name: 'upright_hold', form: 'offer' },
  step: { stepName: { technique: 'foot_rub', step: 'heel' } },
  said: { said: 'hiccups' },
  fever: { feverIn: 'fahrenheit' },
  baby: { said: 'Mia' },
  at: {
    clock: '2026-11-22T15:20:00.000Z',
    zone: 'America/New_York',
    now: '2026-11-22T15:00:00.000Z',
  },
};

const keys = Object.entries(english.lines).flatMap(([topic, entries]) =>
  Object.keys(entries).map((name) => `${topic}.${name}`),
) as Line['key'][];
const COUNTS = [0, 1, 2, 21, 99, 100, 365];

test.each(keys)('%s is a whole sentence, in every variant and number', (key) => {
  for (let variant = 0; variant < language.variants(key) + 1; variant += 1) {
    for (const count of COUNTS) {
      const said = language.line({ key, params: { ...params, count }, variant });
      const plain = said.replace(/[\uE000\uE001]/g, '');
      expect(wordFaults(plain)).toEqual([]);
      expect(plain).not.toContain(key);
      expect(plain.trim()).not.toBe('');
    }
  }
});

/** Every way a step may be said. */
const manners = [true, false].flatMap((gentle) =>
  [true, false].flatMap((short) => [true, false].map((fewer) => ({ gentle, short, fewer }))),
);

test.each(everyWish)('every step of %s is whole in every manner', (id) => {
  const steps: readonly PermittedStep[] = [...stepsOf(id), ...stepsOf(id, 'newborn')];
  for (const step of steps) {
    for (const manner of manners) {
      const said = language.step({ ...step, ...manner });
      expect(wordFaults(said)).toEqual([]);
      expect(said).toMatch(/^\p{Lu}.*[.?!]$/su);
    }
  }
});

test.each<[string, Line, string]>([
  ['one', { key: 'rule.G26', params: { count: 1 } }, 'one more minute after'],
  ['many', { key: 'rule.G26', params: { count: 2 } }, 'two more minutes after'],
  ['none', { key: 'guiding.left', params: { count: 0 } }, 'the last step'],
  ['one left', { key: 'guiding.left', params: { count: 1 } }, "There's one more step"],
  ['in words up to 99', { key: 'heard.fedAgo', params: { count: 99 } }, 'ninety-nine minutes'],
  ['in digits beyond', { key: 'heard.fedAgo', params: { count: 120 } }, '120 minutes'],
])('numbers and plurals: %s', (_, line, expected) => {
  expect(language.line(line)).toContain(expected);
});

test('the emergency number is said digit by digit', () => {
  const say = (emergencyNumber: string | null) =>
    voice.render({
      say: [{ line: { key: 'welcome.disclaimer', params: { number: { emergencyNumber } } } }],
      after: { kind: 'close' },
    }).speech;
  expect(say('911')).toContain('<say-as interpret-as="digits">911</say-as>');
  expect(say('911')).toContain('or your local emergency number');
  expect(say(null)).not.toContain('say-as');
  expect(say(null)).toContain('your local emergency number');
});

test('so is a crisis line, behind its name', () => {
  const say = (crisisLine: string | null) =>
    voice.render({
      say: [{ line: { key: 'emergency.cant_cope', params: { crisis: { crisisLine } } } }],
      after: { kind: 'close' },
    }).speech;
  const digits = (group: string) => `<say-as interpret-as="digits">${group}</say-as>`;
  expect(say('Samaritans on 116 123')).toContain(`Samaritans on ${digits('116')} ${digits('123')}`);
  expect(say('988')).toContain(digits('988'));
  expect(say(null)).not.toContain('say-as');
});

test.each([
  ['en-US', null, 'doctor or nurse line about'],
  ['en-GB', 'NHS 111', 'GP or NHS <say-as interpret-as="digits">111</say-as> about'],
  ['en-GB', null, 'GP or out-of-hours doctor about'],
  ['en-AU', 'Healthdirect', 'GP or Healthdirect about'],
  ['en-CA', '811', 'doctor or <say-as interpret-as="digits">811</say-as> about'],
  ['en-IN', null, 'doctor or hospital about'],
])('in %s, whom to ask beside the doctor is %j: %s', (locale, adviceLine, expected) => {
  const { speech } = createVoices(content)(locale).render({
    say: [{ line: { key: 'rule.G04', params: { advice: { adviceLine } } } }],
    after: { kind: 'close' },
  });
  expect(speech).toContain(expected);
});
