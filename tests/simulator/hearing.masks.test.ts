import { languageOf } from '../../simulator/hearing/language';
import { Masker } from '../../simulator/hearing/likeness/masks';

const language = languageOf('en-US');
const masker = language && new Masker(language);

test.each([
  ['she is nine weeks old', 'she is <duration> old'],
  ['half an hour ago', '<duration> ago'],
  ['at half past two', 'at <time>'],
  ['around noon', 'around <time>'],
  ['thirty eight point two', '<number> point <number>'],
  ['the next one', 'the next one'],
  ['a little more oil', 'a little more oil'],
])('amounts are learnt as one: %s', (said, masked) => {
  expect(masker?.mask(said.split(' ')).join(' ')).toBe(masked);
});
