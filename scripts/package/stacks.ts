import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PackageError } from './files';
import type { Common } from './source';

type Region = keyof Common['endpoints'];

/** Alexa's region of a stack, by where AWS has it: docs/cloud.md. */
const REGIONS: Readonly<Record<string, Region>> = {
  'us-east-1': 'NA',
  'eu-west-1': 'EU',
  'ap-northeast-1': 'FE',
  'us-west-2': 'FE',
};

/** What `aws cloudformation describe-stacks` prints of one stack, as far as it matters here. */
const described = z.object({
  Stacks: z.tuple([
    z.object({
      Outputs: z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() })),
    }),
  ]),
});

/** `-` is standard input. */
const textOf = (file: string): string => readFileSync(file === '-' ? 0 : file, 'utf8');

function outputsIn(file: string): ReadonlyMap<string, string> {
  try {
    const { Stacks } = described.parse(JSON.parse(textOf(file)));
    return new Map(Stacks[0].Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new PackageError([`${file}: not what describe-stacks prints of one stack: ${why}`]);
  }
}

/** The functions of one stack, and the region of Alexa's they are for. */
function endpointsIn(file: string) {
  const outputs = outputsIn(file);
  const [requests, events] = ['SkillEndpoint', 'EventsEndpoint'].map((key) => {
    const uri = outputs.get(key);
    if (uri === undefined) throw new PackageError([`${file}: the stack has no output ${key}`]);
    return { uri };
  });
  const [, , , place = ''] = requests?.uri.split(':') ?? [];
  const region = REGIONS[place];
  if (region === undefined || requests === undefined || events === undefined) {
    throw new PackageError([`${file}: Alexa takes no functions from ${place || 'nowhere'}`]);
  }
  return { file, region, there: { requests, events } };
}

/**
 * Where requests and events go, by what each region's stack has put out.
 * @throws {PackageError} where a file is something else, or a region is missing or given twice
 */
export function endpointsOfStacks(files: readonly string[]): Common['endpoints'] {
  const found = files.map(endpointsIn);
  const twice = found.filter(({ region }, at) =>
    found.some((o, i) => i < at && o.region === region),
  );
  if (twice.length > 0) {
    throw new PackageError(twice.map(({ file, region }) => `${file}: another stack of ${region}`));
  }
  const { NA, ...others } = Object.fromEntries(
    found.map(({ region, there }) => [region, there]),
  ) as Partial<Common['endpoints']>;
  if (NA === undefined) {
    throw new PackageError([
      'a stack in us-east-1 is needed: it serves who has no region of their own',
    ]);
  }
  return { NA, ...others };
}
