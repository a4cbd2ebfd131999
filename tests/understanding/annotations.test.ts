import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { assemble } from '../../scripts/model/assemble';
import { locales, sourceOf } from '../../scripts/model/locales';
import { annotationSet, profilerInputs, REFERENCE, strangersIn } from '../../scripts/model/nlu';
import { readRows } from './support/rows';

const text = { type: 'string', minLength: 1 } as const;

/** The shape of the file, as Amazon documents it. */
const isAnnotationSet = new Ajv().compile({
  type: 'object',
  required: ['data'],
  additionalProperties: false,
  properties: {
    data: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['inputs', 'expected'],
        additionalProperties: false,
        properties: {
          inputs: {
            type: 'object',
            required: ['utterance', 'referenceTimestamp'],
            additionalProperties: false,
            properties: { utterance: text, referenceTimestamp: text },
          },
          expected: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['intent'],
              additionalProperties: false,
              properties: {
                intent: {
                  type: 'object',
                  required: ['name'],
                  additionalProperties: false,
                  properties: {
                    name: text,
                    slots: {
                      type: 'object',
                      minProperties: 1,
                      propertyNames: { pattern: '^[A-Za-z]+$' },
                      additionalProperties: {
                        type: 'object',
                        required: ['value'],
                        additionalProperties: false,
                        properties: { value: text },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

const modelOf = (locale: string) => assemble(sourceOf(locale)).interactionModel.languageModel;
const rows = readRows();

// Only numbers and names of intents are told of what fails: nobody reads the tables by the way.
test.each(Object.keys(locales))(
  '%s: the tables make annotation sets that its model knows',
  (at) => {
    const model = modelOf(at);
    const set = annotationSet(rows, model);
    isAnnotationSet(set);
    expect(isAnnotationSet.errors ?? []).toEqual([]);
    expect(set.data).toHaveLength(rows.length);
    expect(strangersIn(set, model)).toEqual([]);
  },
);

const SMALL = {
  invocationName: 'gentle hands',
  intents: [
    { name: 'ProblemIntent', slots: [{ name: 'problem', type: 'Problem' }], samples: [] },
    { name: 'TimeIntent', slots: [{ name: 'duration', type: 'AMAZON.DURATION' }], samples: [] },
  ],
  types: [
    {
      name: 'Problem',
      values: [
        { id: 'gas', name: { value: 'wind' } },
        { id: 'colic', name: { value: 'colic' } },
      ],
    },
  ],
};

test('values are named as their type names them, and each that is right is expected', () => {
  const problem = { said: 'his tum', intents: ['ProblemIntent', 'TimeIntent'] };
  expect(annotationSet([{ ...problem, slots: { problem: ['gas', 'colic'] } }], SMALL).data).toEqual(
    [
      {
        inputs: { utterance: 'his tum', referenceTimestamp: REFERENCE },
        expected: [
          { intent: { name: 'ProblemIntent', slots: { problem: { value: 'wind' } } } },
          { intent: { name: 'ProblemIntent', slots: { problem: { value: 'colic' } } } },
          { intent: { name: 'TimeIntent' } },
        ],
      },
    ],
  );
});

test("what is of Amazon's own types stays as Amazon writes it", () => {
  const row = { said: 'five minutes', intents: ['TimeIntent'], slots: { duration: ['PT5M'] } };
  const [first] = annotationSet([row], SMALL).data;
  expect(first?.expected[0]?.intent.slots).toEqual({ duration: { value: 'PT5M' } });
});

test('an intent or a slot that is not in the model is found', () => {
  const meant = [
    { said: 'hop', intents: ['HopIntent'], slots: {} },
    { said: 'wind', intents: ['ProblemIntent'], slots: { part: ['feet'] } },
  ];
  expect(strangersIn(annotationSet(meant, SMALL), SMALL)).toEqual([
    'HopIntent',
    'ProblemIntent.part',
  ]);
});

test('the profiler is asked each utterance once', () => {
  const meant = [
    { said: 'wind', intents: ['ProblemIntent'], slots: {} },
    { said: 'wind', intents: ['TimeIntent', 'ProblemIntent'], slots: {} },
  ];
  expect(profilerInputs(meant)).toEqual([
    { utterance: 'wind', selected: ['ProblemIntent', 'TimeIntent'] },
  ]);
});

test('docs/nlu-tools.md names the folder that the command fills', () => {
  const page = readFileSync(join(__dirname, '../../docs/nlu-tools.md'), 'utf8');
  expect(page).toContain('npm run annotations');
  expect(page).toContain('dist/nlu/');
});
