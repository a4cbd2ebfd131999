import { readdirSync, readFileSync } from 'node:fs';
import { handlers } from '../../lambda/handlers';
import { CARE, intentOf, NAMED } from '../../lambda/watch/intents';

const FOLDER = 'interaction-models';

interface Model {
  readonly interactionModel: {
    readonly languageModel: { readonly intents: readonly { readonly name: string }[] };
  };
}

/** Every intent of every model, by the name of its handler. */
const names = new Set(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const model = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Model;
      return model.interactionModel.languageModel.intents.map(({ name }) => {
        const bare = name.replace(/^AMAZON\./, '').replace(/Intent$/, '');
        return bare.charAt(0).toLowerCase() + bare.slice(1);
      });
    }),
);

test.each([...new Set([...names, ...Object.keys(handlers)])])(
  '%s is either named in the log or care, never both',
  (name) => {
    expect([NAMED.has(name), CARE.has(name)].filter(Boolean)).toHaveLength(1);
  },
);

test('both lists hold nothing that is not ours', () => {
  const ours = new Set([...names, ...Object.keys(handlers)]);
  expect([...NAMED, ...CARE].filter((name) => !ours.has(name))).toEqual([]);
});

test.each(['emergency', 'sign', 'temperature', 'question', 'readiness', 'fed', 'remind', 'cue'])(
  '%s is care like any other',
  (name) => expect(intentOf(name)).toBe('care'),
);

test('what is not ours has no name', () => {
  expect(intentOf('the baby has a fever')).toBe('other');
  expect(intentOf('__proto__')).toBe('other');
});
