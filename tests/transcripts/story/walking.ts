import type { Desk, Out } from '../../../simulator/desk';

/** Ways in which parents go through a massage. */
export type Gait = 'yes' | 'silence' | 'next';

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/How old is baby, in weeks or months\?$/, 'four months'],
  [/had any milk or food in the last half hour\?$/, 'no'],
  [/cord stump still on, or the navel still healing\?$/, 'no'],
];

/** Longer than any massage has passages or steps. */
const MOST_TURNS = 120;

/** A word to the device after some seconds of its last answer. */
async function later(desk: Desk, seconds: number, word: string): Promise<Out> {
  await desk.wait(`PT${Math.round(seconds * 1000) / 1000}S`);
  return desk.say(word);
}

/** On with an answer that ended open, and what was heard of it meanwhile. */
async function step(desk: Desk, out: Out, gait: Gait): Promise<readonly [Out, string]> {
  const question = ANSWERS.find(([asks]) => asks.test(out.speech));
  if (question) return [await desk.say(question[1]), out.speech];
  switch (gait) {
    case 'yes':
      return [await desk.say('yes'), out.speech];
    case 'silence': {
      // Nobody speaks until the reprompt has played, too; then one word keeps the session.
      const heard = `${out.speech} ${out.reprompt ?? ''}`;
      const both = out.seconds + 8 + out.repromptSeconds + 2;
      if (!out.reprompt?.endsWith('.')) return [await later(desk, both, 'yes'), heard];
      if (out.reprompt.includes('To go on later')) return [await later(desk, both, 'yes'), heard];
      await desk.silence();
      return [{ ...out, speech: '', open: false }, heard];
    }
    case 'next': {
      const [first] = out.timeline;
      const into = first === undefined ? 1 : first.start + 1;
      return [await later(desk, into, 'next'), out.speech];
    }
  }
}

/** Walks a massage that was asked for to its end, and returns everything that was heard. */
export async function walkOn(desk: Desk, asked: Out, gait: Gait): Promise<string> {
  let out = asked;
  const heard: string[] = [];
  for (let turns = 0; out.open; turns += 1) {
    if (turns > MOST_TURNS) throw new Error(`it never ends:\n${heard.join('\n')}`);
    const [next, said] = await step(desk, out, gait);
    heard.push(said);
    out = next;
  }
  return [...heard, out.speech].join(' ');
}
