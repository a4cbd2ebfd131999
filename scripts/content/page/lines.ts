import type { Wording } from '../../../lambda/content/types';
import { type Spoken, mark } from './page';

/** The lines that stand in place of a massage, and all other spoken lines by topic. */
export function linesSection(spoken: Spoken): readonly string[] {
  const { words } = spoken;
  const parts = Object.entries(words.parts).map(
    ([id, { say }]) => `- ${words.names[id]?.title}: "${say}"${mark(spoken, id)}`,
  );
  const topics = Object.keys(words.lines);
  return [
    '## Lines within routines, or in place of a technique',
    parts.join('\n'),
    ...(topics.length > 0 ? ['## Everything else, by topic'] : []),
    ...topics.sort().flatMap((topic) => [`### ${topic}`, entries(spoken, topic)]),
  ];
}

function entries(spoken: Spoken, topic: string): string {
  return Object.entries(spoken.words.lines[topic] ?? {})
    .map(([name, { text }]) => `- \`${name}\`: ${quoted(text)}${mark(spoken, `${topic}.${name}`)}`)
    .join('\n');
}

function quoted(text: Wording): string {
  if (typeof text === 'string') return `"${text}"`;
  if (Array.isArray(text)) return text.map((one: string) => `"${one}"`).join(' or ');
  return Object.entries(text)
    .map(([form, one]) => `"${one}" (${form})`)
    .join(', ');
}
