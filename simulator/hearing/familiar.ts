import type { Language } from './language';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** The words of some samples: what is said mostly in others is about something else. */
export class Familiar {
  private known: ReadonlySet<string> | null = null;
  private readonly small: ReadonlySet<string>;

  constructor(
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    language: Language,
    /** What words count as the same. */
    private readonly same: (word: string) => string = (word) => word,
  ) {
    this.small = new Set(language.smallWords);
  }

  /** Do the samples use the word? */
  has(word: string): boolean {
    return this.words().has(this.same(word));
  }

  /** How many words they use. */
  get size(): number {
    return this.words().size;
  }

  /** The share of what says something that is in words of the samples. */
  share(words: readonly string[]): number {
    const content = words.filter((word) => !this.small.has(word));
    const known = content.filter((word) => this.has(word)).length;
    return content.length === 0 ? 1 : known / content.length;
  }

  /** Gathered at first need: what is heard word for word does without. */
  private words(): ReadonlySet<string> {
    this.known ??= this.gather();
    return this.known;
  }

  private gather(): ReadonlySet<string> {
    const types = new Set<string>();
    const words = new Set<string>();
    for (const part of this.samples.flatMap(({ parts }) => parts)) {
      if (typeof part === 'string') words.add(this.same(part));
      else types.add(part.type);
    }
    for (const phrase of [...types].flatMap((type) => this.vocabulary.phrases(type))) {
      for (const word of phrase.split(' ')) words.add(this.same(word));
    }
    return words;
  }
}
