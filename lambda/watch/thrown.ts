/** Our own files and no more of their path; only what stands behind the message is looked at. */
const PLACE = /\bat [^\n]*?([\w-]+(?:\.[\w-]+)*\.[cm]?[jt]s:\d+:\d+)/;
const KIND = /^[A-Z][A-Za-z]{0,39}$/;

/**
 * Kind and place of an error, as "TypeError at turn.ts:95:12". Its message stays out, because it may
 * quote what was said.
 */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { name, message, stack = '' } = error;
  const kind = KIND.test(name) ? name : 'Error';
  const from = stack.indexOf(message);
  const place = from < 0 ? null : PLACE.exec(stack.slice(from + message.length));
  return place?.[1] === undefined ? kind : `${kind} at ${place[1]}`;
}
