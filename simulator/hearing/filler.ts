import type { LikelyValue } from './likely';
import type { LanguageModel } from './model';
import type { Moment, SlotHeard } from './result';
import { Neighbours } from './neighbours';
import type { Sample, SlotName } from './samples';
import { type BuiltIn, isNameType } from './slots/built-in';
import type { Vocabulary } from './vocabulary';
import { written } from './words';

/** This part of an intent's likeness has to be a value's own, to take it for said. */
const LEAST_VALUE = 0.25;
/** And this part, to take it for what is meant where several words say another: "bunged up in the nose". */
const SURE_VALUE = 0.5;

interface Place {
  readonly at: number;
  readonly length: number;
  readonly heard: SlotHeard;
}

const overlap = (one: Place, other: Place) =>
  one.at < other.at + other.length && other.at < one.at + one.length;

/** Finds what fills the slots of an intent that is known. */
export class SlotFiller {
  private known: Neighbours | null = null;

  constructor(
    private readonly model: LanguageModel,
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly builtIn: BuiltIn,
    /** Is a word a first name that means nothing else in the model? */
    private readonly isName: (word: string) => boolean,
    /** What says that the value behind it is not so. */
    private readonly denying: readonly string[],
  ) {}

  slotsOf(intent: string): readonly SlotName[] {
    return this.model.intents.find(({ name }) => name === intent)?.slots ?? [];
  }

  /** A slot of some words that are all its value, resolved as if they had been heard. */
  whole({ name, type }: SlotName, value: string, said: readonly string[], moment: Moment) {
    if (this.vocabulary.has(type)) {
      const whole = this.vocabulary.find(type, said, 0).find((v) => v.length === said.length);
      return { name, type, value, resolved: whole?.value ?? [] };
    }
    const found = this.builtIn(type, moment)(said, 0).find((v) => v.length === said.length);
    return { name, type, value: found?.value ?? value, resolved: null };
  }

  /** The values of an intent's slots wherever they stand, the longest and best suited first, none twice. */
  among(intent: string, words: readonly string[], moment: Moment): SlotHeard[] {
    this.known ??= new Neighbours(this.samples, this.denying);
    const { known } = this;
    const suits = ({ at, length, heard }: Place) =>
      known.suits(intent, heard.name, words, at, at + length);
    const found = this.slotsOf(intent)
      .flatMap((slot) => words.flatMap((_, at) => this.at(slot, words, at, moment)))
      .filter(({ at, heard }) => !known.isDeniedOnly(intent, heard.name, words[at - 1]));
    const taken: Place[] = [];
    for (const one of found.sort(
      (a, b) => b.length - a.length || suits(b) - suits(a) || a.at - b.at,
    )) {
      const clashes = taken.some(
        (other) => other.heard.name === one.heard.name || overlap(one, other),
      );
      if (!clashes) taken.push(one);
    }
    return taken.map(({ heard: slot }) => slot);
  }

  /** The same, with the value that all of the words are like, where it is not said in so many. */
  orLike(
    intent: string,
    words: readonly string[],
    moment: Moment,
    like: LikelyValue | null,
  ): SlotHeard[] {
    const slots = this.among(intent, words, moment);
    if (!like?.meaning.slot || like.confidence < LEAST_VALUE) return slots;
    const { confidence } = like;
    const { slot, id } = like.meaning;
    const said = slots.find(({ name }) => name === slot.name);
    const isPlain = said?.value.includes(' ') && confidence < SURE_VALUE;
    const isSaid = isPlain || said?.resolved?.[0]?.id === id;
    const resolved = id === null ? null : this.vocabulary.valueOf(slot.type, id);
    if (isSaid || !resolved) return slots;
    const others = slots.filter(({ name }) => name !== slot.name);
    return [...others, { ...slot, value: written(words), resolved: [resolved] }];
  }

  private at({ name, type }: SlotName, words: readonly string[], at: number, moment: Moment) {
    if (this.vocabulary.has(type)) {
      return this.vocabulary.find(type, words, at).map(({ length, value: resolved }): Place => {
        const value = words.slice(at, at + length).join(' ');
        return { at, length, heard: { name, type, value, resolved } };
      });
    }
    if (isNameType(type) && !this.isName(words[at] ?? '')) return [];
    return this.builtIn(type, moment)(words, at).map(({ length, value }): Place => ({
      at,
      length,
      heard: { name, type, value, resolved: null },
    }));
  }
}
