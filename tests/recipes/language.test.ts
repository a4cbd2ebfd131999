import { following, recipe } from './support/project';

const text = recipe('A locale of another language: de-DE');

const GERMANY = `{
  "DE": {
    "emergency": "112",
    "temperatureUnit": "celsius",
    "timeZone": "Europe/Berlin",
    "feverDoctorToday": { "celsius": 39, "fahrenheit": 102.2 }
  },`;

const project = following((copy) => {
  // 1. Copies of the English ones, to be translated: here, one line of each.
  copy.copy('interaction-models/source/en', 'interaction-models/source/de');
  copy.change(
    'interaction-models/source/de/intents/guiding.json',
    /"WaitIntent": \{\s*"samples": \[/,
    '$&"warte mal", ',
  );
  copy.copy('content/locales/en', 'content/locales/de');
  copy.change(
    'content/locales/de/lines/hold.json',
    "I'll wait. Say: Alexa, next.",
    'Ich warte. Sag: Alexa, weiter.',
  );
  copy.copy('simulator/built-in/en.json', 'simulator/built-in/de.json');
  copy.copy('store/en.json', 'store/de.json');
  // 2. Where they are read.
  copy.change('scripts/model/locales.ts', "  'en-AU': 'en',", "$&\n  'de-DE': 'de',");
  copy.change('lambda/content/index.ts', "['en']", "['en', 'de']");
  copy.change(
    'simulator/hearing/language.ts',
    "import english from '../built-in/en.json';",
    "$&\nimport german from '../built-in/de.json';",
  );
  copy.change('simulator/hearing/language.ts', '{ en: english', '{ de: german, en: english');
  // 3. Its country.
  copy.change('content/countries.json', '{', GERMANY);
  // 4. Build.
  copy.build(text);
});

test('German is heard and answered in German, and English as before', () => {
  const lines = ['rub her feet', 'warte mal', { locale: 'en-US' }, 'wait'];
  const [begun, german, , english] = project().desk('de-DE', lines);
  expect(begun?.speech).toContain('call 112');
  expect(german?.heard).toMatchObject({ intent: 'WaitIntent', confidence: 1 });
  expect(german?.speech).toContain('Ich warte. Sag: Alexa, weiter.');
  expect(english?.speech).toContain("I'll wait. Say: Alexa, next.");
  expect(project().read('interaction-models/en-US.json').includes('warte mal')).toBe(false);
});

test('it has its page of everything spoken, and its listing in the store', () => {
  expect(project().read('docs/spoken/de.md')).toContain('Ich warte.');
  expect(project().read('skill.json')).toContain('"de-DE"');
});
