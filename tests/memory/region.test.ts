import { createDynamoStore } from '../../lambda/memory/dynamo';
import { nock, standIn } from '../support/nock';

standIn();

it('the DynamoDB store goes to the region, with the credentials, of the environment', async () => {
  const environment = { ...process.env };
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
  });
  const service = nock('https://dynamodb.eu-west-1.amazonaws.com')
    .matchHeader('x-amz-security-token', 'token')
    .matchHeader(
      'authorization',
      /Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/dynamodb\/aws4_request/,
    )
    .post('/', { TableName: 'households', Key: { user: { S: 'user' } }, ConsistentRead: true })
    .reply(200, { Item: { household: { S: '"far"' }, revision: { N: '3' } } });
  const store = createDynamoStore({ table: 'households', keptDays: 1 });
  expect(await store.read('user')).toEqual({ household: 'far', revision: 3 });
  process.env = environment;
  service.done();
});
