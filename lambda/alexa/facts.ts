import type { RequestEnvelope } from 'ask-sdk-model';
import { at, isRecord, type JsonObject } from '../json';
import { isCarriable } from '../session';
import type { Said, Slot } from '../situation';
import { readConsentAnswer, reminderConsent } from './consent';
import type { Access } from './services';
import { readSlot } from './slots';

/** A request that cannot be answered: refused, with the reason in its code. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';

  constructor(readonly code: 'MALFORMED' | 'NOT_OURS') {
    super(`the request was refused: ${code}`);
  }
}

/** What a request says, without Alexa's shapes around it. */
export interface RequestFacts {
  readonly id: string;
  /** The skill that is meant. */
  readonly applicationId: string | null;
  readonly now: string;
  readonly locale: string;
  readonly userId: string | null;
  readonly deviceId: string;
  /** Id of the session; null for a request outside any. */
  readonly session: string | null;
  readonly said: Said;
  /**
   * Null for a request outside any session; empty where they are none that a response of ours can
   * have held.
   */
  readonly attributes: Readonly<Record<string, unknown>> | null;
  /** What lets us into Amazon's services for this request; null where it does not say. */
  readonly access: Access | null;
  readonly remindersAllowed: boolean;
  /** The user's skill was disabled: what is kept of them goes. */
  readonly disabled: boolean;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= 2_000 ? value : null;

/** What nobody hears an answer to; words always have one, whatever their intent is called. */
const SILENT: readonly string[] = ['ignored', 'sessionEnded'];

/** "AMAZON.NavigateHomeIntent" and "NavigateHomeIntent" are `navigateHome`. */
function nameOf(intent: string): string {
  const bare = intent.replace(/^AMAZON\./, '').replace(/Intent$/, '');
  const name = bare.charAt(0).toLowerCase() + bare.slice(1);
  return SILENT.includes(name) ? 'fallback' : name;
}

function slotsOf(intent: unknown): Record<string, Slot> {
  const slots = at(intent, 'slots');
  if (!isRecord(slots)) return {};
  return Object.fromEntries(
    Object.entries(slots)
      .slice(0, 20)
      .map(([name, slot]) => [name, readSlot(slot)]),
  );
}

/** What a touch means: its first argument is the word for it. */
function touched(request: unknown): Said {
  const args = at(request, 'arguments');
  const [first] = Array.isArray(args) ? (args as unknown[]) : [];
  return { name: text(first) ?? 'ignored', slots: {} };
}

function saidIn(request: JsonObject, type: string): Said {
  const plain = (name: string): Said => ({ name, slots: {} });
  switch (type) {
    case 'LaunchRequest':
      return plain('launch');
    case 'SessionEndedRequest':
      return plain('sessionEnded');
    case 'Alexa.Presentation.APL.UserEvent':
      return touched(request);
    case 'IntentRequest': {
      const intent = at(request, 'intent');
      const name = text(at(intent, 'name'));
      if (name === null) throw new RefusedRequest('MALFORMED');
      return { name: nameOf(name), slots: slotsOf(intent) };
    }
    default: {
      const id = readConsentAnswer(request);
      if (id === null) return plain('ignored');
      return { name: 'consent', slots: { answer: { kind: 'matched', id, said: '' } } };
    }
  }
}

function accessOf(system: unknown): Access | null {
  const endpoint = text(at(system, 'apiEndpoint'));
  // Tokens are longer than what people say.
  const token = at(system, 'apiAccessToken');
  return endpoint !== null && typeof token === 'string' ? { endpoint, token } : null;
}

function timeOf(request: JsonObject): string {
  const stamp = at(request, 'timestamp');
  const milliseconds = typeof stamp === 'string' ? Date.parse(stamp) : NaN;
  if (!Number.isFinite(milliseconds)) throw new RefusedRequest('MALFORMED');
  const time = new Date(milliseconds).toISOString();
  // Times are compared as text, which holds for years of four digits.
  if (!/^\d{4}-/.test(time)) throw new RefusedRequest('MALFORMED');
  return time;
}

/**
 * Reads an envelope. Absent context, sessions and slots are facts too; only what has no type, no
 * time or no intent name is refused.
 * @throws RefusedRequest
 */
export function readFacts(envelope: unknown): RequestFacts {
  const request = at(envelope, 'request');
  const type = text(at(request, 'type'));
  if (!isRecord(request) || type === null) throw new RefusedRequest('MALFORMED');
  const system = at(envelope, 'context', 'System');
  const session = at(envelope, 'session');
  const attributes = at(session, 'attributes');
  const carried = isRecord(attributes) && at(session, 'new') !== true && isCarriable(attributes);
  const now = timeOf(request);
  return {
    id: text(at(request, 'requestId')) ?? now,
    applicationId:
      text(at(system, 'application', 'applicationId')) ??
      text(at(session, 'application', 'applicationId')),
    now,
    locale: text(at(request, 'locale')) ?? 'en-US',
    userId: text(at(system, 'user', 'userId')) ?? text(at(session, 'user', 'userId')),
    session: text(at(session, 'sessionId')),
    deviceId: text(at(system, 'device', 'deviceId')) ?? 'unknown',
    said: saidIn(request, type),
    attributes: isRecord(session) ? (carried ? attributes : {}) : null,
    access: accessOf(system),
    remindersAllowed: reminderConsent(envelope),
    disabled: type === 'AlexaSkillEvent.SkillDisabled',
  };
}

/**
 * The same envelope in the SDK's type, once its facts could be read. The SDK copies attributes before
 * it asks us anything, which costs time and fails a few thousand levels deep: it gets none.
 */
export function asEnvelope(envelope: unknown): RequestEnvelope {
  const whole = envelope as RequestEnvelope;
  const { session } = whole;
  return isRecord(session) ? { ...whole, session: { ...session, attributes: {} } } : whole;
}
