import { run } from './support/run';
import type { Tally } from './support/tally';

const ENVELOPES = 5_000;
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);

let tally: Tally;
beforeAll(async () => {
  tally = await run(ENVELOPES, seed);
});

const share = (times: number | undefined) => (times ?? 0) / tally.envelopes;

test('whatever comes gets a right answer or a clean refusal', () => {
  // A break, the last resort included, has failed the run; this shows that it was no empty one.
  expect(tally.envelopes).toBeGreaterThanOrEqual(ENVELOPES);
  expect(share(tally.outcomes.get('reply'))).toBeGreaterThan(0.6);
  expect(share(tally.outcomes.get('silent'))).toBeGreaterThan(0.02);
  expect(share(tally.outcomes.get('refused MALFORMED'))).toBeGreaterThan(0.03);
  expect(share(tally.outcomes.get('refused NOT_OURS'))).toBeGreaterThan(0.001);
});

test.each([
  ['wellFormed', 0.4],
  ['hostileName', 0.03],
  ['markupSaid', 0.003],
  ['damagedSession', 0.25],
  ['damagedRecord', 0.3],
  ['changed', 0.4],
  ['protoKey', 0.05],
  ['large', 0.01],
  ['again', 0.02],
  ['late', 0.1],
  ['storeFault', 0.05],
] as const)('enough is %s', (feature, least) => {
  expect(share(tally.features.get(feature))).toBeGreaterThan(least);
});

test('every intent of the model and nearly every type of request came', () => {
  expect(tally.intents.size).toBeGreaterThan(83);
  expect(tally.types.size).toBeGreaterThan(50);
});
