import type { Part, Routine } from '../../lambda/content/types';
import type { Book } from './book';
import type { Finding } from './findings';
import { references } from './references';

/** Routines: their parts, and what they name. */
export function checkRoutines(book: Book): readonly Finding[] {
  return Object.values(book.routines).flatMap((routine) => checkRoutine(book, routine));
}

function checkRoutine(book: Book, routine: Routine): readonly Finding[] {
  const refer = references(book, `routines/${routine.id}.json`);
  const { parts, afterFeed, newborn, farewell, tooYoungInstead, minimumAgeDays } = routine;
  const own = parts.map(({ id }) => id);
  const all = [...own, ...(afterFeed?.instead ?? []).map(({ id }) => id)];
  return [
    ...refer.sources(routine.facts, routine.sources),
    ...all.flatMap((id, at) =>
      refer.unless(all.indexOf(id) === at, 'parts', 'ids of parts that differ', id),
    ),
    ...checkParts(book, routine, 'parts', parts),
    ...checkParts(book, routine, 'afterFeed.instead', afterFeed?.instead ?? []),
    ...(afterFeed?.leaveOut ?? []).flatMap((id, at) =>
      refer.unless(own.includes(id), `afterFeed.leaveOut[${at}]`, 'the id of one of its parts', id),
    ),
    ...(newborn && 'parts' in newborn
      ? checkParts(book, routine, 'newborn.parts', newborn.parts)
      : []),
    ...(newborn && 'instead' in newborn ? refer.start('newborn.instead', newborn.instead) : []),
    ...(tooYoungInstead ? refer.start('tooYoungInstead', tooYoungInstead) : []),
    ...refer.unless(
      (minimumAgeDays === undefined) === (tooYoungInstead === undefined),
      'tooYoungInstead',
      'to stand exactly where minimumAgeDays stands',
      tooYoungInstead,
    ),
    ...(farewell ? refer.line('farewell', farewell) : []),
  ];
}

function checkParts(
  book: Book,
  { id }: Routine,
  below: string,
  parts: readonly Part[],
): readonly Finding[] {
  const refer = references(book, `routines/${id}.json`);
  return parts.flatMap((part, at) => {
    const path = `${below}[${at}]`;
    if ('line' in part) return refer.start(path, { line: part.line });
    const technique = book.techniques[part.technique];
    if (!technique) return refer.start(path, { technique: part.technique });
    const order = technique.steps.map((step) => step.id);
    const chosen = part.steps ?? order;
    const positions = chosen.map((step) => order.indexOf(step));
    const counts = Object.entries(part.strokes ?? {});
    return [
      ...chosen.flatMap((step, index) =>
        refer.unless(
          order.includes(step),
          `${path}.steps[${index}]`,
          `a step of ${technique.id}`,
          step,
        ),
      ),
      ...refer.unless(
        positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? 0)),
        `${path}.steps`,
        `the order of ${technique.id}`,
        chosen,
      ),
      ...counts.flatMap(([step, strokes]) => {
        const most = technique.steps.find((one) => one.id === step)?.strokes ?? 0;
        const fewer = chosen.includes(step) && strokes <= most;
        return refer.unless(
          fewer,
          `${path}.strokes.${step}`,
          `a chosen step, at most ${most} strokes`,
          strokes,
        );
      }),
      ...refer.unless(
        part.sides === undefined || technique.secondSide !== undefined,
        `${path}.sides`,
        `nothing, as ${technique.id} has no second side`,
        part.sides,
      ),
    ];
  });
}
