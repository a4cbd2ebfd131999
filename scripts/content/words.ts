import type { Words } from '../../lambda/content/types';
import type { Notes } from './book';
import type { Files } from './files';
import { clock as clockSchema } from './clockSchema';
import * as schema from './wordsSchema';

/** Reads everything of one language. */
export function readWords(files: Files, language: string): { words: Words; notes: Notes } {
  const folder = `locales/${language}`;
  const techniques = files.readAll(`${folder}/techniques`, schema.techniqueWords);
  const routines = files.readAll(`${folder}/routines`, schema.routineWords);
  const parts = files.read(`${folder}/parts.json`, schema.partsWords) ?? {};
  const numbers = files.read(`${folder}/numbers.json`, schema.numbers) ?? [];
  const clock = files.read(`${folder}/clock.json`, clockSchema) ?? { times: [], halves: [] };
  const contraindications =
    files.read(`${folder}/contraindications.json`, schema.contraindications) ?? {};
  const topics = files.readAll(`${folder}/lines`, schema.lines);
  return {
    words: {
      lines: mapValues(topics, (entries) => mapValues(entries, schema.lineOf)),
      steps: mapValues(techniques, ({ steps }) => mapValues(steps, schema.stepWords)),
      parts: mapValues(parts, ({ say, name }) => ({ say, name })),
      names: {
        ...mapValues(techniques, ({ name }) => name),
        ...mapValues(routines, ({ name }) => name),
        ...mapValues(parts, ({ names }) => names),
      },
      numbers,
      clock,
    },
    notes: {
      positions: mapValues(techniques, ({ position }) => position),
      preparations: mapValues(techniques, ({ preparation }) => preparation),
      contraindications,
      open: [
        ...Object.entries(techniques).flatMap(([id, { steps }]) =>
          openOf(steps).map((step) => `${id}.${step}`),
        ),
        ...openOf(parts),
        ...Object.entries(topics).flatMap(([topic, entries]) =>
          Object.entries(entries)
            .filter(([, raw]) => schema.isOpen(raw))
            .map(([name]) => `${topic}.${name}`),
        ),
      ],
    },
  };
}

const openOf = (entries: Record<string, { review?: 'open' }>): string[] =>
  Object.keys(entries).filter((id) => entries[id]?.review === 'open');

function mapValues<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
