import { same } from '../../lambda/json';

test.each<[string, string]>([
  ['{}', '{}'],
  ['{"a":[1,{"b":null}]}', '{"a":[1,{"b":null}]}'],
  ['{"a":1,"b":2}', '{"b":2,"a":1}'],
])('%s and %s are the same', (one, other) => {
  expect(same(JSON.parse(one), JSON.parse(other))).toBe(true);
});

test.each<[string, string]>([
  ['{"a":null}', '{}'],
  ['[]', '{}'],
  ['[1]', '[1,2]'],
  ['{"__proto__":{}}', '{}'],
  ['{"constructor":null}', '{}'],
])('%s and %s are not, whichever comes first', (one, other) => {
  expect(same(JSON.parse(one), JSON.parse(other))).toBe(false);
  expect(same(JSON.parse(other), JSON.parse(one))).toBe(false);
});

test('a key with undefined, which JSON leaves out, is as good as none', () => {
  expect(same({ a: undefined }, {})).toBe(true);
  expect(same({}, { a: undefined })).toBe(true);
});
