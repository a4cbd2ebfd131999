import { intent } from '../../alexa/support/envelopes';
import type { Answer, Echo, Silence } from './echo';
import { boundaries, momentAt, quietAt, type Moment } from './moments';
import { hear, type Heard } from './reading';
import type { Meant, Request } from './requests';
import { startOf, type Script } from './script';

/** Longer than any massage has responses. */
const MOST_RESPONSES = 12;

/** Silences are rounded where they are spoken, so that right at a change either step will do. */
const UNSURE_SECONDS = 0.3;

const begin = (id: string) => {
  const start = startOf(id);
  return 'routine' in start
    ? intent('RoutineIntent', start)
    : intent('TechniqueIntent', { technique: id });
};

/** All responses of a massage that nobody interrupts: each is asked for at the end of the last. */
export async function wholeMassage(echo: Echo, id: string, script: Script): Promise<Answer[]> {
  const answers: Answer[] = [];
  let answer = await echo.asks(echo.atFirst, 0, begin(id));
  for (;;) {
    answers.push(answer);
    if (answers.length > MOST_RESPONSES) throw new Error(`${id} never ends`);
    const heard = hear(answer.response, script);
    const last = quietAt(heard) - 1;
    if (momentAt(heard, last, script).at === 'finished') return answers;
    answer = await echo.asks(answer.state, answer.at + last, intent('AMAZON.YesIntent'));
  }
}

/** The answer to the last word of a request that begins so many seconds into another answer. */
export async function lastAnswer(
  echo: Echo,
  from: Answer,
  second: number,
  { says, pause = 3 }: Pick<Request, 'says' | 'pause'>,
) {
  let at = from.at + second;
  let answer = from;
  for (const word of says) {
    answer = await echo.asks(answer.state, at, word);
    at += pause;
  }
  return answer;
}

const expected = (meant: Meant): string =>
  typeof meant === 'string' ? meant : `step ${meant.step}`;

function found({ speech, open }: Heard): string {
  const [first] = speech.steps;
  if (first !== undefined) return `step ${first.index}`;
  return open ? 'elsewhere' : 'finish';
}

/** What is wrong about an answer, as a line to read; null where it is as it was meant. */
export function faultOf(heard: Heard, meant: Meant): string | null {
  const opens = typeof meant === 'string' ? '' : (meant.says ?? '');
  if (found(heard) === expected(meant) && heard.words.startsWith(opens)) return null;
  return `meant ${expected(meant)} ${opens}but was ${found(heard)}: ${heard.words.slice(0, 90)}`;
}

export const placeOf = ({ at, index }: Moment, script: Script): string =>
  `${at}, ${script[index]?.name}`;

/** Whole seconds of a response until the device goes quiet, but for those right at a change. */
export function everySecond(heard: Heard): number[] {
  const changes = boundaries(heard);
  return Array.from({ length: Math.ceil(quietAt(heard)) }, (_, second) => second).filter((second) =>
    changes.every((change) => Math.abs(change - second) > UNSURE_SECONDS),
  );
}

/** Half a second before and after every change of the step meant. */
export const aroundChanges = (heard: Heard): number[] =>
  boundaries(heard).flatMap((change) => [change - 0.5, change + 0.5]);

/** Each massage under both switches. */
export const bothWays = (...ids: readonly string[]): (readonly [string, Silence])[] =>
  ids.flatMap((id) => [[id, 'carryOn'] as const, [id, 'ask'] as const]);
