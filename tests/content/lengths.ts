import type { Content, Id, Part, Step, StepWords } from '../../lambda/content/types';
import { secondsToSay } from '../../lambda/speech/estimate';

/** Seconds a part takes, speech included, both sides if it has two. */
export function partSeconds(content: Content, language: string, part: Part): number {
  const words = content.words[language];
  if (!words) throw new Error(`no words in ${language}`);
  const say = (text: string) => secondsToSay(text, content.policy.voiceRatePercent);
  if ('line' in part) return say(words.parts[part.line]?.say ?? '') + part.holdSeconds;
  const { strokes: fewerStrokes = {}, steps, sides } = part;
  const technique = content.techniques[part.technique];
  const said = words.steps[part.technique];
  if (!technique || !said) throw new Error(`no technique ${part.technique}`);
  const { secondSide } = technique;
  const chosen = technique.steps.filter(({ id }) => steps?.includes(id) ?? true);
  const first = chosen.filter(({ id }) => id !== secondSide?.change);
  const change = technique.steps.filter(({ id }) => id === secondSide?.change);
  const again = first.filter(({ id }) => secondSide?.again.includes(id));
  const sum = (steps: readonly Step[], text: (words: StepWords, id: Id) => string) =>
    steps.reduce((total, step) => {
      const spoken = said[step.id];
      if (!spoken) throw new Error(`no words for ${part.technique}.${step.id}`);
      return total + say(text(spoken, step.id)) + hold(step);
    }, 0);
  const full = ({ say: text, fewer }: StepWords, id: Id) =>
    fewerStrokes[id] === undefined ? text : (fewer ?? text);
  const once = sum(first, full);
  if (!secondSide || sides === 1) return once;
  return once + sum(change, full) + sum(again, ({ short }) => short ?? '');

  function hold({ id, strokes, holdSeconds }: Step): number {
    const fewer = fewerStrokes[id];
    return fewer && strokes ? Math.ceil((holdSeconds * fewer) / strokes) : holdSeconds;
  }
}

/** Seconds of several parts in a row. */
export function partsSeconds(content: Content, language: string, parts: readonly Part[]): number {
  return parts.reduce((total, part) => total + partSeconds(content, language, part), 0);
}
