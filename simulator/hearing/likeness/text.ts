import type { Language } from '../language';

const SHORTEST_STEM = 3;
/** FNV-1a, so that a feature is kept as a number and the same one everywhere. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** A word without its ending, so that "breathes" is like "breathing". */
export function stemOf(word: string, { endings }: Language): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM,
  );
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return stem.replace(/(.)\1$/, '$1');
}

/** Words that say nothing by themselves; a "not" does. */
export function passingWords(language: Language): ReadonlySet<string> {
  const { smallWords, articles, lightVerbs, degrees, fillers, persons, negations } = language;
  const all = [smallWords, articles, lightVerbs, degrees, fillers, persons].flat();
  return new Set(all.filter((word) => !negations.includes(word)));
}
