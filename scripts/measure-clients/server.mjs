// A DynamoDB server on loopback with one household in one table, for the parent process; over TLS,
// unless its argument is "plain".
import dynalite from 'dynalite';
import http from 'node:http';
import https from 'node:https';

const plain = process.argv[2] === 'plain';
const server = dynalite({ ssl: !plain, createTableMs: 0 });
const { request } = plain ? http : https;
const table = 'households';

const call = (port, operation, input) =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/aws4_request, ' +
        'SignedHeaders=host;x-amz-date, Signature=0',
    };
    const options = { host: '127.0.0.1', port, method: 'POST', headers, rejectUnauthorized: false };
    const sent = request(options, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text));
    });
    sent.on('error', reject).end(JSON.stringify(input));
  });

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  await call(port, 'CreateTable', {
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'user', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'user', KeyType: 'HASH' }],
  });
  for (;;) {
    const text = await call(port, 'DescribeTable', { TableName: table });
    if (text.includes('"ACTIVE"')) break;
  }
  await call(port, 'PutItem', {
    TableName: table,
    Item: { user: { S: 'user' }, household: { S: '{"feeds":[]}' }, revision: { N: '1' } },
  });
  process.send({ endpoint: `${plain ? 'http' : 'https'}://127.0.0.1:${port}`, table });
});
