import type { AlexaError } from './alexaErrors';
import type { Faults } from './faults';

/** What became of a request. */
export type TurnOutcome =
  /** The skill answered as it should. */
  | 'reply'
  /** An empty answer, where Alexa allows no words: a session's end, a skill event. */
  | 'silent'
  /** No request at all, or one for another skill; nobody was answered. */
  | 'refused'
  /** Something broke that should not: the parent heard "sorry", and the session closed. */
  | 'lastResort'
  /** The request failed, and Alexa was told so: a deletion that has to come again. */
  | 'failed';

/**
 * What is told of one request, for whoever keeps the skill running. Nothing that was said, no name,
 * no id of a person or a device, and nothing of a baby: neither alarm nor sign, topic nor feed can be
 * told from it. All that is text comes from closed lists or has a fixed shape.
 */
export interface TurnRecord {
  /** Amazon's id of the request, the way to it in a report of theirs; null where it has none. */
  readonly requestId: string | null;
  /** As "en-US"; null where the request has none. */
  readonly locale: string | null;
  /** Type of the request, such as "IntentRequest"; "other" where we do nothing with it. */
  readonly request: string | null;
  /**
   * Name of the handler; "care" for whatever is about a baby, and for words that ended in advice;
   * "other" for one that is not ours. Null where nothing was said.
   */
  readonly intent: string | null;
  /** The session's phase before the turn; null where no turn was taken. */
  readonly phase: 'open' | 'asking' | 'guiding' | 'paused' | null;
  readonly outcome: TurnOutcome;
  /** Whether the microphone opened; null without a reply, and where it would tell of care. */
  readonly after: 'ask' | 'close' | null;
  /** From the request's coming in to its answer, to a tenth. */
  readonly milliseconds: number;
  /** A massage reached its finish. */
  readonly completed: boolean;
  /** Nobody understood what was said. */
  readonly fellBack: boolean;
  /** A massage began to wait at the parent's word. */
  readonly waited: boolean;
  /** Why Alexa says that a session ended; "ERROR" where it did not like our response. */
  readonly ended: 'USER_INITIATED' | 'ERROR' | 'EXCEEDED_MAX_REPROMPTS' | null;
  /** What Alexa says was wrong with the answer before this request; "other" where it names nothing known. */
  readonly alexaError: AlexaError | null;
  readonly storeFault: Faults['store'];
  readonly serviceFault: Faults['service'];
  readonly conflicts: number;
  /** Kind and place of what broke, as "TypeError at turn.ts:95:12", without its message. */
  readonly thrown: string | null;
}

/** Told of every request, once, when its answer is made. What it throws changes nothing. */
export type Watch = (turn: TurnRecord) => void;
