import { at } from '../../../lambda/json';
import { NAMED } from '../../../lambda/watch/intents';

/** All that a line may say of itself: names of fields and metrics, and the values of closed lists. */
const FIXED = `
  _aws Timestamp CloudWatchMetrics Namespace GentleHands Dimensions Phase Metrics Name Unit Count
  Milliseconds Turns Completions Fallbacks Waits StoreFaults ServiceFaults LastResorts Refusals
  SessionErrors Latency requestId locale request intent phase outcome after milliseconds completed fellBack waited
  ended alexaError storeFault serviceFault conflicts thrown null true false none care other open asking guiding
  paused reply silent refused lastResort failed ask close timeZone reminders slow throttled
  unavailable timeout denied missing tooLarge damaged LaunchRequest IntentRequest
  SessionEndedRequest Alexa Presentation APL UserEvent AlexaSkillEvent SkillEnabled SkillDisabled
  System ExceptionEncountered USER_INITIATED ERROR EXCEEDED_MAX_REPROMPTS INVALID_RESPONSE
  DEVICE_COMMUNICATION_ERROR INTERNAL_SERVICE_ERROR ENDPOINT_TIMEOUT
`;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

const VOCABULARY: ReadonlySet<string> = new Set([
  ...wordsIn(FIXED),
  ...wordsIn([...NAMED].join(' ')),
]);

/** What the log says on purpose, and Alexa's words for it. */
const TOLD = ['requestId', 'locale', 'timestamp', 'type', 'reason'];

/** Numbers that a line takes of itself; any other may be what somebody said. */
const MEASURED = `
  Timestamp milliseconds conflicts Turns Completions Fallbacks Waits StoreFaults ServiceFaults
  LastResorts Refusals SessionErrors Latency
`;
const measured: readonly string[] = MEASURED.trim().split(/\s+/);
/** Of a fixed shape: a language, and the place in our code behind what was thrown. */
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;
const PLACE = / at [\w./-]+:\d+:\d+$/;

/** Words shorter than this are too common to prove anything by themselves. */
const LETTERS = 4;
const isForeign = (word: string) => word.length >= LETTERS && !VOCABULARY.has(word);
/** Ids and tokens shorter than this are words of a test. */
const ID_LETTERS = 8;

interface Found {
  /** What it stands under; empty for what is itself a key. */
  readonly key: string;
  readonly text: string;
}

/** All text inside a value, keys included, however deep; what stands under some keys left out. */
function textsIn(value: unknown, without: readonly string[] = []): Found[] {
  const found: Found[] = [];
  const left: [key: string, value: unknown][] = [['', value]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [key, inner] = next;
    if (typeof inner === 'string') found.push({ key, text: inner });
    if (typeof inner !== 'object' || inner === null) continue;
    for (const [name, more] of Object.entries(inner)) {
      if (without.includes(name)) continue;
      if (!Array.isArray(inner)) found.push({ key: '', text: name });
      left.push([name, more]);
    }
  }
  return found;
}

/** Ids of people and devices, and what lets us into Amazon's services, wherever they stand. */
const idsIn = (envelope: unknown): string[] =>
  textsIn(envelope, ['requestId']).flatMap(({ key, text }) =>
    /(Id|Token)$/.test(key) && text.length >= ID_LETTERS ? [text] : [],
  );

/** The same few texts stand in nearly every line. */
const closed = new Set<string>();

function isOpen(text: string): boolean {
  if (closed.has(text)) return false;
  const open = wordsIn(text).some((word) => !VOCABULARY.has(word));
  if (!open) closed.add(text);
  return open;
}

/** What a line says under a key, but for what it measures and what has its fixed shape. */
function shown(key: string, value: unknown): string[] {
  if (typeof value === 'number') return measured.includes(key) ? [] : [String(value)];
  if (typeof value !== 'string' || key === 'requestId') return [];
  if (key === 'locale' && LOCALE.test(value)) return [];
  return [key === 'thrown' ? value.replace(PLACE, '') : value];
}

/** All of a line, keys and values, that is from no closed list. */
function openIn(line: string): string[] {
  const found: string[] = [];
  const look = (key: string, value: unknown): void => {
    // Keys without a letter are indices.
    if (/\D/.test(key) && isOpen(key)) found.push(key);
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) look(name, inner);
    } else found.push(...shown(key, value).filter(isOpen));
  };
  look('', JSON.parse(line));
  return found;
}

/** What was understood of each slot, and all names the session knows: whole, and however short. */
function wholesIn(request: unknown, attributes: unknown): string[] {
  const slots = Object.values(at(request, 'intent', 'slots') ?? {}).map((slot: unknown) => [
    at(slot, 'value'),
    at(slot, 'slotValue'),
    at(slot, 'resolutions'),
  ]);
  const understood = textsIn(slots).filter(({ key }) => /^(value|name|id|\d+)$/.test(key));
  const names = textsIn(attributes).filter(({ key }) => key === 'name');
  return [...understood, ...names].map(({ text }) => text);
}

const spaced = (text: string) => ` ${wordsIn(text).join(' ')} `;
const isWithin = (text: string, whole: string) =>
  /\S/.test(spaced(whole)) && spaced(text).includes(spaced(whole));

/**
 * What a line of the log gives away of the envelope it is about: an id or a token as it is; a slot or a
 * name whole, be it as short as "Mia"; or a word of four letters or more of what was said, of the intent, or of what the
 * session carries. Null where it gives nothing away. The request's own id and words that the log has
 * anyway prove nothing.
 */
export function leakIn(line: string, envelope: unknown): string | null {
  const open = openIn(line);
  // Nearly always there is nothing, and the envelope need not be looked through.
  if (open.length === 0) return null;
  const id = idsIn(envelope).find((one) => open.some((text) => text.includes(one)));
  if (id !== undefined) return id;
  const request = at(envelope, 'request');
  const attributes = at(envelope, 'session', 'attributes');
  const whole = wholesIn(request, attributes).find((one) =>
    open.some((text) => isWithin(text, one)),
  );
  if (whole !== undefined) return whole.toLowerCase();
  // "AMAZON.StopIntent" is a word of its own, and so is "Stop".
  const said = [...textsIn(request, TOLD), ...textsIn(attributes)].flatMap(({ text }) => [
    ...wordsIn(text),
    ...wordsIn(text.replace(/^AMAZON\.|Intent$/g, '')),
  ]);
  const foreign = new Set(open.flatMap(wordsIn).filter(isForeign));
  const isTelling = (word: string) => word.length >= LETTERS && /\p{L}/u.test(word);
  return said.find((word) => isTelling(word) && foreign.has(word)) ?? null;
}
