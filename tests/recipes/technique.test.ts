import { following, recipe } from './support/project';

const text = recipe('A technique');
const WORDS = 'content/locales/en/techniques/ear_rub.json';

const project = following((copy) => {
  // 1. The nearest one and its words, under a new id and with names of its own. It is no real massage:
  // hands and rules stay those of the feet, which are not what the recipe is about.
  copy.copy('content/techniques/foot_rub.json', 'content/techniques/ear_rub.json');
  copy.change('content/techniques/ear_rub.json', '"foot_rub"', '"ear_rub"');
  copy.copy('content/locales/en/techniques/foot_rub.json', WORDS);
  copy.change(WORDS, /"Foot rub"/, '"Ear rub"');
  copy.change(WORDS, /(the|a) foot rub/g, 'the ear rub');
  copy.change(WORDS, /\bfoot\b/g, 'ear');
  // 2. What parents call it; and a problem that starts it.
  copy.change(
    'interaction-models/source/en/types/technique.json',
    /^ {4}"foot_rub": \[/m,
    '    "ear_rub": ["ear rub", "[the|an] ear massage"],\n$&',
  );
  copy.change('content/requests.json', '"routine": "on_the_go"', '"technique": "ear_rub"');
  // 3. Build.
  copy.build(text);
  // 4. Its rules, a second time; and the README's count.
  copy.change(
    'tests/care/techniques.test.ts',
    /^ {2}foot_rub: .+$/m,
    "$&\n  ear_rub: 'lighterFirst',",
  );
  copy.change('README.md', '19 techniques', '20 techniques');
});

test('it is asked for by its name or by its problem, and begins', () => {
  const [named, traveling] = project().desk('en-US', ['an ear massage', 'help with traveling']);
  expect(named?.heard).toMatchObject({ intent: 'TechniqueIntent', confidence: 1 });
  expect(named?.place).toMatchObject({ technique: 'ear_rub', phase: 'guiding' });
  expect(named?.speech).toContain("hold baby's ankle");
  expect(traveling?.heard).toMatchObject({ intent: 'ProblemIntent', confidence: 1 });
  expect(traveling?.place).toMatchObject({ technique: 'ear_rub' });
});

test('it is on the page of everything spoken, and in the table of lengths', () => {
  expect(project().read('docs/spoken/en.md')).toContain('Ear rub');
  expect(project().read('docs/lengths.md')).toContain('| Ear rub |');
});

test('the rules it was given are those that the table of rules asks for', () => {
  expect(text).toContain('tests/care/techniques.test.ts');
  project().test('tests/care/techniques.test.ts');
});
