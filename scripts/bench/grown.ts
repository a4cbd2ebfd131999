// The skill with ten times the content: a warm turn must hardly notice.
import type { ResponseEnvelope } from 'ask-sdk-model';
import { content } from '../../lambda/content';
import type { Words } from '../../lambda/content/types';
import { createMemoryStore } from '../../lambda/memory/memory';
import { createSkill } from '../../lambda/skill';

const TIMES = 10;

/** Every entry under its own name, and nine times more under others. */
const tenfold = <V>(entries: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) =>
      Array.from({ length: TIMES }, (_, time) => [time === 0 ? name : `${name}_${time}`, value]),
    ),
  );

const grownWords = (words: Words): Words => ({
  ...words,
  lines: Object.fromEntries(
    Object.entries(words.lines).map(([topic, entries]) => [topic, tenfold(entries)]),
  ),
  steps: tenfold(words.steps),
  parts: tenfold(words.parts),
});

const skill = createSkill({
  store: createMemoryStore(),
  content: {
    ...content,
    techniques: tenfold(content.techniques),
    routines: tenfold(content.routines),
    words: Object.fromEntries(
      Object.entries(content.words).map(([language, words]) => [language, grownWords(words)]),
    ),
  },
});

export const handler = (event: unknown, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
