import { Familiar } from './familiar';
import type { Language } from './language';
import { AMOUNTS, Masker } from './likeness/masks';
import { passingWords, stemOf } from './likeness/text';
import type { Likely } from './likely';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** Whatever else a speaker is asked is a question as well, and like these before all others. */
const QUESTION = 'QuestionIntent';
/**
 * What takes the place of knowing the rest of the world. The weights were fitted on 1,833 sentences that mean
 * an intent or are a remark and 508 that mean none (weather, music, shopping); how much is needed at least,
 * and of a question, on 340 and 260 more, half of these near to babies or massage, of which 203 are taken for
 * nothing. None of them is a sample, and none was written by anybody who knew the tables that measure the hearing.
 */
const LEAST = 6.3;
const EVIDENCE = 0.25;
/** How much likelier it is than all others, a logit that goes no higher than one in so many. */
const CONFIDENCE = 0.35;
const SURELY = 1e-4;
/** Few words are soon like something. */
const LENGTH = 1.6;
const OF_A_QUESTION = 2.4;
/** If all of its words were ones that the intent is never said with. */
const STRANGE = 5.8;

/** Tells whether what is likeliest is likely at all. */
export class Certainty {
  private readonly passing: ReadonlySet<string>;
  private readonly masker: Masker;
  private readonly byIntent = new Map<string, Familiar>();

  constructor(
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
    private readonly isName: (word: string) => boolean,
  ) {
    this.passing = passingWords(language);
    this.masker = new Masker(language);
  }

  private readonly same = (word: string) =>
    stemOf(this.language.alike[word] ?? word, this.language);

  isSure({ intent, evidence, confidence }: Likely, words: readonly string[]): boolean {
    const telling = this.masker
      .mask(words)
      .filter((word) => !this.passing.has(word) && !AMOUNTS.has(word) && !this.isName(word));
    const known = this.wordsOf(intent);
    const strange = telling.filter((word) => !known.has(word)).length / Math.max(1, telling.length);
    const sure =
      EVIDENCE * evidence +
      CONFIDENCE * Math.log(confidence / (1 + SURELY - confidence)) +
      LENGTH * Math.log(words.length) -
      STRANGE * strange;
    return sure >= LEAST + (intent === QUESTION ? OF_A_QUESTION : 0);
  }

  private wordsOf(intent: string): Familiar {
    const known = this.byIntent.get(intent);
    if (known) return known;
    const own = this.samples.filter((sample) => sample.intent === intent);
    const familiar = new Familiar(own, this.vocabulary, this.language, this.same);
    this.byIntent.set(intent, familiar);
    return familiar;
  }
}
