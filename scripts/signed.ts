// Whether clinicians have signed the content as it is, and the hash that they put their names under:
//
//   npx tsx scripts/signed.ts [--stage development|beta|live]
//
// Ends with 1 where they have not and the stage is live, as it is if none is named.
import { parseArgs } from 'node:util';
import { loadBook } from './content/load';
import { howToSign, notSigned } from './content/signatures';
import { at } from './package/places';
import { isStage, STAGES } from './package/stage';

try {
  const { values } = parseArgs({ options: { stage: { type: 'string', default: 'live' } } });
  const { stage } = values;
  if (!isStage(stage)) throw new Error(`--stage is ${STAGES.join(', ')}, not ${stage}`);
  const { review } = loadBook(at('content'));
  const missing = notSigned(review);
  process.stdout.write(`${review.hash}\n`);
  if (stage === 'live' && missing.length > 0) {
    throw new Error(['Not for live yet:', ...missing, howToSign(review)].join('\n'));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
