import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHER_TYPES } from './support/requests';

const OURS = [
  'LaunchRequest',
  'IntentRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Connections.Response',
  'SessionResumedRequest',
];
/** The beginning of each request in Amazon's declarations: its type, its comment, its id. */
const REQUEST =
  /interface \w+ \{\s+'type': '([^']+)';(?:\s+\/\*\*(?:(?!\*\/)[^])*\*\/)?\s+'requestId'/g;

test('every type of request that ask-sdk-model has is sent', () => {
  const path = join(__dirname, '../../node_modules/ask-sdk-model/index.d.ts');
  const types = [...readFileSync(path, 'utf8').matchAll(REQUEST)].map(([, type]) => type);
  expect([...new Set(types)].sort()).toEqual([...OTHER_TYPES, ...OURS].sort());
});
