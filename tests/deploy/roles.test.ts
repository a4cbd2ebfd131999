import { standIn } from '../support/nock';
import { resource, resourcesOf, textsIn, type Value } from './support/template';
import { whatTheStoreSends } from './support/wire';

standIn();

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: Value;
}

const statementsOf = (role: string) =>
  (
    resource(role).Properties['Policies'] as unknown as {
      PolicyDocument: { Statement: Statement[] };
    }[]
  ).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

const allowed = (role: string) =>
  statementsOf(role).flatMap(({ Effect, Action, Resource }) =>
    [Action].flat().map((action) => ({ Effect, action, Resource })),
  );
const arnOf = (id: string) => ({ 'Fn::GetAtt': `${id}.Arn` });
const allow = (action: string, id: string) => ({ Effect: 'Allow', action, Resource: arnOf(id) });

const roles = resourcesOf('AWS::IAM::Role');

test('the skill may do with its table what the store does, with its log and with dead letters', () => {
  expect(allowed('SkillRole')).toEqual([
    allow('dynamodb:GetItem', 'Households'),
    allow('dynamodb:PutItem', 'Households'),
    allow('dynamodb:DeleteItem', 'Households'),
    allow('logs:CreateLogStream', 'SkillLogs'),
    allow('logs:PutLogEvents', 'SkillLogs'),
    allow('sqs:SendMessage', 'DeadLetters'),
  ]);
});

test('the store asks DynamoDB for nothing that the role forbids', async () => {
  const { operations } = await whatTheStoreSends();
  const actions = allowed('SkillRole').map(({ action }) => action);
  expect(new Set(operations)).toEqual(new Set(['GetItem', 'PutItem', 'DeleteItem']));
  expect(actions).toEqual(expect.arrayContaining(operations.map((name) => `dynamodb:${name}`)));
});

test('the door for events may call the skill and write its log', () => {
  expect(allowed('EventsRole')).toEqual([
    allow('lambda:InvokeFunction', 'SkillFunction'),
    allow('logs:CreateLogStream', 'EventsLogs'),
    allow('logs:PutLogEvents', 'EventsLogs'),
  ]);
});

test.each(roles)('%s has no wildcard and no policy of somebody else', (_, { Properties }) => {
  expect(textsIn(Properties).filter((text) => text.includes('*'))).toEqual([]);
  expect(Properties).not.toHaveProperty('ManagedPolicyArns');
  expect(textsIn(Properties['AssumeRolePolicyDocument'] ?? '')).toContain('lambda.amazonaws.com');
});

test('every function has a role of its own, so that nothing else is attached', () => {
  const functions = resourcesOf('AWS::Serverless::Function').map(
    ([, { Properties }]) => Properties,
  );
  expect(functions.map(({ Role }) => Role)).toEqual(roles.map(([id]) => arnOf(id)));
  expect(functions.filter((properties) => 'Policies' in properties)).toEqual([]);
});
