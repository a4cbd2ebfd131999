import { Echo, type Silence } from './support/echo';
import {
  aroundChanges,
  bothWays,
  everySecond,
  faultOf,
  lastAnswer,
  placeOf,
  wholeMassage,
} from './support/massage';
import { momentAt } from './support/moments';
import { hear, type Heard } from './support/reading';
import { REQUESTS, type Request } from './support/requests';
import { scriptOf } from './support/script';

/** Everything that is answered otherwise than DESIGN's "Place" has it, as lines to read. */
async function wrongIn(
  id: string,
  silence: Silence,
  seconds: (heard: Heard) => number[],
  requests: readonly Request[],
) {
  const echo = new Echo(silence);
  const script = scriptOf(id);
  const wrong: string[] = [];
  for (const answer of await wholeMassage(echo, id, script)) {
    const heard = hear(answer.response, script);
    for (const second of seconds(heard)) {
      const moment = momentAt(heard, second, script);
      for (const request of requests) {
        const { response } = await lastAnswer(echo, answer, second, request);
        const fault = faultOf(hear(response, script), request.means(moment, script));
        if (fault === null) continue;
        wrong.push(`${request.name} after ${second} s (${placeOf(moment, script)}): ${fault}`);
      }
    }
  }
  return wrong;
}

test.each(REQUESTS.map((request) => [request.name, request] as const))(
  '"%s" at every second means the step that DESIGN gives',
  async (_, request) => {
    expect(await wrongIn('hand_massage', 'carryOn', everySecond, [request])).toEqual([]);
  },
);

test.each([
  ['hand_massage', 'ask'] as const,
  ...bothWays('face_soothe', 'teething', 'quick_two_minute'),
])('%s, silence %s: the same right before and after every change of step', async (id, silence) => {
  expect(await wrongIn(id, silence, aroundChanges, REQUESTS)).toEqual([]);
});
