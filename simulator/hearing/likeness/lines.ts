import type { Sample, SlotName } from '../samples';
import type { Vocabulary } from '../vocabulary';

/** A meaning that is told apart from others: an intent, or one value of an intent's. */
export interface Meaning {
  readonly intent: string;
  readonly slot: SlotName | null;
  /** The value's id. */
  readonly id: string | null;
}

/** Words to learn from, and what they mean. */
export interface Line {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Any name, to be learnt as all names. */
export const A_NAME = 'leo';
/** What one says for Amazon's slot types. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': ['ten minutes', 'an hour', 'four months', 'six weeks', 'half an hour'],
  'AMAZON.TIME': ['two thirty', 'noon', 'half past four', 'seven p m'],
  'AMAZON.DATE': ['today', 'july ninth', 'monday'],
  'AMAZON.NUMBER': ['five', 'twelve', 'thirty'],
  'AMAZON.FirstName': [A_NAME],
};
/** How often a sample with slots is said, each time with other values. */
const FILLINGS = 2;
/** With more phrases of a value learning so many meanings takes longer, and gains little. */
const MOST_PHRASES = 250;

type Phrase = { readonly words: readonly string[]; readonly id: string | null };

/** Says a model's samples with its values, so that each sample and each value is said. */
export class LineWriter {
  private readonly known = new Map<string, readonly Phrase[]>();
  /** Where the next value of a type is taken, so that all have their turn. */
  private readonly turns = new Map<string, number>();

  constructor(
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly mostPhrases = MOST_PHRASES,
  ) {}

  write(): Line[] {
    const byIntent = new Map<string, Sample[]>();
    for (const sample of this.samples) {
      const own = byIntent.get(sample.intent);
      if (own) own.push(sample);
      else byIntent.set(sample.intent, [sample]);
    }
    return [...byIntent.values()].flatMap((own) => this.linesOf(own));
  }

  private linesOf(own: readonly Sample[]): Line[] {
    const telling = own.flatMap(({ parts }) => {
      const [slot, more] = parts;
      const isTelling = slot && typeof slot !== 'string' && !more && this.vocabulary.has(slot.type);
      return isTelling ? [slot] : [];
    });
    const said = own.flatMap((sample) => {
      const times = sample.parts.every((part) => typeof part === 'string') ? 1 : FILLINGS;
      return Array.from({ length: times }, () => this.say(sample, telling));
    });
    return [...said, ...telling.flatMap((slot) => this.linesWith(slot, own, telling))];
  }

  /** Every value of a slot that can stand alone: by itself, and within a sample. */
  private linesWith(slot: SlotName, own: readonly Sample[], telling: readonly SlotName[]): Line[] {
    const around = own.filter(
      ({ parts }) =>
        parts.length > 1 &&
        parts.some((part) => typeof part !== 'string' && part.name === slot.name),
    );
    const kept = this.someOf(this.phrases(slot.type));
    return kept.flatMap((phrase, turn) => {
      const { intent } = own[0] as Sample;
      const bare = { words: phrase.words, meaning: { intent, slot, id: phrase.id } };
      const frame = around[turn % Math.max(1, around.length)];
      return frame ? [bare, this.say(frame, telling, { slot, phrase })] : [bare];
    });
  }

  /** Not all of the phrases of a value that has very many, but ones from all over its list. */
  private someOf(phrases: readonly Phrase[]): readonly Phrase[] {
    const byId = new Map<string | null, Phrase[]>();
    for (const phrase of phrases) {
      const own = byId.get(phrase.id);
      if (own) own.push(phrase);
      else byId.set(phrase.id, [phrase]);
    }
    return [...byId.values()].flatMap((own) => {
      const step = Math.max(1, own.length / this.mostPhrases);
      return own.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
    });
  }

  private say(
    { intent, parts }: Sample,
    telling: readonly SlotName[],
    given?: { readonly slot: SlotName; readonly phrase: Phrase },
  ): Line {
    let meaning: Meaning = { intent, slot: null, id: null };
    const words = parts.flatMap((part) => {
      if (typeof part === 'string') return [part];
      const phrase = part.name === given?.slot.name ? given.phrase : this.next(part.type);
      const tells = telling.some(({ name }) => name === part.name);
      if (tells && meaning.slot === null) meaning = { intent, slot: part, id: phrase.id };
      return phrase.words;
    });
    return { words, meaning };
  }

  private next(type: string): Phrase {
    const all = this.phrases(type);
    const turn = this.turns.get(type) ?? 0;
    // A step that shares no factor with most lengths goes through all values, unlike ones in a row.
    this.turns.set(type, turn + 7919);
    return all[turn % Math.max(1, all.length)] ?? { words: [], id: null };
  }

  private phrases(type: string): readonly Phrase[] {
    const known = this.known.get(type);
    if (known) return known;
    const said = this.vocabulary.has(type) ? this.vocabulary.phrases(type) : (EXAMPLES[type] ?? []);
    const phrases = said.map((phrase) => {
      const words = phrase.split(' ');
      const whole = this.vocabulary
        .find(type, words, 0)
        .find(({ length }) => length === words.length);
      return { words, id: whole?.value[0]?.id ?? null };
    });
    this.known.set(type, phrases);
    return phrases;
  }
}
