import { assemble } from '../assemble';
import { overlayFiles, withOverlay } from '../overlay';
import type { ModelSource } from '../source';
import type { Finding } from './finding';
import { lineIn } from './places';

/** The lines of a source by what they are under: an intent, or a type and a value. */
function written(source: ModelSource): Map<string, readonly string[]> {
  const { intents, types } = assemble(source).interactionModel.languageModel;
  const values = types.flatMap((type) =>
    type.values.map(
      ({ id, name }) => [`${type.name}\n${id}`, [name.value, ...(name.synonyms ?? [])]] as const,
    ),
  );
  return new Map([...intents.map(({ name, samples }) => [name, samples] as const), ...values]);
}

/** Lines of an overlay that say nothing which their language does not say already. */
export function overlays(language: ModelSource, folder: string): Finding[] {
  const files = overlayFiles(folder);
  const before = written(language);
  const after = withOverlay(language, folder);
  const lines = [
    ...Object.entries(after.intents).map(([name, { samples }]) => [[name], samples] as const),
    ...Object.entries(after.types).flatMap(([name, { values }]) =>
      Object.entries(values).map(([id, all]) => [[name, id], all] as const),
    ),
  ];
  return lines.flatMap(([keys, all]) =>
    all
      .filter(({ file }) => files.includes(file))
      .filter(({ text, file }) => {
        const alone = {
          ...language,
          types: {},
          intents: { One: { file, slots: {}, samples: [{ text, file }] } },
        };
        const says = written(alone).get('One') ?? [];
        const known = new Set(before.get(keys.join('\n'))?.map((one) => one.toLowerCase()));
        return says.every((one) => known.has(one.toLowerCase()));
      })
      .map(({ text, file }) => ({
        file,
        line: lineIn(file, keys, text),
        message: `the language says this already: "${text}"`,
      })),
  );
}
