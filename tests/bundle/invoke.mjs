// Requires a built bundle as Lambda does, sends it envelopes one after another, prints the answers:
//
//   node invoke.mjs <bundle> < <JSON list of envelopes>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

let compiled = 'absent';
vm.Script = class extends vm.Script {
  constructor(...args) {
    super(...args);
    compiled = this.cachedDataRejected ? 'refused' : 'taken';
  }
};

const require = createRequire(import.meta.url);
const { handler } = require(process.argv[2]);
const envelopes = JSON.parse(readFileSync(0, 'utf8'));

const responses = [];
for (const envelope of envelopes) {
  const session = responses.at(-1)?.sessionAttributes;
  if (session) envelope.session.attributes = session;
  responses.push(await handler(envelope, { awsRequestId: 'test' }));
}
process.stdout.write(JSON.stringify({ parameters: handler.length, compiled, responses }));
