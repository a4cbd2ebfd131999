import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../docs/pages';
import { resource } from './support/template';

/** Stands in for the client that Lambda's runtime has: it prints what it is sent, or fails. */
const CLIENT = `
export class InvokeCommand { constructor(input) { this.input = input; } }
export class LambdaClient {
  async send({ input }) {
    if (process.env.DOWN) throw new Error('Lambda is down');
    console.log(JSON.stringify(input));
  }
}`;
const RUN = `
import { handler } from './index.mjs';
handler({ request: { type: 'AlexaSkillEvent.SkillDisabled' } }).then(
  (answer) => console.log(JSON.stringify(answer)),
  (error) => console.log('failed: ' + error.message),
);`;

const folder = mkdtempSync(join(tmpdir(), 'gentle-hands-events-'));
const client = join(folder, 'node_modules/@aws-sdk/client-lambda');

beforeAll(() => {
  mkdirSync(client, { recursive: true });
  writeFileSync(join(client, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(client, 'index.js'), CLIENT);
  writeFileSync(join(folder, 'run.mjs'), RUN);
  copyFileSync(join(root, 'deploy/events/index.mjs'), join(folder, 'index.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (environment: Record<string, string>) => {
  const env = { ...process.env, SKILL_FUNCTION: 'gentle-hands-live', ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs'], { cwd: folder, env });
  return stdout.trim().split('\n');
};

test('an event is handed over as it came, and not waited for', async () => {
  const [sent = '', answered] = await run({});
  const { Payload, ...how } = JSON.parse(sent) as { Payload: string };
  expect(how).toEqual({ FunctionName: 'gentle-hands-live', InvocationType: 'Event' });
  expect(JSON.parse(Payload)).toEqual({ request: { type: 'AlexaSkillEvent.SkillDisabled' } });
  expect(answered).toBe('{"version":"1.0","response":{}}');
});

test('a hand-over that fails is told to Alexa', async () => {
  expect(await run({ DOWN: '1' })).toEqual(['failed: Lambda is down']);
});

test('the function has the variable it reads and the folder it is in', () => {
  expect(resource('EventsFunction').Properties).toMatchObject({
    CodeUri: 'events',
    Handler: 'index.handler',
    Environment: { Variables: { SKILL_FUNCTION: { Ref: 'SkillFunction' } } },
  });
});

test('what fails three times becomes a dead letter that lasts two weeks', () => {
  expect(resource('SkillFunction').Properties['EventInvokeConfig']).toEqual({
    MaximumRetryAttempts: 2,
    MaximumEventAgeInSeconds: 21_600,
    DestinationConfig: {
      OnFailure: { Type: 'SQS', Destination: { 'Fn::GetAtt': 'DeadLetters.Arn' } },
    },
  });
  expect(resource('DeadLetters').Properties).toMatchObject({
    MessageRetentionPeriod: 14 * 86_400,
    SqsManagedSseEnabled: true,
  });
});
