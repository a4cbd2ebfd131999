// The settings that lead the skill to the table of a DynamoDB server in another process.

/** Waits until the server says where it is. */
export async function tableOn(server) {
  const { endpoint, table } = await new Promise((done) => server.once('message', done));
  return {
    TABLE_NAME: table,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
}
