import type { ResponseEnvelope } from 'ask-sdk-model';
import { at } from '../../../lambda/json';
import { RefusedRequest } from '../../../lambda/alexa/facts';
import { createLines, type TurnRecord } from '../../../lambda/watch';
import { application } from '../../alexa/support/envelopes';
import { silently } from '../../support/output';
import { createUncheckedSkill, type Skill, type SkillParts } from '../../support/skill';
import { leakIn } from '../../watch/support/leaks';
import { recordOf, textFor, type Conversation } from './conversations';
import { textAt, textsIn } from './json';
import type { Judge } from './judge';
import { Down, httpOf, storeOf, type Outside } from './outside';
import { count, newTally, type Sent, type Tally } from './tally';
import { isWellFormed } from './wellFormed';

/** What a request may take of a core, in milliseconds. */
const MOST = 1_000;
/** A busy machine makes a request slow by chance, but not this often. */
const TRIES = 3;
/** Of a text that is longer nothing is said back. */
const LARGE = 8_000;

/** Characters from which attributes or a record are larger than what we write. */
const LONG = 3_000;

const BUILT_IN = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const fingerprint = () => BUILT_IN.map((one) => Reflect.ownKeys(one).map(String).join()).join(';');
const CLEAN = fingerprint();

interface Answered {
  readonly outcome: string;
  readonly response: ResponseEnvelope | null;
  readonly turn: TurnRecord;
  readonly line: string;
  readonly milliseconds: number;
}

/** Where the skill is at the moment. */
let outside: Outside = { store: storeOf('works', null), http: httpOf(['nothing']) };
let turn: TurnRecord | null = null;
let line = '';
/** What was printed beside the log. */
let printed: string | null = null;
const toLines = createLines((written) => (line = written), Date.now);
const parts: SkillParts = {
  store: {
    read: (user) => outside.store.read(user),
    write: (user, household, expected, next) =>
      outside.store.write(user, household, expected, next),
    remove: (user, expected) => outside.store.remove(user, expected),
  },
  http: { invoke: (request) => outside.http.invoke(request) },
  watch(seen) {
    turn = seen;
    toLines(seen);
  },
};
/** A skill that has met nobody yet, as it remembers the households of going sessions. */
const freshSkill = (isLocked: boolean) =>
  createUncheckedSkill({ ...parts, ...(isLocked && { skillId: application.applicationId }) });

/** What was told of the last request, and how its line in the log reads. */
function told(): { readonly turn: TurnRecord; readonly line: string } {
  if (turn === null) throw new Error('nobody was told of the request');
  return { turn, line };
}

type Clock = () => number;
const wall: Clock = () => performance.now();
/** Asking for it takes as long as an answer. */
const processor: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Answered, or refused in one of the ways that are meant; whatever else is thrown goes on. */
async function ask(skill: Skill, event: unknown, clock: Clock): Promise<Answered> {
  turn = null;
  printed = null;
  const begun = clock();
  const took = () => clock() - begun;
  try {
    const response = await silently(
      () => skill.invoke(event),
      (text) => (printed ??= text),
    );
    const milliseconds = took();
    return { outcome: told().turn.outcome, response, ...told(), milliseconds };
  } catch (error) {
    const isRefusal = error instanceof RefusedRequest;
    // A deletion that failed is told to Alexa as a failure, so that it comes again.
    const isTold = error instanceof Down && told().turn.request === 'AlexaSkillEvent.SkillDisabled';
    if (!isRefusal && !isTold) throw error;
    const outcome = isRefusal ? `refused ${error.code}` : 'failed';
    return { outcome, response: null, ...told(), milliseconds: took() };
  }
}

/** What must not be, of an answer to an envelope. */
function checked({ outcome, turn, line }: Answered, event: unknown): void {
  const wellFormed = isWellFormed(event);
  // Said to nobody, not even where it might be: to a request that is not well formed.
  if (outcome === 'lastResort') {
    throw new Error(`the last resort${wellFormed ? ', though well formed' : ''}: ${turn.thrown}`);
  }
  if (outcome === 'refused MALFORMED' && wellFormed) throw new Error('refused, though well formed');
  if (fingerprint() !== CLEAN) throw new Error('a prototype was polluted');
  if (printed !== null) throw new Error(`printed in the middle of a request: ${printed}`);
  const leak = leakIn(line, event);
  if (leak !== null) throw new Error(`the log says ${JSON.stringify(leak)}: ${line}`);
}

/** Has a conversation; resolves with the milliseconds of its slowest request. */
async function talk(
  conversation: Conversation,
  judge: Judge,
  tally: Tally,
  clock: Clock,
): Promise<number> {
  const record = conversation.household === null ? null : recordOf(conversation.household);
  outside = { store: storeOf(conversation.store, record), http: httpOf(conversation.http) };
  const skill = freshSkill(conversation.locked);
  const heard = record === null ? [] : textsIn(JSON.parse(record));
  let carried: unknown = null;
  let last: Sent | null = null;
  let slowest = 0;
  let cameLong = (record ?? '').length > LONG;
  for (const [index, step] of conversation.steps.entries()) {
    const again: boolean = step.again && last !== null;
    const text: string = again ? (last?.text ?? '') : textFor(step, index, carried);
    const event: unknown = JSON.parse(text);
    for (const one of textsIn(event)) if (one.length < LARGE) heard.push(one);
    const answered = await ask(skill, event, clock);
    checked(answered, event);
    const { outcome, response, turn, milliseconds } = answered;
    const attributes = at(event, 'session', 'attributes');
    cameLong ||= textsIn(attributes).reduce((sum, one) => sum + one.length, 0) > LONG;
    const type = textAt(event, 'request', 'type');
    const speeches = response === null ? [] : judge(type, response, turn, { heard, cameLong });
    const sent: Sent = {
      text,
      event,
      step,
      again,
      outcome,
      speeches,
      isRecordOdd: record !== null,
    };
    count(sent, last, turn, tally);
    slowest = Math.max(slowest, milliseconds);
    carried = response?.sessionAttributes ?? carried;
    last = sent;
  }
  return slowest;
}

/**
 * A conversation in a home of its own, from which nothing may come but right answers and clean
 * refusals, each in time.
 */
export async function live(conversation: Conversation, judge: Judge, tally: Tally): Promise<void> {
  let took = await talk(conversation, judge, tally, wall);
  for (let tried = 1; tried < TRIES && took > MOST; tried += 1) {
    took = Math.min(took, await talk(conversation, judge, newTally(), processor));
  }
  if (took > MOST) throw new Error(`a request took ${Math.round(took)} ms`);
  tally.slowest = Math.max(tally.slowest, took);
}
