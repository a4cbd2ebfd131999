import { content } from '../../../lambda/content';
import type { Alternative, Part } from '../../../lambda/content/types';

/** One step of a massage in spoken order, read from content without the skill's help. */
export interface ScriptStep {
  /** Of the technique, or of the line where the part is a line. */
  readonly technique: string;
  readonly part: string;
  readonly side: 'first' | 'second' | null;
  /** What it may sound like: as it is passed in its turn, and in full where somebody came to it. */
  readonly sentences: readonly string[];
  /** As "Again, the heel." calls it. */
  readonly name: string;
  readonly isLine: boolean;
}

/** All steps of a massage, for a baby who may have all of them. */
export type Script = readonly ScriptStep[];

const english = content.words['en'];

function stepsOf(part: Part): ScriptStep[] {
  if ('line' in part) {
    const { say = '', name = '' } = english?.parts[part.line] ?? {};
    const own = { technique: part.line, part: part.id, side: null, isLine: true };
    return [{ ...own, sentences: [say], name }];
  }
  const technique = content.techniques[part.technique];
  const words = english?.steps[part.technique] ?? {};
  if (technique === undefined) throw new Error(`content has no ${part.technique}`);
  const { secondSide } = technique;
  const chosen = part.steps ?? technique.steps.map(({ id }) => id);
  const step = (id: string, side: ScriptStep['side'], inShort: boolean): ScriptStep => {
    const { say = '', fewer, short, name = '' } = words[id] ?? {};
    const strokes = technique.steps.find((one) => one.id === id)?.strokes ?? 0;
    const full = (part.strokes?.[id] ?? strokes) < strokes ? (fewer ?? say) : say;
    const sentences = inShort && short !== undefined ? [short, full] : [full];
    return { technique: technique.id, part: part.id, side, sentences, name, isLine: false };
  };
  if (secondSide === undefined) return chosen.map((id) => step(id, null, false));
  const first = chosen.filter((id) => id !== secondSide.change);
  const again = secondSide.again.filter((id) => chosen.includes(id));
  return [
    ...first.map((id) => step(id, 'first', false)),
    ...(part.sides === 1 ? [] : [step(secondSide.change, 'second', false)]),
    ...(part.sides === 1 ? [] : again.map((id) => step(id, 'second', true))),
  ];
}

/** A technique or routine by its id, step by step. */
export function scriptOf(id: string): Script {
  const parts = content.routines[id]?.parts ?? [{ id, keep: 'always', technique: id } as const];
  return parts.flatMap(stepsOf);
}

/** What asks for a technique or routine. */
export const startOf = (id: string): Alternative =>
  content.routines[id] === undefined ? { technique: id } : { routine: id };
