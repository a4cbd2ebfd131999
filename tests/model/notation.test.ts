import { expandNotation } from '../../scripts/model/notation';

const phrases = { she: 'she|he', shes: '(she|he) is' };

test.each([
  ['plain words {slot}', ['plain words {slot}']],
  ['(can|could) you', ['can you', 'could you']],
  ['help [me] now', ['help me now', 'help now']],
  [
    '[oh] <she> (ate|[just] fed)',
    [
      'oh she ate',
      'oh she just fed',
      'oh she fed',
      'oh he ate',
      'oh he just fed',
      'oh he fed',
      'she ate',
      'she just fed',
      'she fed',
      'he ate',
      'he just fed',
      'he fed',
    ],
  ],
  ['<shes> full', ['she is full', 'he is full']],
  ['(a|a) b', ['a b']],
  ['~(a|b) (x|y|z) c', ['a x c', 'b y c', 'a z c']],
  ['~~(a|b) (c|d) [e] f', ['a c e f', 'a d f', 'b c f', 'b d e f']],
  ['~~(a|b) c', ['a c', 'b c']],
])('%s', (text, written) => {
  expect(expandNotation(text, phrases)).toEqual(written);
});

test.each([['(open'], ['closed)'], ['[a) b'], ['<nobody> ate'], ['<open']])(
  '%s is refused',
  (text) => {
    expect(() => expandNotation(text, phrases)).toThrow(text);
  },
);
