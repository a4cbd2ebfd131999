import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentHash } from '../../scripts/content/signatures';
import { locales } from '../../scripts/model/locales';
import { at } from '../../scripts/package/places';
import { faultsOf } from '../../scripts/package/rules';
import { endpointsOfStacks } from '../../scripts/package/stacks';
import type { SkillFile } from '../../scripts/package/types';
import { template } from '../deploy/support/template';
import validateManifest from '../support/generated/manifest';
import validateModel from '../support/generated/model';
import { read } from './support';

/** A folder to package into, and one for what stacks print. */
let folder: string;
let stacks: string;
const begin = () => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-package-'));
  stacks = mkdtempSync(join(tmpdir(), 'gentle-hands-stacks-'));
};
const end = () => {
  for (const one of [folder, stacks]) rmSync(one, { recursive: true, force: true });
};

/** Puts a file where a package was made before, or something of somebody's. */
function put(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs the command as a person does, into the folder. */
function run(...all: readonly (string | { readonly input: Buffer })[]) {
  const options = all.filter((one) => typeof one === 'string');
  const given = all.find((one) => typeof one !== 'string');
  // As `tsx` does it, without its process around the process.
  const command = ['--import', 'tsx', at('scripts/package.ts'), ...options];
  const places = ['--out', join(folder, 'skill-package'), '--code', join(folder, 'lambda')];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...places], {
    encoding: 'utf8',
    ...given,
  });
  return { status, stderr };
}

const filesIn = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .sort();

const written = (path: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'skill-package', path), 'utf8'));

/** What Amazon's own schema of a skill package takes, of the folders that we have. */
const TAKEN =
  /^(skill\.json|interactionModels\/custom\/[a-z]{2}-[A-Z]{2}\.json|assets\/images\/[\w.-]{1,64}\.png)$/;

// Each run costs seconds, so what one has made is looked at from all sides.
describe('development', () => {
  let made: ReturnType<typeof run>;
  beforeAll(() => {
    begin();
    made = run();
  });
  afterAll(end);

  test('a package as ask-cli wants it, and the code', () => {
    const { status, stderr } = made;
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('ready for development');
    expect(stderr).toContain('no endpoints and no events');
    const models = Object.keys(locales).map((locale) => `interactionModels/custom/${locale}.json`);
    const icons = ['assets/images/icon-108.png', 'assets/images/icon-512.png'];
    const files = filesIn('skill-package');
    expect(files).toEqual([...icons, ...models, 'skill.json'].sort());
    expect(files.filter((file) => !TAKEN.test(file))).toEqual([]);
    expect(filesIn('lambda')).toContain('index.js');
    // Nothing unfinished is left beside them.
    expect(readdirSync(folder).sort()).toEqual(['lambda', 'skill-package']);
  });

  test("its manifest is of Amazon's own type", () => {
    validateManifest(written('skill.json'));
    expect(validateManifest.errors ?? []).toEqual([]);
  });

  test.each(Object.keys(locales))("%s: its model is of Amazon's own type, and ours", (locale) => {
    const model = written(`interactionModels/custom/${locale}.json`);
    validateModel(model);
    expect(validateModel.errors ?? []).toEqual([]);
    expect(model).toEqual(JSON.parse(read(`interaction-models/${locale}.json`)));
  });
});

/** What `aws cloudformation describe-stacks` prints of a stack in a region, as a file. */
function stackIn(region: string, outputs = Object.keys(template.Outputs)): string {
  const values: Readonly<Record<string, string>> = {
    SkillEndpoint: `arn:aws:lambda:${region}:418273950641:function:gentle-hands-live`,
    EventsEndpoint: `arn:aws:lambda:${region}:418273950641:function:gentle-hands-live-events`,
    TableName: 'gentle-hands-live-Households-1R4QK0XEZ7L9B',
    DeadLetterQueue: `https://sqs.${region}.amazonaws.com/418273950641/gentle-hands-live-DeadLetters-x`,
  };
  const stack = {
    StackId: `arn:aws:cloudformation:${region}:418273950641:stack/gentle-hands-live/7d2a1c40`,
    StackName: 'gentle-hands-live',
    StackStatus: 'CREATE_COMPLETE',
    Outputs: outputs.map((OutputKey) => ({
      OutputKey,
      OutputValue: values[OutputKey] ?? '',
      Description: template.Outputs[OutputKey]?.Description,
    })),
  };
  const file = join(stacks, `${region}.json`);
  writeFileSync(file, JSON.stringify({ Stacks: [stack] }));
  return file;
}

