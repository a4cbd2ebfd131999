import { Familiar } from './familiar';
import type { Language } from './language';
import { passingWords, stemOf } from './likeness/text';
import type { Likely } from './likely';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** Whatever else a speaker is asked is a question as well, and like these before all others. */
const QUESTION = 'QuestionIntent';
/**
 * What takes the place of knowing the rest of the world: fitted on 1,900 sentences that mean an intent
 * and 300 that mean none (weather, music, shopping), none of them a sample and none of them in the
 * tables that measure the hearing. So much lets 86 per cent of what means none pass over.
 */
const LEAST = 3.54;
const EVIDENCE = 0.17;
/** What is as likely something else speaks against it. */
const RIVALS = 1.3;
/** Few words are soon like something. */
const LENGTH = 1.7;
const OF_A_QUESTION = 2.9;
/** If all of its words were ones that the intent is never said with, or that nothing is said with. */
const STRANGE_TO_IT = 4.4;
const STRANGE_TO_ALL = 2.8;

/** Tells whether what is likeliest is likely at all. */
export class Certainty {
  private readonly passing: ReadonlySet<string>;
  private readonly amounts: ReadonlySet<string>;
  private readonly byIntent = new Map<string, Familiar>();

  constructor(
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
    private readonly isName: (word: string) => boolean,
    /** The words of the whole model. */
    private readonly all: Familiar,
  ) {
    const { words, tens } = language.numbers;
    this.passing = passingWords(language);
    this.amounts = new Set([...Object.keys(words), ...Object.keys(tens)]);
  }

  private readonly same = (word: string) =>
    stemOf(this.language.alike[word] ?? word, this.language);

  isSure({ intent, evidence, confidence }: Likely, words: readonly string[]): boolean {
    const telling = words.filter(
      (word) => !this.passing.has(word) && !this.amounts.has(word) && !this.isName(word),
    );
    const share = (known: Familiar) =>
      telling.filter((word) => !known.has(word)).length / Math.max(1, telling.length);
    const sure =
      EVIDENCE * evidence + RIVALS * Math.log(confidence) + LENGTH * Math.log(words.length);
    const asked = intent === QUESTION ? OF_A_QUESTION : 0;
    const strange = STRANGE_TO_IT * share(this.wordsOf(intent)) + STRANGE_TO_ALL * share(this.all);
    return sure - strange - asked >= LEAST;
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
