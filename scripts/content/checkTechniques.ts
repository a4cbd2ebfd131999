import type { Alternative, Technique } from '../../lambda/content/types';
import type { Book } from './book';
import type { Finding } from './findings';
import { references } from './references';

/** Techniques: their own steps, what they name, and that every refusal has a way on. */
export function checkTechniques(book: Book): readonly Finding[] {
  return Object.values(book.techniques).flatMap((technique) => [
    ...checkSteps(book, technique),
    ...checkNames(book, technique),
    ...checkWayOn(book, technique),
  ]);
}

const fileOf = ({ id }: Technique) => `techniques/${id}.json`;

function checkSteps(book: Book, technique: Technique): readonly Finding[] {
  const { unless } = references(book, fileOf(technique));
  const order = technique.steps.map(({ id }) => id);
  const known = (path: string, id: string) =>
    unless(order.includes(id), path, 'the id of one of its steps', id);
  const { secondSide, restrictedSteps = [] } = technique;
  return [
    ...order.flatMap((id, at) =>
      unless(order.indexOf(id) === at, `steps[${at}].id`, 'an id that is not taken', id),
    ),
    ...restrictedSteps.flatMap((id, at) => known(`restrictedSteps[${at}]`, id)),
    ...(secondSide ? known('secondSide.change', secondSide.change) : []),
    ...(secondSide?.again ?? []).flatMap((id, at) => known(`secondSide.again[${at}]`, id)),
  ];
}

function checkNames(book: Book, technique: Technique): readonly Finding[] {
  const refer = references(book, fileOf(technique));
  const notes = Object.values(book.notes);
  return [
    ...refer.sources(technique.facts, technique.sources),
    ...technique.contraindications.flatMap((id, at) =>
      refer.unless(
        notes.every(({ contraindications }) => id in contraindications),
        `contraindications[${at}]`,
        'a key of contraindications.json',
        id,
      ),
    ),
    ...technique.instead.flatMap((to, at) => refer.start(`instead[${at}]`, to)),
  ];
}

/** What is refused for a full tummy, a raw navel or too few days needs an answer that is not. */
function checkWayOn(book: Book, technique: Technique): readonly Finding[] {
  const { unless } = references(book, fileOf(technique));
  const possible = (test: (other: Technique) => boolean) =>
    technique.instead.some((to: Alternative) => {
      if (!('technique' in to)) return true;
      const other = book.techniques[to.technique];
      return other === undefined || (other.id !== technique.id && test(other));
    });
  const found = technique.instead;
  const lowest = (one: Technique) =>
    Math.min(one.minimumAgeDays, one.gentler?.fromDays ?? Infinity);
  return [
    ...unless(
      technique.feedingWait !== 'hard' || possible(({ feedingWait }) => feedingWait !== 'hard'),
      'instead',
      'something that may be done right after a feed',
      found,
    ),
    ...unless(
      technique.navel === 'any' || possible(({ navel }) => navel === 'any'),
      'instead',
      'something that may be done with the cord stump on',
      found,
    ),
    ...unless(
      technique.minimumAgeDays === 0 ||
        possible((other) => lowest(other) < technique.minimumAgeDays),
      'instead',
      'something for a younger baby',
      found,
    ),
  ];
}
