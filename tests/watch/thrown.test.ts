import { placeOf } from '../../lambda/watch/thrown';

/** An error with a stack of our own making, as V8 writes it: the message first, then the frames. */
function thrown(name: string, message: string, frames: string): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = `${name}: ${message}\n${frames}`;
  return error;
}

const FRAMES =
  '    at load (/var/task/lambda/turn.ts:40:9)\n    at answer (/var/task/index.js:2:7)';

test.each<[string, unknown, string]>([
  ['kind and place', thrown('TypeError', 'x', FRAMES), 'TypeError at turn.ts:40:9'],
  [
    'a frame without a name',
    thrown('Error', 'x', '    at /var/task/a.b.js:1:2'),
    'Error at a.b.js:1:2',
  ],
  ['no frame', thrown('TypeError', 'x', ''), 'TypeError'],
  [
    'a message that looks like a frame',
    thrown('Error', 'no\n    at fever (fever.js:1:1)', FRAMES),
    'Error at turn.ts:40:9',
  ],
  ['a kind that says something', thrown('She has a fever', 'x', FRAMES), 'Error at turn.ts:40:9'],
  ['no message', thrown('RangeError', '', FRAMES), 'RangeError at turn.ts:40:9'],
  ['no error', 'she has a fever', 'unknown'],
])('%s', (_, error, place) => expect(placeOf(error)).toBe(place));

test('a message that the stack does not hold hides the place, and not itself', () => {
  const error = thrown('Error', 'x', '    at fever.js:1:1');
  error.message = 'changed since';
  expect(placeOf(error)).toBe('Error');
});
