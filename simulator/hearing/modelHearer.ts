import { Alarms } from './alarm/alarms';
import { Certainty } from './certainty';
import { withoutFillers } from './core';
import { type Fit, ExactMatcher } from './exact';
import { withoutCall } from './invocation';
import { Familiar } from './familiar';
import { SlotFiller } from './filler';
import type { Language } from './language';
import { type Likely, LikelyMatcher } from './likely';
import { A_NAME } from './likeness/lines';
import type { LanguageModel } from './model';
import {
  heard,
  type Hearer,
  type Hearing,
  type Moment,
  type Part,
  PARTS,
  type SlotHeard,
} from './result';
import { neverBare, type Sample, samplesOf } from './samples';
import { builtInSlots } from './slots/built-in';
import { Spotter } from './spotted';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

const FALLBACK = 'AMAZON.FallbackIntent';
const NO = 'AMAZON.NoIntent';
/** What is only like a harmless remark is as well not understood: both let the parent talk. */
const REMARK = 'RemarkIntent';
/** Whoever says this must be heard; that some say it who do not mean it is the lesser evil. */
const ALARM = 'EmergencyIntent';
/** Below this a likeness does not say which carrier words an unknown value stands among. */
const LEAST_CONFIDENCE = 0.5;
const WITHOUT_FILLERS = 0.95;
const UNKNOWN_VALUE = 0.6;
/** From this share of an utterance on, the known values in it say what is meant. */
const MOST = 0.6;
/** And from this share on, if the likeness says so surely. */
const SOME = 0.3;

/** Hears through one model, and through nothing else. */
export class ModelHearer implements Hearer {
  private readonly vocabulary: Vocabulary;
  private readonly samples: readonly Sample[];
  private readonly exact: ExactMatcher;
  private readonly filler: SlotFiller;
  private readonly certainty: Certainty;
  private readonly name: readonly string[];
  private readonly familiar: Familiar;
  private readonly spotter: Spotter;
  /** Intents that nobody says without one of their slots. */
  private readonly alwaysFilled: ReadonlySet<string>;
  private readonly intents: ReadonlySet<string>;
  private readonly firstNames: ReadonlySet<string>;
  /** A model without a slot that says which alarm it is has none to listen for. */
  private readonly alarms: Alarms | null;
  private likely: LikelyMatcher | null = null;

  constructor(
    private readonly model: LanguageModel,
    private readonly language: Language,
  ) {
    this.vocabulary = new Vocabulary(model, language);
    this.samples = samplesOf(model, language);
    this.familiar = new Familiar(this.samples, this.vocabulary, language);
    const builtIn = builtInSlots(language, (word) => this.familiar.has(word));
    this.exact = new ExactMatcher(this.samples, this.vocabulary, builtIn, language);
    this.firstNames = new Set(language.names);
    const isName = (word: string) => this.isName(word);
    // "No" is an answer before it denies a value: "no, ten minutes".
    const denying = language.negations.filter((word) => !language.intents[NO]?.includes(word));
    this.filler = new SlotFiller(model, this.samples, this.vocabulary, builtIn, isName, denying);
    this.certainty = new Certainty(this.samples, this.vocabulary, language, isName);
    this.name = wordsOf(model.invocationName, language);
    this.intents = new Set(model.intents.map(({ name }) => name));
    this.alarms = this.alarmsOf();
    const isHarmless = ({ intent }: Sample) => this.alarms === null || intent !== ALARM;
    this.spotter = new Spotter(this.samples.filter(isHarmless), this.vocabulary, language);
    this.alwaysFilled = neverBare(this.samples);
  }

  hear(text: string, moment: Moment): Promise<Hearing> {
    return Promise.resolve(this.hearNow(text, moment));
  }

  private hearNow(text: string, moment: Moment): Hearing {
    const said = withoutCall(wordsOf(text, this.language), this.name, this.language);
    if (said.words.length === 0) {
      return said.byName ? { kind: 'launch' } : this.fallback(0);
    }
    if (this.language.exit.includes(said.words.join(' '))) return { kind: 'exit' };
    return this.exactly(said.words, moment) ?? this.probably(said.words, moment);
  }

  fill(intent: string, words: Readonly<Record<string, string>>, moment: Moment): SlotHeard[] {
    const slots = this.filler.slotsOf(intent);
    return Object.entries(words).map(([name, value]) => {
      const slot = slots.find((one) => one.name === name) ?? { name, type: '' };
      return this.filler.whole(slot, value, wordsOf(value, this.language), moment);
    });
  }

