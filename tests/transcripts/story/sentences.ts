import type { Alternative, Content, Part, TechniquePart } from '../../../lambda/content/types';

interface Manner {
  readonly content: Content;
  /** In the gentler way of the first weeks. */
  readonly gentle: boolean;
}

const defined = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`content has no ${what}`);
  return value;
};

/** What a technique's part says, as it stands in content: the first side, the change, the second. */
function techniqueSentences(part: TechniquePart, { content, gentle }: Manner): string[] {
  const technique = defined(content.techniques[part.technique], part.technique);
  const words = defined(content.words['en']?.steps[part.technique], `words for ${part.technique}`);
  const { secondSide } = technique;
  const isGentle = gentle && technique.gentler !== undefined;
  const fewer = (id: string) => {
    const strokes = technique.steps.find((step) => step.id === id)?.strokes ?? 0;
    return (part.strokes?.[id] ?? strokes) < strokes;
  };
  const full = (id: string): string => {
    const { say, gentle: softly, fewer: short } = defined(words[id], `${part.technique}.${id}`);
    const said = fewer(id) ? (short ?? say) : say;
    return isGentle ? (softly ?? said) : said;
  };
  const inShort = (id: string) => words[id]?.short ?? full(id);
  const chosen = part.steps ?? technique.steps.map(({ id }) => id);
  const both = secondSide !== undefined && part.sides !== 1;
  return [
    ...chosen.filter((id) => id !== secondSide?.change).map(full),
    ...(both ? [full(secondSide.change)] : []),
    ...(both ? secondSide.again.filter((id) => chosen.includes(id)).map(inShort) : []),
  ];
}

const partSentences = (part: Part, manner: Manner): string[] =>
  'line' in part
    ? [defined(manner.content.words['en']?.parts[part.line], part.line).say]
    : techniqueSentences(part, manner);

/** Everything a whole massage says, step by step, read from content without the skill's help. */
export function sentencesOf(start: Alternative, content: Content, gentle = false): string[] {
  const manner = { content, gentle };
  if ('line' in start) throw new Error('a line is no massage');
  if ('technique' in start) {
    return techniqueSentences({ id: start.technique, keep: 'always', ...start }, manner);
  }
  const { parts, newborn } = defined(content.routines[start.routine], start.routine);
  const own = gentle && newborn !== undefined && 'parts' in newborn ? newborn.parts : parts;
  return own.flatMap((part) => partSentences(part, manner));
}

/** The first of `sentences` that is not heard behind those before it, or null if all are. */
export function firstMissing(sentences: readonly string[], heard: string): string | null {
  let from = 0;
  for (const sentence of sentences) {
    const at = heard.indexOf(sentence, from);
    if (at === -1) return sentence;
    from = at + sentence.length;
  }
  return null;
}
