import { read } from '../docs/pages';
import { resource, resourcesOf, template, textOf } from './support/template';

const functions = resourcesOf('AWS::Serverless::Function');
const skill = resource('SkillFunction').Properties;

/** Of the skill's own reading: what Lambda sets by itself begins with AWS_. */
const readByTheDoor = () => {
  const [, names = ''] = /const \{([^}]+)\} = process\.env/.exec(read('lambda/index.ts')) ?? [];
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('AWS_'));
};

const variablesOf = (properties: typeof skill) =>
  Object.keys((properties['Environment'] as { Variables: object }).Variables);

test('the runtime is alive for a year and more, and is the one the page explains', () => {
  const { Runtime } = template.Globals.Function;
  expect(['nodejs22.x', 'nodejs24.x']).toContain(Runtime);
  expect(read('docs/cloud.md')).toContain(`\`${textOf(Runtime)}\``);
});

test('every function runs on arm64 and gives up before Alexa does', () => {
  expect(template.Globals.Function).toMatchObject({ Architectures: ['arm64'], Timeout: 7 });
  const own = functions.flatMap(([, { Properties }]) => Object.keys(Properties));
  expect(own.filter((name) => ['Architectures', 'Runtime', 'Timeout'].includes(name))).toEqual([]);
});

test('the code is what the build writes, and its door takes two arguments', async () => {
  expect(skill).toMatchObject({ CodeUri: '../dist/lambda', Handler: 'index.handler' });
  const { handler } = await import('../../lambda');
  expect(handler).toHaveLength(2);
});

test('the function gets the variables that it reads, and Node its own', () => {
  expect(variablesOf(skill).sort()).toEqual([...readByTheDoor(), 'NODE_OPTIONS'].sort());
  expect(readByTheDoor()).toContain('TABLE_NAME');
});

test('the memory is the one the page explains and the bill counts', async () => {
  const { needs } = await import('../../scripts/cost/bill');
  expect(skill['MemorySize']).toBe(needs.gigabytes.value * 1024);
});

test.each(functions)('%s is called by Alexa for this skill only', (id) => {
  const triggers = resourcesOf('AWS::Lambda::Permission').filter(
    ([, { Properties }]) =>
      JSON.stringify(Properties['FunctionName']) === `{"Fn::GetAtt":"${id}.Arn"}`,
  );
  expect(triggers.map(([, { Properties }]) => Properties)).toMatchObject([
    {
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    },
  ]);
});

test.each(functions)('%s has a log that ends, by the name Lambda gives it', (_, { Properties }) => {
  const { 'Fn::Sub': name = '' } = Properties['FunctionName'] as Record<string, string>;
  const logs = resourcesOf('AWS::Logs::LogGroup').map(([, log]) => log.Properties);
  expect(logs).toContainEqual({
    LogGroupName: { 'Fn::Sub': `/aws/lambda/${name}` },
    RetentionInDays: { Ref: 'LogRetentionDays' },
  });
});

test('the skill id has the form of one', () => {
  const pattern = new RegExp(textOf(template.Parameters['SkillId']?.['AllowedPattern']));
  expect('amzn1.ask.skill.0f6f8d55-0000-4abc-9def-0123456789ab').toMatch(pattern);
  expect('amzn1.ask.skill.').not.toMatch(pattern);
  expect('amzn1Xask.skill.0f6f8d55-0000-4abc-9def-0123456789ab').not.toMatch(pattern);
});

test('the endpoints of the store are these functions, in the regions of the page', () => {
  const { endpoints } = JSON.parse(read('store/manifest.json')) as {
    endpoints: Record<string, { requests: { uri: string }; events: { uri: string } }>;
  };
  const nameOf = (id: string) =>
    textOf(resource(id).Properties['FunctionName']).replace('${Stage}', 'live');
  expect(Object.keys(endpoints)).toEqual(['NA', 'EU', 'FE']);
  for (const [region, { requests, events }] of Object.entries(endpoints)) {
    const [, , , place = ''] = requests.uri.split(':');
    const row = read('docs/cloud.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${region}\``));
    expect(row).toContain(`| ${place}, `);
    expect(requests.uri).toMatch(new RegExp(`:function:${nameOf('SkillFunction')}$`));
    expect(events.uri).toMatch(new RegExp(`:${place}:.*:function:${nameOf('EventsFunction')}$`));
  }
});

/** Where AWS has those data centres, as the privacy policy calls them. */
const PLACES = { NA: 'Virginia', EU: 'Ireland', FE: 'Tokyo' };

test.each(Object.entries(PLACES))('%s: all pages say %s', (region, place) => {
  const { endpoints } = JSON.parse(read('store/manifest.json')) as {
    endpoints: Record<string, { requests: { uri: string } }>;
  };
  const [, , , code] = endpoints[region]?.requests.uri.split(':') ?? [];
  expect(read('docs/cloud.md')).toContain(`| ${code}, ${place} |`);
  expect(read('deploy/README.md')).toContain(`${code} for \`${region}\``);
  const [, where = ''] = read('docs/privacy.md').split('## Where it is');
  expect(where).toMatch(new RegExp(`in\\s${place}`));
});

test('what the store needs of a region is put out', () => {
  expect(template.Outputs['SkillEndpoint']?.Value).toEqual({ 'Fn::GetAtt': 'SkillFunction.Arn' });
  expect(template.Outputs['EventsEndpoint']?.Value).toEqual({ 'Fn::GetAtt': 'EventsFunction.Arn' });
});
