import { join } from 'node:path';
import { assemble } from '../../scripts/model/assemble';
import { overlays } from '../../scripts/model/check/overlays';
import { withAdded, withOverlay } from '../../scripts/model/overlay';
import { readSource } from '../../scripts/model/source';
import { Small } from './check/support';

let small: Small;
let folder: string;
beforeEach(() => {
  small = new Small();
  folder = join(small.folder, 'overlay');
});
afterEach(() => small.discard());

const overlay = (content: object) => small.write('overlay/words.json', content);
const built = (make: typeof withOverlay) => {
  const source = make(readSource(small.folder), folder);
  const { intents, types } = assemble(source).interactionModel.languageModel;
  return { samples: intents.at(-1)?.samples, values: types[0]?.values.map(({ name }) => name) };
};

test('lines are added and taken away, by intent and by value', () => {
  overlay({
    intents: { RubIntent: { add: ['<she> wants (a|one) {part} rub'], remove: ['rub the {part}'] } },
    types: { Part: { feet: { add: ['tootsies'], remove: ['toes'] } } },
  });
  const samples = ['she wants a', 'she wants one', 'he wants a', 'he wants one'];
  expect(built(withOverlay)).toEqual({
    samples: samples.map((one) => `${one} {part} rub`),
    values: [
      { value: 'feet', synonyms: ['tootsies'] },
      { value: 'belly', synonyms: ['tummy'] },
    ],
  });
});

test('with what all locales add, nothing is taken away', () => {
  overlay({ types: { Part: { feet: { add: ['tootsies'], remove: ['toes'] } } } });
  const [feet] = built((source, of) => withAdded(source, [of])).values ?? [];
  expect(feet).toEqual({ value: 'feet', synonyms: ['toes', 'tootsies'] });
});

test('a locale without an overlay is its language', () => {
  expect(withOverlay(readSource(small.folder), folder)).toEqual(readSource(small.folder));
});

test.each([
  [{ intents: { HopIntent: { add: ['hop'] } } }, 'there is no intent HopIntent'],
  [{ types: { Part: { knee: { add: ['knee'] } } } }, 'there is no value Part.knee'],
  [{ types: { Limb: { feet: { add: ['feet'] } } } }, 'there is no value Limb.feet'],
  [{ intents: { RubIntent: { remove: ['hop'] } } }, 'RubIntent has no line to remove: hop'],
  [{ types: { Part: { feet: { remove: ['f'] } } } }, 'Part.feet has no line to remove: f'],
])('an overlay that names what is not there is refused: %j', (content, message) => {
  overlay(content);
  expect(() => built(withOverlay)).toThrow(message);
});

test('a line that its language says already is found', () => {
  overlay({
    intents: { RubIntent: { add: ['rub the {part}', 'rub [the] {part}'] } },
    types: { Part: { feet: { add: ['Toes'] } } },
  });
  expect(small.inWords(overlays(readSource(small.folder), folder))).toEqual([
    'overlay/words.json:5: the language says this already: "rub the {part}"',
    'overlay/words.json:14: the language says this already: "Toes"',
  ]);
});
