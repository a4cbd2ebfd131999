/**
 * The DynamoDB clients that are compared, each as the source of a module that exports
 * `first(endpoint, table)`: from nothing to the first answered GetItem.
 */
const input = `{ TableName: table, Key: { user: { S: 'user' } }, ConsistentRead: true }`;
const region = `'us-east-1'`;

/** A POST over node:https with headers that are there already. */
const post = `
  const post = async (endpoint, headers, body) => {
    const { request } = await import('node:https');
    return new Promise((resolve, reject) => {
      const sent = request(endpoint, { method: 'POST', headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(JSON.parse(text)));
      });
      sent.on('error', reject).end(body);
    });
  };
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
  };`;

const keys = `{
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
}`;

export const clients = [
  {
    name: 'node:https alone, not signed (floor)',
    source: `${post}
      export const first = (endpoint, table) =>
        post(endpoint, {
          ...headers,
          'x-amz-date': '20260101T000000Z',
          authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/aws4_request, ' +
            'SignedHeaders=host;x-amz-date, Signature=0',
        }, JSON.stringify(${input}));`,
  },
  {
    name: 'own Signature V4 over node:https (lambda/memory/dynamo.ts)',
    own: true,
    source: `
      import { createDynamoStore } from './lambda/memory/dynamo';
      export const first = async (endpoint, table) => {
        const options = { endpoint, table, region: ${region}, keptDays: 400, tryMilliseconds: 60000 };
        const { household } = await createDynamoStore(options).read('user');
        return { Item: { household: { S: JSON.stringify(household) } } };
      };`,
  },
  {
    name: 'aws4fetch signing, over node:https',
    source: `import { AwsV4Signer } from 'aws4fetch'; ${post}
      export const first = async (url, table) => {
        const body = JSON.stringify(${input});
        const signer = new AwsV4Signer({
          url, body, headers, method: 'POST', region: ${region}, service: 'dynamodb', ...${keys},
        });
        const signed = await signer.sign();
        return post(url, { ...Object.fromEntries(signed.headers) }, body);
      };`,
  },
  {
    name: 'aws4fetch over fetch',
    source: `import { AwsClient } from 'aws4fetch'; ${post.slice(post.indexOf('const headers'))}
      export const first = async (endpoint, table) => {
        const client = new AwsClient({ ...${keys}, region: ${region}, service: 'dynamodb', retries: 1 });
        const answer = await client.fetch(endpoint, {
          method: 'POST', headers, body: JSON.stringify(${input}),
        });
        return answer.json();
      };`,
  },
  {
    name: '@aws-lite/client + @aws-lite/dynamodb',
    source: `
      import awsLite from '@aws-lite/client';
      import * as dynamodb from '@aws-lite/dynamodb';
      export const first = async (endpoint, table) => {
        const client = await awsLite({ plugins: [dynamodb], region: ${region}, endpoint, ...${keys} });
        const { Item } = await client.DynamoDB.GetItem({ ...${input}, Key: { user: 'user' } });
        return { Item: { household: { S: Item.household } } };
      };`,
  },
  {
    name: 'AWS SDK v3 client-dynamodb, in a file of its own',
    source: `
      import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
      export const first = (endpoint, table) =>
        new DynamoDBClient({ endpoint, region: ${region} }).send(new GetItemCommand(${input}));`,
  },
];
