import type { Content, Id } from '../../lambda/content/types';
import type { TimelineEntry } from '../../simulator/types';

/** The wordings that a step may have, by its technique (or line) and its number from 1. */
export function wordingsOf(
  { technique, step }: Pick<TimelineEntry, 'technique' | 'step'>,
  language: string,
  content: Content,
): readonly string[] {
  const words = content.words[language];
  const id = content.techniques[technique]?.steps[step - 1]?.id;
  const said = id === undefined ? words?.parts[technique] : words?.steps[technique]?.[id];
  if (said === undefined) throw new Error(`No words for ${technique}, step ${step}.`);
  const { say, gentle, fewer, short } = said;
  return [say, gentle, fewer, short].filter((wording) => wording !== undefined);
}

/** Every wording of a technique's steps or of a routine's own lines, each once. */
export function allWordings(id: Id, language: string, content: Content): readonly string[] {
  const steps = content.techniques[id]?.steps ?? [];
  const lines = content.routines[id]?.parts.flatMap((part) => ('line' in part ? part.line : []));
  const all = [
    ...steps.map((_, index) => ({ technique: id, step: index + 1 })),
    ...(lines ?? []).map((line) => ({ technique: line, step: 1 })),
  ];
  return [...new Set(all.flatMap((step) => wordingsOf(step, language, content)))];
}
