import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The layers of lambda/, innermost first. Imports run one way: a layer may import itself and those
 * before it. speech, screen, memory and alexa stand beside the core and have lists of their own.
 */
const layers = ['json', 'content', 'care', 'guide', 'reply', 'session', 'situation', 'handlers'];
const sides = { speech: ['reply', 'guide', 'care', 'content', 'json'] };
sides.memory = ['situation', 'session', 'reply', 'guide', 'care', 'content', 'json', 'timers'];
sides.alexa = [...sides.memory, 'speech'];
sides.turn = [...layers, 'memory', 'timers'];
sides.watch = ['situation', 'session', 'reply', 'guide', 'content', 'json', 'memory', 'alexa'];
const everything = [...layers, ...Object.keys(sides), 'skill', 'index', 'timers'];

/** What decides knows no Alexa, no texts library, no clock, no chance and no machine. */
const pure = layers;
const outside = ['ask-sdk-*', 'node:*', 'aws-lambda', 'fs', 'path', 'crypto', 'http', 'https'];

const around = {
  regex: '/(simulator|tests|scripts|server)/',
  message: 'lambda/ imports nothing around it.',
};

/** A log may say only what the watch lets through, so one place alone writes it. */
const streams = ['stdout', 'stderr'].map((property) => ({
  object: 'process',
  property,
  message: 'The log is written in one place.',
}));
const printers = {
  regex: '^(node:)?(process|console)$',
  message: 'The log is written in one place.',
};

/** A cast to PermittedStep, or to something made of it. */
const forged = ['TSAsExpression', 'TSTypeAssertion'].flatMap((cast) =>
  ['>', '> .typeAnnotation'].map((inside) => ({
    selector: `${cast} ${inside} TSTypeReference[typeName.name="PermittedStep"]`,
    message: 'Only care.permit makes a PermittedStep.',
  })),
);

const forbidImports = (from, allowed) => ({
  files: [`lambda/${from}.ts`, `lambda/${from}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            // From a file of a layer's folder the others are above it; from a single file, beside it.
            regex: `^(${['json', 'situation', 'turn'].includes(from) ? '(\\./|(\\.\\./)+)' : '(\\.\\./)+'})(${everything
              .filter((name) => !allowed.includes(name))
              .join('|')})(/|$)`,
            message: `${from} may import only ${allowed.join(', ')}: imports run one way.`,
          },
          around,
          printers,
          ...(pure.includes(from)
            ? [{ group: outside, message: `${from} decides; the outside comes in as data.` }]
            : []),
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/generated/', 'node_modules/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...forged],
    },
  },
  {
    files: ['lambda/**/*.ts', 'server/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-properties': ['error', ...streams] },
  },
  {
    files: ['lambda/index.ts', 'server/main.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: pure.flatMap((name) => [`lambda/${name}.ts`, `lambda/${name}/**/*.ts`]),
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'now comes with the situation.' },
        { object: 'Math', property: 'random', message: 'chance comes with the situation.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...forged,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'now comes with the situation.',
        },
      ],
    },
  },
  {
    files: ['lambda/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [around, printers] }] },
  },
  {
    files: ['tests/**/*.ts'],
    ignores: ['tests/support/properties.ts', 'tests/support/nock.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'tests/support/properties.ts has it, with its seed.' },
        { name: 'nock', message: 'tests/support/nock.ts has it, for one test file at a time.' },
      ],
    },
  },
  {
    files: ['server/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(simulator|tests|scripts)/',
              message: 'server/ imports nothing around it.',
            },
            {
              regex: '/lambda/(care|guide|reply|session|situation|handlers|speech|turn)(/|$)',
              message: 'server/ knows the skill only from outside.',
            },
            printers,
          ],
        },
      ],
    },
  },
  // The one place where a step becomes permitted.
  { files: ['lambda/care/permit.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...layers.map((name, index) => forbidImports(name, layers.slice(0, index + 1))),
  // The files of content are a part of the skill, and read where they are needed.
  forbidImports('content/parts', ['content']),
  ...Object.entries(sides).map(([name, allowed]) => forbidImports(name, [name, ...allowed])),
);
