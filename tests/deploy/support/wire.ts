import { createDynamoStore } from '../../../lambda/memory/dynamo';
import { nock } from '../../support/nock';

const ENDPOINT = 'https://table.example';
export const KEPT_DAYS = 400;

/** What the store sends to DynamoDB for everything it can do; the test file stands in for it. */
export async function whatTheStoreSends() {
  const operations: string[] = [];
  const items: Record<string, Record<string, string>>[] = [];
  nock(ENDPOINT)
    .persist()
    .post('/', ({ Item }: { Item?: Record<string, Record<string, string>> }) => {
      if (Item) items.push(Item);
      return true;
    })
    .reply(function () {
      operations.push(String(this.req.headers['x-amz-target']).replace('DynamoDB_20120810.', ''));
      return [200, {}];
    });
  const store = createDynamoStore({
    table: 'households',
    keptDays: KEPT_DAYS,
    region: 'eu-west-1',
    endpoint: ENDPOINT,
    credentials: () => ({ accessKeyId: 'key', secretAccessKey: 'secret' }),
  });
  await store.write('hash', {}, 0);
  await store.read('hash');
  await store.remove('hash');
  nock.cleanAll();
  const [item = {}] = items;
  return { operations, item };
}
