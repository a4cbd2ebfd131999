import type { Language } from './language';
import type { LanguageModel } from './model';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** How much of an utterance must be in words the model uses at all, to be like one of its samples. */
const LEAST_SHARE = 0.5;

/** The words of a model: what is said mostly in others is about something else. */
export class Familiar {
  private readonly words: ReadonlySet<string>;
  private readonly small: ReadonlySet<string>;

  constructor(
    samples: readonly Sample[],
    vocabulary: Vocabulary,
    model: LanguageModel,
    language: Language,
  ) {
    const literals = samples.flatMap(({ parts }) =>
      parts.filter((part): part is string => typeof part === 'string'),
    );
    const values = (model.types ?? []).flatMap(({ name }) =>
      vocabulary.phrases(name).flatMap((phrase) => phrase.split(' ')),
    );
    this.words = new Set([...literals, ...values]);
    this.small = new Set(language.smallWords);
  }

  /** Is most of what says something in words of the model? */
  covers(words: readonly string[]): boolean {
    const content = words.filter((word) => !this.small.has(word));
    const known = content.filter((word) => this.words.has(word)).length;
    return content.length === 0 || known / content.length > LEAST_SHARE;
  }
}
