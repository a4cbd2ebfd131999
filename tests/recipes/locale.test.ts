import { following, recipe } from './support/project';

const text = recipe('A locale of a language that is there: en-NZ');

const project = following((copy) => {
  // 1. Its language, and that it may be asked for.
  copy.change('scripts/model/locales.ts', "  'en-AU': 'en',", "$&\n  'en-NZ': 'en',");
  copy.change('simulator/zones.ts', /^ {2}'en-US'/m, "  'en-NZ': 'Pacific/Auckland',\n$&");
  // 2. What its parents say.
  copy.write(
    'interaction-models/overlays/en-NZ/words.json',
    JSON.stringify({ types: { Problem: { crying: { add: ['the wobblies'] } } } }),
  );
  // 3. What it says otherwise, and where that is read.
  copy.write(
    'content/locales/en-NZ/words.json',
    JSON.stringify({ fallback: 'en-AU', swaps: { 'your child health nurse': 'Plunket' } }),
  );
  copy.change('lambda/content/index.ts', "'en-IN'", "$&, 'en-NZ'");
  // 4. Its country is there already.
  expect(copy.read('content/countries.json')).toContain('"NZ": {');
  // 5. Build.
  copy.build(text);
});

test('it hears what only its parents say, and names whom its own country calls', () => {
  const [asked, worried] = project().desk('en-NZ', ['the wobblies', "I'm worried"]);
  expect(asked?.heard).toMatchObject({ intent: 'ProblemIntent', confidence: 1 });
  expect(asked?.speech).toContain('call 111');
  expect(worried?.speech).toContain('GP or Healthline');
  expect(project().read('interaction-models/en-AU.json').includes('the wobblies')).toBe(false);
});

test('it has its page of what it says otherwise, and its listing in the store', () => {
  expect(project().read('docs/spoken/en-NZ.md')).toContain('Plunket');
  const listing = JSON.parse(project().read('skill.json')) as {
    manifest: { publishingInformation: { locales: Record<string, { description: string }> } };
  };
  const { description } = listing.manifest.publishingInformation.locales['en-NZ'] ?? {};
  expect(description).toContain('call 111 or your local emergency number');
  expect(description).toContain('nappy');
});
