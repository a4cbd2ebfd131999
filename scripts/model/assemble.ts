import type { InteractionModel, ModelIntent, ModelType } from './amazon';
import { expandNotation, type Phrases } from './notation';
import type { ModelSource, SourceIntent, SourceLine, SourceType } from './source';

/** Writes lines out; of wordings that differ only in capitals the first stays. */
const writeOut = (lines: readonly SourceLine[], phrases: Phrases): string[] => {
  const all = new Map<string, string>();
  for (const line of lines.flatMap(({ text }) => expandNotation(text, phrases))) {
    if (!all.has(line.toLowerCase())) all.set(line.toLowerCase(), line);
  }
  return [...all.values()];
};

const intentOf = (name: string, source: SourceIntent, phrases: Phrases): ModelIntent => {
  const slots = Object.entries(source.slots).map(([slot, type]) => ({ name: slot, type }));
  const samples = writeOut(source.samples, phrases);
  return slots.length > 0 ? { name, slots, samples } : { name, samples };
};

const typeOf = (name: string, { values }: SourceType, phrases: Phrases): ModelType => ({
  name,
  values: Object.entries(values).map(([id, lines]) => {
    const [value, ...synonyms] = writeOut(lines, phrases);
    if (value === undefined) throw new Error(`${name}.${id} has no wording`);
    return { id, name: synonyms.length > 0 ? { value, synonyms } : { value } };
  }),
});

/** Makes Amazon's model of a source, with the compact notation written out. */
export const assemble = (source: ModelSource): InteractionModel => ({
  interactionModel: {
    languageModel: {
      invocationName: source.invocationName,
      intents: [
        ...source.builtIn.map((name) => ({ name, samples: [] })),
        ...Object.entries(source.intents).map(([name, intent]) =>
          intentOf(name, intent, source.phrases),
        ),
      ],
      types: Object.entries(source.types).map(([name, type]) => typeOf(name, type, source.phrases)),
      modelConfiguration: {
        fallbackIntentSensitivity: { level: source.fallbackSensitivity },
      },
    },
  },
});
