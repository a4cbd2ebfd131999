import { withMarks } from '../../scripts/listen/marks';

const marked = (ssml: string, ...steps: readonly string[][]) =>
  withMarks(ssml, steps).replace(/<mark name="([^"]*)"\/>/g, '[$1]');
const s = (seconds: number) => `<break time="${seconds}s"/>`;

test('a hold begins behind the sentence and is over behind the last silence', () => {
  const ssml = `Hello. Hold it. ${s(10)}${s(2)} Next, pull. ${s(5)} Shall we go on?`;
  expect(marked(ssml, ['Hold it.'], ['pull.'])).toBe(
    `Hello. Hold it.[hold 0] ${s(10)}${s(2)}[over 0] Next, pull.[hold 1] ${s(5)}[over 1] Shall we go on?`,
  );
});

test('soft words and counted strokes belong to the hold', () => {
  const ssml = `Pull. one ${s(2)} two ${s(2)} No hurry. ${s(9)} Push. ${s(1)}`;
  expect(marked(ssml, ['Pull.'], ['Push.'])).toBe(
    `Pull.[hold 0] one ${s(2)} two ${s(2)} No hurry. ${s(9)}[over 0] Push.[hold 1] ${s(1)}[over 1]`,
  );
});

test('the longest of the wordings that begin at the same place', () => {
  const ssml = `Roll the arm & wait. ${s(8)}`.replace('&', '&amp;');
  expect(marked(ssml, ['Roll the arm', 'Roll the arm & wait.'])).toBe(
    `Roll the arm &amp; wait.[hold 0] ${s(8)}[over 0]`,
  );
});

test('a step that is not spoken is an error', () => {
  expect(() => marked('Hold it.', ['Pull.'])).toThrow('Not spoken where it should be: Pull.');
});
