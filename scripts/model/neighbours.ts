import type { LanguageModel } from './amazon';
import { normalise } from './expand';

/** Whether some sample has a slot of this type between these words; a word not given may be any. */
type Fits = (type: string, before: string | undefined, behind: string | undefined) => boolean;

const SLOT = '{}';
const EDGE = '';
const nameOf = (part = EDGE): string => (part.startsWith('{') ? SLOT : part);

/** What stands around the slots of a model: little, while numbers and names are said in many places. */
export function fitsIn({ intents }: LanguageModel): Fits {
  const around = new Set<string>();
  for (const { slots = [], samples } of intents) {
    const types = new Map(slots.map(({ name, type }) => [`{${name}}`, type]));
    for (const sample of samples) {
      const parts = normalise(sample).split(' ');
      for (const [at, part] of parts.entries()) {
        const type = types.get(part);
        if (type === undefined) continue;
        const [before, behind] = [nameOf(parts[at - 1]), nameOf(parts[at + 1])];
        around.add(`${before} ${type} ${behind}`).add(`${before} ${type}`).add(`${type} ${behind}`);
      }
    }
  }
  // At an edge, and where a slot is, there may be anything on the one side or on the other.
  const mayBe = (word: string | undefined) =>
    word === undefined || word.startsWith('{') ? null : [word, SLOT];
  return (type, before, behind) => {
    const [befores, behinds] = [mayBe(before), mayBe(behind)];
    if (befores === null && behinds === null) return true;
    if (befores === null) return (behinds ?? []).some((word) => around.has(`${type} ${word}`));
    if (behinds === null) return befores.some((word) => around.has(`${word} ${type}`));
    return befores.some((one) => behinds.some((two) => around.has(`${one} ${type} ${two}`)));
  };
}
