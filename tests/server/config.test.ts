import { readSettings } from '../../server/config';
import { BadSettings, type Environment } from '../../server/config/values';

const SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
const least = { SKILL_ID, STORE: 'memory' };

const problemsOf = (environment: Environment): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof BadSettings) return error.problems;
    throw error;
  }
};

test('the least, and what the rest is then', () => {
  expect(readSettings(least)).toEqual({
    skillId: SKILL_ID,
    store: { kind: 'memory' },
    server: {
      address: { host: '127.0.0.1', port: 3000 },
      admin: { host: '127.0.0.1', port: 3001 },
      path: '/',
      body: { bytes: 65_536, milliseconds: 5_000 },
      headerMilliseconds: 5_000,
      keepAliveMilliseconds: 75_000,
      connections: 2_000,
      stopMilliseconds: 8_000,
    },
  });
});

test('without anything it says what is missing', () => {
  expect(problemsOf({})).toEqual([
    expect.stringMatching(/^SKILL_ID is missing/),
    expect.stringMatching(/^STORE is missing/),
  ]);
});

test('only who says so answers any skill', () => {
  expect(readSettings({ STORE: 'memory', DEVELOPMENT: 'true' }).skillId).toBeNull();
  expect(problemsOf({ STORE: 'memory', DEVELOPMENT: 'false' })).toHaveLength(1);
});

test('empty is missing', () => {
  expect(problemsOf({ ...least, SKILL_ID: ' ' })).toEqual([
    expect.stringMatching(/^SKILL_ID is missing/),
  ]);
});

const dynamo = {
  SKILL_ID,
  STORE: 'dynamodb',
  TABLE_NAME: 'households',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'hush',
};

test('each store has settings of its own', () => {
  expect(readSettings({ SKILL_ID, STORE: 'files', DATA_FOLDER: '/data' }).store).toEqual({
    kind: 'files',
    folder: '/data',
  });
  const endpoint = 'http://dynamodb:8000';
  const own = { ...dynamo, AWS_ENDPOINT_URL_DYNAMODB: endpoint, CREATE_TABLE: 'true' };
  expect(readSettings(own).store).toEqual({
    kind: 'dynamodb',
    table: 'households',
    createTable: true,
    connection: { region: 'eu-west-1', endpoint },
  });
});

test.each<[string, Environment]>([
  ['SKILL_ID', { ...least, SKILL_ID: 'mine' }],
  ['DEVELOPMENT', { ...least, DEVELOPMENT: 'yes' }],
  ['STORE', { ...least, STORE: 'mysql' }],
  ['DATA_FOLDER', { ...least, STORE: 'files' }],
  ['TABLE_NAME', { ...dynamo, TABLE_NAME: '' }],
  ['TABLE_NAME', { ...dynamo, TABLE_NAME: 'a b c' }],
  ['AWS_REGION', { ...dynamo, AWS_REGION: '' }],
  ['AWS_ACCESS_KEY_ID', { ...dynamo, AWS_ACCESS_KEY_ID: '' }],
  ['AWS_SECRET_ACCESS_KEY', { ...dynamo, AWS_SECRET_ACCESS_KEY: '' }],
  ['AWS_ENDPOINT_URL_DYNAMODB', { ...dynamo, AWS_ENDPOINT_URL_DYNAMODB: 'dynamodb:8000' }],
  ['CREATE_TABLE', { ...dynamo, CREATE_TABLE: '1' }],
  ['HOST', { ...least, HOST: 'a b' }],
  ['PORT', { ...least, PORT: '65536' }],
  ['PORT', { ...least, PORT: 'http' }],
  ['ADMIN_HOST', { ...least, ADMIN_HOST: '/' }],
  ['ADMIN_PORT', { ...least, ADMIN_PORT: '-1' }],
  ['ADMIN_PORT', { ...least, PORT: '4000', ADMIN_PORT: '4000' }],
  ['ADMIN_OFF', { ...least, ADMIN_OFF: 'maybe' }],
  ['SKILL_PATH', { ...least, SKILL_PATH: 'alexa' }],
  ['SKILL_PATH', { ...least, SKILL_PATH: '/alexa?x' }],
  ['SKILL_PATH', { ...least, SKILL_PATH: '/healthz' }],
  ['BODY_BYTES', { ...least, BODY_BYTES: '10' }],
  ['BODY_MILLISECONDS', { ...least, BODY_MILLISECONDS: '1e9' }],
  ['HEADER_MILLISECONDS', { ...least, HEADER_MILLISECONDS: '0' }],
  ['KEEP_ALIVE_MILLISECONDS', { ...least, KEEP_ALIVE_MILLISECONDS: '1.5' }],
  ['CONNECTIONS', { ...least, CONNECTIONS: '0' }],
  ['STOP_MILLISECONDS', { ...least, STOP_MILLISECONDS: '60001' }],
])('a bad %s is named, and nothing else', (name, environment) => {
  const problems = problemsOf(environment);
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} is `))]);
  expect(problems.join()).not.toContain('hush');
});
