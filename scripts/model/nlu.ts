import type { LanguageModel } from './amazon';

/** Something said and what it means, as the tables of tests/understanding give it. */
export interface Meant {
  readonly said: string;
  /** Intents that do what is meant; the slots are those of the first. */
  readonly intents: readonly string[];
  /** The values that a slot may have, as id or as Amazon writes them, by slot. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
}

export interface ExpectedIntent {
  readonly intent: {
    readonly name: string;
    readonly slots?: Readonly<Record<string, { readonly value: string }>>;
  };
}

export interface Annotation {
  readonly inputs: { readonly utterance: string; readonly referenceTimestamp: string };
  /** Any of them is right. */
  readonly expected: readonly ExpectedIntent[];
}

/** An annotation set, as the NLU evaluation tool takes it (alexa-platform 5.4). */
export interface AnnotationSet {
  readonly data: readonly Annotation[];
}

/** What `ask smapi profile-nlu` is asked, and what it should select. */
export interface Profiled {
  readonly utterance: string;
  readonly selected: readonly string[];
}

/** Relative times are told from this moment, as in the tables. */
export const REFERENCE = '2026-11-22T15:00:00.000Z';

/** No more combinations of slot values than this are written out for one utterance. */
const MOST_EXPECTED = 20;

/** A value as its type names it; values of Amazon's own types stay as Amazon writes them. */
function nameOf(model: LanguageModel, intent: string, slot: string, value: string): string {
  const type = model.intents
    .find(({ name }) => name === intent)
    ?.slots?.find(({ name }) => name === slot)?.type;
  const known = model.types.find(({ name }) => name === type)?.values;
  return known?.find(({ id }) => id === value)?.name.value ?? value;
}

/** Every combination of the values that the slots of an utterance may have. */
function filled({ intents: [intent = ''], slots }: Meant, model: LanguageModel): ExpectedIntent[] {
  const combinations = Object.entries(slots).reduce<Record<string, { value: string }>[]>(
    (all, [slot, values]) =>
      all.flatMap((one) =>
        values.map((value) => ({ ...one, [slot]: { value: nameOf(model, intent, slot, value) } })),
      ),
    [{}],
  );
  return combinations.slice(0, MOST_EXPECTED).map((one) => ({
    intent: { name: intent, ...(Object.keys(one).length > 0 && { slots: one }) },
  }));
}

/** The utterances of a locale with what each should bring. */
export const annotationSet = (rows: readonly Meant[], model: LanguageModel): AnnotationSet => ({
  data: rows.map((row) => ({
    inputs: { utterance: row.said, referenceTimestamp: REFERENCE },
    expected: [
      ...filled(row, model),
      ...row.intents.slice(1).map((name) => ({ intent: { name } })),
    ],
  })),
});

/** The same for the utterance profiler, which knows no slots; each utterance once. */
export function profilerInputs(rows: readonly Meant[]): Profiled[] {
  const selected = new Map<string, readonly string[]>();
  for (const { said, intents } of rows) {
    selected.set(said, [...new Set([...(selected.get(said) ?? []), ...intents])]);
  }
  return Array.from(selected, ([utterance, intents]) => ({ utterance, selected: intents }));
}

/** What an annotation set names that its locale's model does not have. */
export function strangersIn({ data }: AnnotationSet, model: LanguageModel): string[] {
  const slotsOf = new Map(
    model.intents.map(({ name, slots = [] }) => [name, new Set(slots.map((slot) => slot.name))]),
  );
  const found = data.flatMap(({ expected }) =>
    expected.flatMap(({ intent: { name, slots = {} } }) => {
      const known = slotsOf.get(name);
      if (known === undefined) return [name];
      return Object.keys(slots)
        .filter((slot) => !known.has(slot))
        .map((slot) => `${name}.${slot}`);
    }),
  );
  return [...new Set(found)];
}
