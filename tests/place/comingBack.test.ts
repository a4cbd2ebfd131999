import { ended, intent, launch } from '../alexa/support/envelopes';
import { Echo, type Answer, type Silence } from './support/echo';
import { bothWays, everySecond, faultOf, lastAnswer, wholeMassage } from './support/massage';
import { momentAt, quietAt } from './support/moments';
import { hear, type Heard } from './support/reading';
import type { Request } from './support/requests';
import { scriptOf, type Script } from './support/script';

const yes = intent('AMAZON.YesIntent');

/** Ways to come back in a new session. */
const COMING_BACK: readonly Pick<Request, 'name' | 'says'>[] = [
  { name: 'resume', says: [intent('AMAZON.ResumeIntent')] },
  { name: 'open gentle hands, yes', says: [launch, yes] },
  { name: 'where were we', says: [intent('BackToMassageIntent')] },
  { name: 'next', says: [intent('AMAZON.NextIntent')] },
];

/** A technique may be cut into parts that follow each other. */
function firstOfTechnique(index: number, script: Script): number {
  const here = script[index]?.technique;
  return script.slice(0, index).findLastIndex(({ technique }) => technique !== here) + 1;
}

/** Seconds since the device went quiet, and the step that is gone on with then. */
const AWAY: readonly (readonly [number, typeof firstOfTechnique])[] = [
  [1, (index) => index],
  [590, (index) => index],
  [610, firstOfTechnique],
  [11.9 * 3600, firstOfTechnique],
];

/** All that is gone on with elsewhere than DESIGN's "Place" has it. */
async function wrongAfter(echo: Echo, script: Script, gone: Answer, second: number, index: number) {
  const wrong: string[] = [];
  for (const [away, step] of AWAY) {
    const request = COMING_BACK[second % COMING_BACK.length];
    if (request === undefined) throw new Error('there is no way back');
    const meant = { step: step(index, script) };
    const { response } = await lastAnswer(echo, gone, second + away, request);
    const fault = faultOf(hear(response, script), meant);
    if (fault !== null) wrong.push(`${request.name}, ${away} s after ${second} s: ${fault}`);
  }
  return wrong;
}

const withoutSession = (answer: Answer, { state }: Answer): Answer => ({
  ...answer,
  state: { ...state, attributes: undefined },
});

/** A response of a massage, as it was answered and as it is heard. */
interface Passing {
  readonly echo: Echo;
  readonly script: Script;
  readonly answer: Answer;
  readonly heard: Heard;
}

/** What is wrong in any response of a whole massage. */
async function wrongInAll(
  [id, silence]: readonly [string, Silence],
  look: (passing: Passing) => Promise<readonly string[]>,
): Promise<string[]> {
  const echo = new Echo(silence);
  const script = scriptOf(id);
  const wrong: string[] = [];
  for (const answer of await wholeMassage(echo, id, script)) {
    wrong.push(...(await look({ echo, script, answer, heard: hear(answer.response, script) })));
  }
  return wrong;
}

test.each(bothWays('hand_massage'))(
  '%s, silence %s: ended at any second, it is gone on with at the step in hand',
  async (id, silence) => {
    const wrong = await wrongInAll([id, silence], async ({ echo, script, answer, heard }) => {
      const found: string[] = [];
      for (const second of heard.open ? everySecond(heard) : []) {
        const { at, index } = momentAt(heard, second, script);
        if (at === 'finished') continue;
        const end = await echo.asks(answer.state, answer.at + second, ended);
        const gone = withoutSession(answer, end);
        found.push(...(await wrongAfter(echo, script, gone, second, index)));
      }
      return found;
    });
    expect(wrong).toEqual([]);
  },
);

test.each(bothWays('hand_massage', 'teething', 'bedtime'))(
  '%s, silence %s: a device that goes quiet without a word has played to its end',
  async (id, silence) => {
    const wrong = await wrongInAll([id, silence], async ({ echo, script, answer, heard }) => {
      const quiet = quietAt(heard);
      const { at, index } = momentAt(heard, quiet, script);
      if (at === 'finished') return [];
      const gone = withoutSession(answer, answer);
      const found: string[] = [];
      // Each way back in its turn.
      for (const later of [1, 2, 3, 4]) {
        const second = Math.ceil(quiet) + later;
        found.push(...(await wrongAfter(echo, script, gone, second, index)));
      }
      return found;
    });
    expect(wrong).toEqual([]);
  },
);

test.each(bothWays('hand_massage'))(
  '%s, silence %s: heard to its end, nothing is left to go on with',
  async (id, silence) => {
    const echo = new Echo(silence);
    const script = scriptOf(id);
    const last = (await wholeMassage(echo, id, script)).at(-1);
    if (last === undefined) throw new Error('nothing was heard');
    const second = quietAt(hear(last.response, script)) + 1;
    const { response } = await lastAnswer(echo, withoutSession(last, last), second, {
      says: [intent('AMAZON.ResumeIntent')],
    });
    expect(faultOf(hear(response, script), 'elsewhere')).toBeNull();
  },
);

test.each(bothWays('teething', 'bedtime'))(
  '%s, silence %s: after a night it starts again from the top, if that is wished for',
  async (id, silence) => {
    const echo = new Echo(silence);
    const script = scriptOf(id);
    const [first] = await wholeMassage(echo, id, script);
    if (first === undefined) throw new Error('nothing was heard');
    const night = quietAt(hear(first.response, script)) + 12 * 3600 + 60;
    const gone = withoutSession(first, first);
    const after = async (...says: readonly object[]) => {
      const { response } = await lastAnswer(echo, gone, night, { says });
      return hear(response, script);
    };
    for (const way of [launch, intent('AMAZON.ResumeIntent')]) {
      expect((await after(way)).words).toMatch(/[Ss]tart again from the top\?$/);
      expect(faultOf(await after(way, yes), { step: 0 })).toBeNull();
      expect(faultOf(await after(way, intent('AMAZON.NoIntent')), 'elsewhere')).toBeNull();
    }
  },
);
