import type { Part, Routine } from '../../../lambda/content/types';
import { type Spoken, duration, mark } from './page';
import { called } from './techniques';

/** All routines, part by part, with what changes after a feed and for a newborn. */
export function routinesSection(spoken: Spoken): readonly string[] {
  const { routines } = spoken.book;
  return [
    `## Routines (${Object.keys(routines).length})`,
    ...Object.values(routines).flatMap((routine) => section(spoken, routine)),
  ];
}

function section(spoken: Spoken, routine: Routine): readonly string[] {
  const { id, parts, minimumAgeDays, tooYoungInstead, farewell } = routine;
  return [
    `### ${spoken.words.names[id]?.title} (\`${id}\`)`,
    `About ${duration(routine.targetSeconds)} of quiet and strokes, and a fifth more with the words.` +
      (minimumAgeDays && tooYoungInstead
        ? ` From ${minimumAgeDays} days; before that ${called(spoken, tooYoungInstead)}.`
        : '') +
      (routine.navel === 'healed' ? ' Only once the navel is dry and healed.' : ''),
    list(spoken, parts),
    ...afterFeed(spoken, routine),
    ...newborn(spoken, routine),
    ...(farewell ? [`However it ends, the last words are the line \`${farewell}\`.`] : []),
  ];
}

function afterFeed(spoken: Spoken, { parts, afterFeed: after }: Routine): readonly string[] {
  if (!after) return [];
  const numbers = after.leaveOut.map((id) => parts.findIndex((part) => part.id === id) + 1);
  return [
    `Within 30 minutes after a feed, without part ${numbers.join(', ')}, and instead:`,
    list(spoken, after.instead),
  ];
}

function newborn(spoken: Spoken, { newborn: other }: Routine): readonly string[] {
  if (!other) return [];
  if ('parts' in other) return ['Under three weeks:', list(spoken, other.parts)];
  return [`Under three weeks, instead: ${called(spoken, other.instead)}.`];
}

const list = (spoken: Spoken, parts: readonly Part[]): string =>
  parts.map((part, index) => `${index + 1}. ${inWords(spoken, part)}`).join('\n');

function inWords(spoken: Spoken, part: Part): string {
  const { book, words } = spoken;
  if ('line' in part) {
    const open = mark(spoken, part.line);
    return `"${words.parts[part.line]?.say}" (quiet ${part.holdSeconds} s)${open}`;
  }
  const technique = book.techniques[part.technique];
  const order = technique?.steps.map(({ id }) => id) ?? [];
  const name = words.names[part.technique]?.title;
  const numbers = part.steps?.map((step) => order.indexOf(step) + 1);
  const steps = numbers ? `, step ${numbers.join(', ')}` : '';
  const sides = technique?.secondSide ? `, ${part.sides === 1 ? 'one side' : 'both sides'}` : '';
  const strokes = Object.entries(part.strokes ?? {})
    .map(([step, count]) => `, ${count} strokes in step ${order.indexOf(step) + 1}`)
    .join('');
  return `${name}${steps}${sides}${strokes}`;
}
