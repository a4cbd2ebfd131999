import type { Language } from './language';
import type { LanguageModel } from './model';
import type { Found } from './pattern';
import { wordsOf } from './words';

/** What a custom value resolves to. */
export interface Resolved {
  readonly name: string;
  readonly id: string;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly values: Resolved[];
}

const newBranch = (): Branch => ({ next: new Map(), values: [] });

/** The values and synonyms of the model's own slot types, to be found among words. */
export class Vocabulary {
  private readonly types = new Map<string, Branch>();
  private readonly said = new Map<string, string[]>();
  private readonly values = new Map<string, Resolved>();

  constructor(model: LanguageModel, language: Language) {
    for (const { name: type, values } of model.types ?? []) {
      const root = newBranch();
      const phrases: string[] = [];
      for (const { id, name } of values) {
        const value = { name: name.value, id: id ?? name.value };
        this.values.set(`${type} ${value.id}`, value);
        for (const phrase of [name.value, ...(name.synonyms ?? [])]) {
          const words = wordsOf(phrase, language);
          phrases.push(words.join(' '));
          this.add(root, words, value);
        }
      }
      this.types.set(type, root);
      this.said.set(type, phrases);
    }
  }

  /** Is it a type of the model's own? */
  has(type: string): boolean {
    return this.types.has(type);
  }

  /** The value of a type that has an id. */
  valueOf(type: string, id: string): Resolved | null {
    return this.values.get(`${type} ${id}`) ?? null;
  }

  /** Everything one can say for a type. */
  phrases(type: string): readonly string[] {
    return this.said.get(type) ?? [];
  }

  /** The values that begin at a place. */
  find(type: string, words: readonly string[], from: number): Found<readonly Resolved[]>[] {
    const found: Found<readonly Resolved[]>[] = [];
    let branch = this.types.get(type);
    for (let at = from; branch && at < words.length; at += 1) {
      branch = branch.next.get(words[at] ?? '');
      if (branch && branch.values.length > 0) {
        found.push({ length: at - from + 1, value: branch.values });
      }
    }
    return found;
  }

  private add(root: Branch, words: readonly string[], value: Resolved): void {
    let branch = root;
    for (const word of words) {
      const next = branch.next.get(word) ?? newBranch();
      branch.next.set(word, next);
      branch = next;
    }
    if (!branch.values.some(({ id }) => id === value.id)) branch.values.push(value);
  }
}
