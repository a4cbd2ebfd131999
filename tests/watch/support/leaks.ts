import { NAMED } from '../../../lambda/watch/intents';

/** All that a line may say of itself: names of fields and metrics, and the values of closed lists. */
const FIXED = `
  _aws Timestamp CloudWatchMetrics Namespace GentleHands Dimensions Phase Metrics Name Unit Count
  Milliseconds Turns Completions Fallbacks Waits StoreFaults ServiceFaults LastResorts Refusals
  Latency requestId locale request intent phase outcome after milliseconds completed fellBack waited
  ended storeFault serviceFault conflicts thrown null true false none care other open asking guiding
  paused reply silent refused lastResort failed ask close timeZone reminders slow throttled
  unavailable timeout denied missing tooLarge damaged LaunchRequest IntentRequest
  SessionEndedRequest Alexa Presentation APL UserEvent AlexaSkillEvent SkillEnabled SkillDisabled
  USER_INITIATED ERROR EXCEEDED_MAX_REPROMPTS
`;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

const VOCABULARY: ReadonlySet<string> = new Set([
  ...wordsIn(FIXED),
  ...wordsIn([...NAMED].join(' ')),
]);

/** What the log says on purpose, and Alexa's words for it. */
const TOLD = ['requestId', 'locale', 'timestamp', 'type', 'reason'];

/** Words shorter than this are too common to prove anything. */
const LETTERS = 4;
/** Amazon's id of the request, and the time of day. */
const KNOWN_FIELDS = ['requestId', 'Timestamp'];
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

interface Parts {
  readonly request?: unknown;
  readonly session?: { readonly attributes?: unknown } | null;
}

/**
 * What a line of the log gives away of the envelope it is about: an id or a token as it is, or a whole
 * word of four letters or more of what was said, of a slot or the intent, or of what the session
 * carries, names and facts included. Null where it gives nothing away. The request's own id and words
 * that the log has anyway prove nothing.
 */
export function leakIn(line: string, envelope: unknown): string | null {
  const shown = JSON.stringify(JSON.parse(line), (key, value: unknown) =>
    KNOWN_FIELDS.includes(key) ? undefined : value,
  );
  const foreign = new Set(wordsIn(shown).filter((word) => isForeign(word)));
  // Nearly always there is nothing, and the envelope need not be looked through.
  if (foreign.size === 0) return null;
  const id = idsIn(envelope).find((one) => shown.includes(one));
  if (id !== undefined) return id;
  const { request, session } = (envelope ?? {}) as Parts;
  const texts = [...textsIn(request, TOLD), ...textsIn(session?.attributes)];
  // "AMAZON.StopIntent" is a word of its own, and so is "Stop".
  const said = texts.flatMap(({ text }) => [
    ...wordsIn(text),
    ...wordsIn(text.replace(/^AMAZON\.|Intent$/g, '')),
  ]);
  const isTelling = (word: string) => word.length >= LETTERS && /\p{L}/u.test(word);
  return said.find((word) => isTelling(word) && foreign.has(word)) ?? null;
}
