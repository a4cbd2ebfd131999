import type { LineKey } from '../content';
import { momentAt } from '../guide';
import type { Reply } from '../reply/reply';
import { alexaErrorOf } from './alexaErrors';
import { intentOf } from './intents';
import type { TurnOutcome, TurnRecord } from './record';
import type { Seen } from './seen';
import { placeOf } from './thrown';

/** Requests that we do something with, or that tell of our answers; an answer to the reminder dialog would tell of a feed. */
const REQUESTS: ReadonlySet<string> = new Set([
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APL.UserEvent',
  'System.ExceptionEncountered',
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillDisabled',
]);

/** Why a session ended (Alexa's request types reference, SessionEndedRequest). */
const ENDS = ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'] as const;

const ID = /^[\w.:-]{1,200}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

const FINISHED: ReadonlySet<LineKey> = new Set(['finish.done', 'finish.bedtime']);
const LEFT: ReadonlySet<LineKey> = new Set([
  ...(['leave.bye', 'leave.stop', 'leave.enough'] as const),
  ...(['forget.done', 'forget.doneButReminder'] as const),
]);

const says = ({ say }: Reply, lines: ReadonlySet<LineKey>) =>
  say.some((piece) => 'line' in piece && lines.has(piece.line.key));

/** The turn that was answered with; none where something broke on the way. */
const answered = ({ broke, turn }: Seen) => (broke === null ? turn : null);

function outcomeOf(seen: Seen): TurnOutcome {
  if (seen.broke !== null) return seen.broke.told;
  return answered(seen)?.reply == null ? 'silent' : 'reply';
}

/** The finish is said as last words, or was heard in a reprompt before this request came. */
function isCompleted(seen: Seen): boolean {
  const { known } = seen;
  const reply = answered(seen)?.reply;
  if (reply?.after.kind === 'close' && says(reply, FINISHED)) return true;
  if (known?.session.phase !== 'guiding') return false;
  const { timeline } = known.session.guide;
  return timeline !== null && momentAt(timeline, known.now, known.content.policy).at === 'finished';
}

/**
 * What the words were, and what then. A session that closes on neither a finish nor a goodbye closes
 * on advice: an alarm, the doctor. Whatever led there, "no" and a miss included, it is logged like
 * any other care, and no care says what came after it.
 */
function wordsOf(seen: Seen): Pick<TurnRecord, 'intent' | 'after'> {
  const { facts } = seen;
  if (facts === null || facts.said.name === 'ignored') return { intent: null, after: null };
  const intent = intentOf(facts.said.name);
  const reply = answered(seen)?.reply ?? null;
  if (intent === 'care' || reply === null) return { intent, after: null };
  if (reply.after.kind === 'ask') return { intent, after: 'ask' };
  const isGoodbye = reply.after.kind === 'close' && (says(reply, FINISHED) || says(reply, LEFT));
  return isGoodbye ? { intent, after: 'close' } : { intent: 'care', after: null };
}

/** What is told of a request that took so many milliseconds. Pure. */
export function recordOf(seen: Seen, milliseconds: number): TurnRecord {
  const { facts, request, known, broke, faults } = seen;
  const { intent, after } = wordsOf(seen);
  const before = known?.session.phase ?? null;
  return {
    requestId: facts !== null && ID.test(facts.id) ? facts.id : null,
    locale: facts !== null && LOCALE.test(facts.locale) ? facts.locale : null,
    request: request === null ? null : REQUESTS.has(request.type) ? request.type : 'other',
    intent,
    phase: before,
    outcome: outcomeOf(seen),
    after,
    milliseconds: Math.round(milliseconds * 10) / 10,
    completed: isCompleted(seen),
    fellBack: intent === 'fallback' || intent === 'other',
    waited: intent !== 'care' && before !== 'paused' && answered(seen)?.session.phase === 'paused',
    ended: ENDS.find((end) => end === request?.reason) ?? null,
    alexaError: alexaErrorOf(request),
    storeFault: faults.store,
    serviceFault: faults.service,
    conflicts: faults.conflicts,
    thrown: broke === null || broke.told === 'refused' ? null : placeOf(broke.by),
  };
}