describe('with the endpoints of stacks', () => {
  beforeEach(begin);
  afterEach(end);

  const regions = { NA: 'us-east-1', EU: 'eu-west-1', FE: 'ap-northeast-1' };
  const functionIn = (region: string, name: string) => ({
    endpoint: { uri: `arn:aws:lambda:${region}:418273950641:function:gentle-hands-live${name}` },
  });

  test('beta: the manifest has them and the events, and is all that ask deploy needs', () => {
    const [first = '', ...others] = Object.values(regions).map((region) => stackIn(region));
    const files = ['-', ...others].flatMap((file) => ['--endpoints', file]);
    put('skill-package/assets/old.png');
    const { status, stderr } = run('--stage', 'beta', ...files, { input: readFileSync(first) });
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('ready for beta');
    expect(stderr).not.toContain('no endpoints');
    // It has taken the place of the package before.
    expect(filesIn('skill-package')).not.toContain('assets/old.png');
    const { manifest } = written('skill.json') as SkillFile;
    const all = (name: string) =>
      Object.fromEntries(Object.entries(regions).map(([id, at]) => [id, functionIn(at, name)]));
    expect(manifest.apis.custom).toEqual({
      ...functionIn('us-east-1', ''),
      regions: all(''),
      interfaces: [],
    });
    expect(manifest.events).toEqual({
      ...functionIn('us-east-1', '-events'),
      regions: all('-events'),
      subscriptions: [{ eventName: 'SKILL_DISABLED' }, { eventName: 'SKILL_PERMISSION_CHANGED' }],
    });
    validateManifest({ manifest });
    expect(validateManifest.errors ?? []).toEqual([]);
    expect(faultsOf(manifest)).toEqual([]);
  });

  test('regions that are not given are left out', () => {
    expect(Object.keys(endpointsOfStacks([stackIn('us-east-1')]))).toEqual(['NA']);
    expect(Object.keys(endpointsOfStacks([stackIn('us-west-2'), stackIn('us-east-1')]))).toEqual([
      'NA',
      'FE',
    ]);
  });

  test.each([
    ['no stack for the Americas', () => [stackIn('eu-west-1')], 'a stack in us-east-1 is needed'],
    [
      'two stacks of one region',
      () => [stackIn('us-east-1'), stackIn('us-west-2'), stackIn('ap-northeast-1')],
      'ap-northeast-1.json: another stack of FE',
    ],
    ['a region of no use', () => [stackIn('eu-central-1')], 'no functions from eu-central-1'],
    [
      'a stack that is none of ours',
      () => [stackIn('us-east-1', ['SkillEndpoint'])],
      'has no output EventsEndpoint',
    ],
    ['something else', () => [at('package.json')], 'not what describe-stacks prints'],
    ['no file', () => ['none.json'], 'none.json: not what describe-stacks prints'],
  ])('%s is refused', (_what, files, said) => {
    expect(() => endpointsOfStacks(files())).toThrow(said);
  });
});

describe('what may not be', () => {
  beforeEach(begin);
  afterEach(end);

  test('live: refused while nobody has signed, and nothing is written', () => {
    const { status, stderr } = run('--stage', 'live');
    expect(status).toBe(1);
    for (const id of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
      expect(stderr).toMatch(new RegExp(`section ${id} \\(.+\\) is signed by nobody`));
    }
    expect(stderr).toContain(`"of": "${contentHash(at('content'))}"`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a place where something else is, is refused, and both stay as they were', () => {
    put('skill-package/skill.json', '{}');
    put('lambda/diary.txt', 'mine');
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringContaining('holds diary.txt')]);
    expect([filesIn('skill-package'), filesIn('lambda')]).toEqual([['skill.json'], ['diary.txt']]);
    expect(written('skill.json')).toEqual({});
  });
});
