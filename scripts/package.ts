// Makes what `ask deploy` sends to Amazon: the skill package and the code for Lambda.
//
//   npm run package -- [--stage development|beta|live] [--endpoints <file>]… [--out <folder>] [--code <folder>]
//
// Each <file> is what `aws cloudformation describe-stacks` prints of one region's stack; - is standard input.
import { parseArgs } from 'node:util';
import { loadBook } from './content/load';
import { howToSign, notSigned } from './content/signatures';
import { endpointsOf, isKnown } from './package/endpoints';
import { checkedManifest, manifestWith, packageFiles, PackageError } from './package/files';
import { at } from './package/places';
import { readCommon } from './package/source';
import { endpointsOfStacks } from './package/stacks';
import { isStage, notReadyForLive, STAGES } from './package/stage';
import { writePackage } from './package/write';

function run(): void {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string', default: 'development' },
      endpoints: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: at('dist/skill-package') },
      code: { type: 'string', default: at('dist/lambda') },
    },
  });
  const { stage, endpoints, out, code } = values;
  if (!isStage(stage)) throw new PackageError([`--stage is ${STAGES.join(', ')}, not ${stage}`]);
  const manifest =
    endpoints.length > 0 ? manifestWith(endpointsOfStacks(endpoints)) : checkedManifest();
  const { review } = loadBook(at('content'));
  const missing = notReadyForLive(review, manifest, readCommon().publisher);
  if (stage === 'live' && missing.length > 0) {
    const how = notSigned(review).length > 0 ? [howToSign(review)] : [];
    throw new PackageError(['Not for the live store yet:', ...missing, ...how]);
  }
  const files = packageFiles(manifest);
  writePackage({ out, code }, files);
  process.stdout.write(`${[...files.keys()].join('\n')}\n`);
  process.stderr.write(`${out} and ${code}: ready for ${stage}\n`);
  if (!endpointsOf(manifest).every(isKnown)) {
    process.stderr.write(
      'It has no endpoints and no events: --endpoints takes them from the stacks\n',
    );
  }
  if (missing.length > 0) process.stderr.write(`Not for the live store: ${missing.length} open\n`);
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