  slotNames(intent: string): readonly string[] {
    return this.filler.slotsOf(intent).map(({ name }) => name);
  }

  prepare(part: Part): void {
    this.matcher().prepare(part);
    if (part === PARTS[0]) this.alarms?.judge();
  }

  private matcher(): LikelyMatcher {
    this.likely ??= new LikelyMatcher(this.model, this.samples, this.vocabulary, this.language);
    return this.likely;
  }

  private alarmsOf(): Alarms | null {
    const { model, samples, vocabulary, language } = this;
    const slot = this.filler.slotsOf(ALARM).find(({ type }) => vocabulary.has(type));
    if (!slot) return null;
    const likeness = (words: readonly string[]) =>
      this.matcher().likelihoodOf(ALARM, this.withoutNames(words));
    return new Alarms(model, samples, vocabulary, language, { intent: ALARM, slot }, likeness);
  }

  /** Word for word; then once more without what carries no meaning. */
  private exactly(words: readonly string[], moment: Moment): Hearing | null {
    const fit = this.exact.match(words, moment);
    if (fit) return heard(fit, 1);
    const core = withoutFillers(words, this.language);
    const second = core.length < words.length ? this.exact.match(core, moment) : null;
    return second && heard(second, WITHOUT_FILLERS);
  }

  /** By known values that say most of it, else by likeness, else by carrier words. */
  private probably(all: readonly string[], moment: Moment): Hearing {
    const words = withoutFillers(all, this.language);
    const alarm = this.alarms?.hear(words);
    if (alarm) return this.whole(alarm, alarm.confidence, words, moment);
    const likely = this.likes(words);
    const [first] = likely;
    if (!first) return this.fallback(0);
    if (first.intent === REMARK) return this.fallback(first.confidence);
    const isSure = (one: Likely) => this.certainty.isSure(one, words);
    // Where the likeliest is not meant, none is: what is less likely only fits less of the rest.
    const sure = isSure(first) ? likely.filter(isSure) : [];
    const spotted = this.spotter.spot(words);
    const agrees = (one: Likely | undefined) => one === undefined || one.intent === spotted?.intent;
    if (spotted && spotted.share >= MOST && agrees(sure[0])) {
      return this.whole(spotted, spotted.share, words, moment);
    }
    for (const { intent, confidence } of sure) {
      if (spotted?.intent === intent && spotted.share >= SOME) {
        return this.whole(spotted, confidence, words, moment);
      }
      const like = this.matcher().valueLike(intent, this.withoutNames(words));
      const slots = this.filler.orLike(intent, words, moment, like);
      if (slots.length > 0 || !this.alwaysFilled.has(intent)) {
        return heard({ intent, slots }, confidence);
      }
    }
    // The likeness says that a value may be unknown here; which carrier words fit best says the rest.
    const guessed = first.confidence >= LEAST_CONFIDENCE ? new Set([first.intent]) : null;
    const carried = guessed && this.exact.match(words, moment, guessed);
    if (!carried) return this.fallback(first.confidence);
    return heard(this.exact.match(words, moment, this.intents) ?? carried, UNKNOWN_VALUE);
  }

  /** What was heard by one slot, with what else is said: whose it is, or for how long. */
  private whole({ intent, slots }: Fit, confidence: number, words: readonly string[], at: Moment) {
    const others = this.filler
      .among(intent, words, at)
      .filter(({ name }) => slots.every((slot) => slot.name !== name));
    return heard({ intent, slots: [...slots, ...others] }, confidence);
  }

  /** What some words are likeliest to mean. An alarm has been listened for before. */
  private likes(words: readonly string[]): readonly Likely[] {
    const all = this.matcher().intentsLike(this.withoutNames(words));
    return all.filter(({ intent }) => this.alarms === null || intent !== ALARM);
  }

  /** All names are learnt as one. */
  private withoutNames(words: readonly string[]): readonly string[] {
    return words.map((word) => (this.isName(word) ? A_NAME : word));
  }

  /** Is it a first name that means nothing else in the model? */
  private isName(word: string): boolean {
    return this.firstNames.has(word) && !this.familiar.has(word);
  }

  private fallback(likeness: number): Hearing {
    return heard({ intent: FALLBACK, slots: [] }, 1 - likeness);
  }
}
