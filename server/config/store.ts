import type { DynamoConnection } from '../../lambda/memory/dynamo-call';
import type { Values } from './values';

/** Where households are kept. */
export type StoreSettings =
  | { readonly kind: 'memory' }
  | { readonly kind: 'files'; readonly folder: string }
  | {
      readonly kind: 'dynamodb';
      readonly table: string;
      readonly createTable: boolean;
      readonly connection: Pick<DynamoConnection, 'region' | 'endpoint'>;
    };

const ANY = /./;
/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html */
const TABLE = /^[\w.-]{3,255}$/;
const REGION = /^[\w-]+$/;
const WEB = /^https?:\/\/[^\s/]+\/?$/;

/**
 * The store that is chosen. There is none by default: one that forgets what was told about a feed must
 * be asked for by name.
 */
export function storeSettings(values: Values): StoreSettings {
  const kind = values.text(
    'STORE',
    /^(dynamodb|files|memory)$/,
    'it takes dynamodb, files, or memory (which forgets everything when the server stops)',
  );
  if (kind === 'files') {
    return { kind, folder: values.text('DATA_FOLDER', ANY, 'the folder for the files') };
  }
  if (kind !== 'dynamodb') return { kind: 'memory' };
  // The client reads these at each call; what is missing is better told before the first one.
  values.text('AWS_ACCESS_KEY_ID', ANY, 'the key that may use the table');
  values.text('AWS_SECRET_ACCESS_KEY', ANY, 'the secret of that key');
  const endpoint = values.optional('AWS_ENDPOINT_URL_DYNAMODB', WEB, 'http(s)://<host>[:<port>]');
  return {
    kind,
    table: values.text('TABLE_NAME', TABLE, 'the name of the table'),
    createTable: values.flag('CREATE_TABLE'),
    connection: {
      region: values.text('AWS_REGION', REGION, 'the region; any, for a server of your own'),
      ...(endpoint !== undefined && { endpoint }),
    },
  };
}
