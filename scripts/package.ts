// Makes what `ask deploy` sends to Amazon: the skill package and the code for Lambda.
//
//   npm run package -- [--stage development|beta|live] [--out <folder>] [--code <folder>]
import { parseArgs } from 'node:util';
import { loadBook } from './content/load';
import { checkedManifest, packageFiles, PackageError } from './package/files';
import { at } from './package/places';
import { isStage, notReadyForLive, STAGES } from './package/stage';
import { writePackage } from './package/write';

function run(): void {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string', default: 'development' },
      out: { type: 'string', default: at('dist/skill-package') },
      code: { type: 'string', default: at('dist/lambda') },
    },
  });
  const { stage, out, code } = values;
  if (!isStage(stage)) throw new PackageError([`--stage is ${STAGES.join(', ')}, not ${stage}`]);
  const manifest = checkedManifest();
  const missing = notReadyForLive(loadBook(at('content')).review, manifest);
  if (stage === 'live' && missing.length > 0) {
    throw new PackageError(['Not for the live store yet:', ...missing]);
  }
  const files = packageFiles(manifest);
  writePackage({ out, code }, files);
  process.stdout.write(`${[...files.keys()].join('\n')}\n`);
  process.stderr.write(`${out} and ${code}: ready for ${stage}\n`);
  if (missing.length > 0) process.stderr.write(`Not for the live store: ${missing.length} open\n`);
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
