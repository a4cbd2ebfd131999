import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResponseEnvelope, services } from 'ask-sdk-model';
import { startTable } from '../memory/support/table';
import { createResponseCheck } from '../support/response';
import { conversation } from './envelopes';

interface Printed {
  readonly parameters: number;
  /** What became of the compiled form. */
  readonly compiled: 'absent' | 'refused' | 'taken';
  readonly responses: readonly ResponseEnvelope[];
}

const root = join(__dirname, '../..');
const checkResponse = createResponseCheck({ isCue: () => false });

const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Amazon's service clients, as they are beside the bundle. */
const clientsIn = <T>(built: string) =>
  (createRequire(__filename)(join(built, 'ask-sdk-model.js')) as { readonly services: T }).services;

let folder: string;
const build = (...options: readonly string[]) =>
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', folder, ...options], {
    stdio: 'pipe',
  });
beforeAll(() => {
  // Outside the repository, so that a package left out of the bundle would not be found.
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-bundle-'));
  build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sends the conversation to the bundle in a process of its own. */
const talk = async (
  environment: Record<string, string> = {},
  ...flags: readonly string[]
): Promise<Printed> => {
  const script = join(__dirname, 'invoke.mjs');
  const child = spawn(process.execPath, [...flags, script, join(folder, 'index.js')], {
    env: { PATH: process.env['PATH'], ...environment },
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(conversation));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Printed;
};

describe('the bundle for Lambda', () => {
  it('is a file and its source map, what starts it, and beside it what is read at first need', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'ask-sdk-model.js',
      'generated',
      'index.js',
      'skill.js',
      'skill.js.map',
    ]);
    expect(readdirSync(join(folder, 'generated')).sort()).toEqual([
      'content.parts',
      'lines.en-001.parts',
      'lines.en-AU.parts',
      'lines.en-GB.parts',
      'lines.en-IN.parts',
      'lines.en.parts',
      'words.en-001.parts',
      'words.en-AU.parts',
      'words.en-GB.parts',
      'words.en-IN.parts',
      'words.en.parts',
    ]);
    expect(statSync(join(folder, 'skill.js')).size).toBeLessThanOrEqual(250_000);
  });

  it("has of Amazon's service clients those that the code names, and no other", () => {
    const all = clientsIn<Record<string, Record<string, unknown>>>(folder);
    const clients = Object.entries(all).flatMap(([service, inside]) =>
      Object.keys(inside)
        .filter((name) => name.endsWith('Client'))
        .map((name) => `services.${service}.${name}`),
    );
    const code = ['reminders', 'timeZone'].map((name) =>
      readFileSync(join(root, `lambda/alexa/${name}.ts`), 'utf8'),
    );
    const named = code.join().match(/services\.\w+\.\w+Client/g);
    expect(clients.sort()).toEqual(named?.sort());
    expect(statSync(join(folder, 'ask-sdk-model.js')).size).toBeLessThanOrEqual(25_000);
  });

  it('can ask with what is left of them', async () => {
    const { ups } = clientsIn<{ ups: typeof services.ups }>(folder);
    const client = new ups.UpsServiceClient({
      apiClient: {
        invoke: () => Promise.resolve({ statusCode: 200, headers: [], body: '"Europe/London"' }),
      },
      apiEndpoint: 'https://api.example',
      authorizationValue: 'token',
    });
    expect(await client.getSystemTimeZone('device')).toBe('Europe/London');
  });

  it('bundles our own code and the packages of production, and nothing else', () => {
    const { sources } = json<{ sources: readonly string[] }>(join(folder, 'skill.js.map'));
    const packages = sources.flatMap(
      (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
    );
    const { dependencies } = json<{ dependencies: object }>(join(root, 'package.json'));
    // What ask-sdk-core is itself made of.
    const allowed = [...Object.keys(dependencies), 'ask-sdk-runtime'];
    expect([...new Set(packages)].filter((name) => !allowed.includes(name))).toEqual([]);
    const own = sources.filter((source) => !source.includes('node_modules/'));
    expect(own.filter((source) => !/(^|\/)lambda\//.test(source))).toEqual(['none:ask-sdk-model']);
  });

  it('answers real envelopes through a handler of two parameters', async () => {
    const { parameters, responses } = await talk();
    expect(parameters).toBe(2);
    responses.forEach((response, index) => checkResponse(conversation[index], response));
    expect(responses.map(({ response }) => response.shouldEndSession)).toEqual([
      false,
      false,
      true,
      undefined,
    ]);
    expect(JSON.stringify(responses[0])).toMatch(/massage/i);
  });

  it('begins with what was compiled at the build, and answers the same where it cannot', async () => {
    const plain = await talk();
    build('--compiled');
    const [usual, ...others] = await Promise.all([
      talk(),
      // A flag of V8's, as Lambda gives some; source maps are followed by Node alone.
      talk({}, '--expose-gc'),
      talk({}, '--enable-source-maps'),
    ]);
    expect(usual.compiled).toBe('taken');
    expect(others.map(({ compiled }) => compiled)).toEqual(['refused', 'absent']);
    [plain, ...others].forEach(({ responses }) => expect(responses).toEqual(usual.responses));
    build();
    expect((await talk()).compiled).toBe('absent');
  });

  it('keeps the household in the table it is given', async () => {
    const table = await startTable();
    const { responses } = await talk({
      TABLE_NAME: table.name,
      AWS_REGION: table.connection.region,
      AWS_ENDPOINT_URL_DYNAMODB: table.connection.endpoint,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    });
    const { output } = await table.call('Scan', { TableName: table.name });
    await table.close();
    responses.forEach((response, index) => checkResponse(conversation[index], response));
    expect(output).toMatchObject({ Count: 1 });
    expect(JSON.stringify(output)).not.toContain(conversation[0]?.session.user.userId);
  });
});
