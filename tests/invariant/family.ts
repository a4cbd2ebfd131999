/** The babies of a home as the parent told of them: how many, and by which names. */

export interface Baby {
  readonly id: string;
  readonly name: string | null;
}
export type Family = readonly Baby[];

/** Before anything was told there is one baby without a name. */
export const ONE: Family = [{ id: 'b1', name: null }];
const MOST = 6;

/** Of whom something was said. */
export interface Meant {
  readonly family: Family;
  /** None where nobody was named, or where it cannot be told who. */
  readonly ids: readonly string[];
  /** A name heard for the first time, which may be a misheard one. */
  readonly isNew: boolean;
}

export const another = (family: Family, name: string | null = null): Family =>
  family.length < MOST ? [...family, { id: `b${family.length + 1}`, name }] : family;

/** A new name is that of a baby who has none yet, or else of one more baby. */
export function byName(family: Family, said: string): Meant {
  const name = said.trim().slice(0, 30).toLowerCase();
  const known = family.find((baby) => baby.name === name);
  if (known !== undefined) return { family, ids: [known.id], isNew: false };
  const nameless = family.find((baby) => baby.name === null);
  const after = nameless
    ? family.map((baby) => (baby === nameless ? { ...baby, name } : baby))
    : another(family, name);
  const ids = after.filter((baby) => baby.name === name).map(({ id }) => id);
  return { family: after, ids, isNew: family.length > 1 || nameless === undefined };
}

/** "The older one", "the other one", "both". */
export function byWord(
  family: Family,
  who: string | undefined,
  daysOf: (id: string) => number | null,
  target: string | null,
): readonly string[] {
  const ids = family.map(({ id }) => id);
  const [first, second] = ids;
  const some = (id: string | undefined) => (id === undefined ? [] : [id]);
  switch (who) {
    case 'both':
      return ids;
    case 'first_one':
      return some(first);
    case 'second_one':
      return some(second);
    case 'other_one': {
      const others = ids.filter((id) => id !== target);
      return others.length === 1 ? others : [];
    }
    case 'older':
    case 'younger': {
      if (first === undefined || second === undefined || ids.length !== 2) return [];
      const [one, two] = [daysOf(first), daysOf(second)];
      if (one === null || two === null || one === two) return [];
      return [(who === 'older') === one > two ? first : second];
    }
    default:
      return [];
  }
}
