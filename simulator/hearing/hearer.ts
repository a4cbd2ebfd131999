import { type Fit, ExactMatcher } from './exact';
import { withoutCall } from './invocation';
import { Familiar } from './familiar';
import { type Language, languageOf } from './language';
import { type LikelyMatcher, trainLikely } from './likely';
import { type LanguageModel, readModel } from './model';
import type { Hearer, Hearing, Moment, SlotHeard } from './result';
import { type Sample, samplesOf, type SlotName } from './samples';
import { builtInSlots } from './slots/built-in';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

const FALLBACK = 'AMAZON.FallbackIntent';
/** Below this a likeness is no understanding. */
const LEAST_CONFIDENCE = 0.5;
const WITHOUT_FILLERS = 0.95;
const UNKNOWN_VALUE = 0.6;

/** Hears through one model, and through nothing else. */
class ModelHearer implements Hearer {
  private readonly vocabulary: Vocabulary;
  private readonly samples: readonly Sample[];
  private readonly exact: ExactMatcher;
  private readonly builtIn;
  private readonly name: readonly string[];
  private readonly familiar: Familiar;
  /** Intents that nobody says without one of their slots. */
  private readonly alwaysFilled: ReadonlySet<string>;
  private readonly intents: ReadonlySet<string>;
  private likely: LikelyMatcher | null = null;

  constructor(
    private readonly model: LanguageModel,
    private readonly language: Language,
  ) {
    this.vocabulary = new Vocabulary(model, language);
    this.samples = samplesOf(model, language);
    this.builtIn = builtInSlots(language);
    this.exact = new ExactMatcher(this.samples, this.vocabulary, this.builtIn, language);
    this.name = wordsOf(model.invocationName, language);
    this.intents = new Set(model.intents.map(({ name }) => name));
    this.familiar = new Familiar(this.samples, this.vocabulary, model, language);
    const bare = this.samples.filter(({ parts }) => parts.every((p) => typeof p === 'string'));
    const saidBare = new Set(bare.map(({ intent }) => intent));
    const filled = this.samples.filter(({ intent }) => !saidBare.has(intent));
    this.alwaysFilled = new Set(filled.map(({ intent }) => intent));
  }

  async hear(text: string, moment: Moment): Promise<Hearing> {
    const said = withoutCall(wordsOf(text, this.language), this.name, this.language);
    if (said.words.length === 0) {
      return said.byName ? { kind: 'launch' } : this.fallback(0);
    }
    if (this.language.exit.includes(said.words.join(' '))) return { kind: 'exit' };
    return this.exactly(said.words, moment) ?? (await this.probably(said.words, moment));
  }

  fill(intent: string, words: Readonly<Record<string, string>>, moment: Moment): SlotHeard[] {
    const slots = this.slotsOf(intent);
    return Object.entries(words).map(([name, value]) => {
      const type = slots.find((slot) => slot.name === name)?.type ?? '';
      const said = wordsOf(value, this.language);
      if (this.vocabulary.has(type)) {
        const whole = this.vocabulary.find(type, said, 0).find((v) => v.length === said.length);
        return { name, type, value, resolved: whole?.value ?? [] };
      }
      const found = this.builtIn(type, moment)(said, 0).find((v) => v.length === said.length);
      return { name, type, value: found?.value ?? value, resolved: null };
    });
  }

  slotNames(intent: string): readonly string[] {
    return this.slotsOf(intent).map(({ name }) => name);
  }

  private slotsOf(intent: string): readonly SlotName[] {
    return this.model.intents.find(({ name }) => name === intent)?.slots ?? [];
  }

  /** Word for word; then once more without what carries no meaning. */
  private exactly(words: readonly string[], moment: Moment): Hearing | null {
    const fit = this.exact.match(words, moment);
    if (fit) return heard(fit, 1);
    const core = this.withoutFillers(words);
    const second = core.length < words.length ? this.exact.match(core, moment) : null;
    return second && heard(second, WITHOUT_FILLERS);
  }

  /** By likeness: with known values, else with unknown ones behind carrier words, else with none. */
  private async probably(all: readonly string[], moment: Moment): Promise<Hearing> {
    const words = this.withoutFillers(all);
    this.likely ??= trainLikely(this.samples, this.vocabulary);
    const likely = await this.likely(words);
    if (!likely) return this.fallback(0);
    const { intent, confidence } = likely;
    const isSure = confidence >= LEAST_CONFIDENCE && this.familiar.covers(words);
    const slots = this.slotsAmong(intent, words, moment);
    if (isSure && slots.length > 0) return heard({ intent, slots }, confidence);
    // The likeness says that a value may be unknown here; which carrier words fit best says the rest.
    const carried = this.exact.match(words, moment, new Set([intent]));
    if (carried) {
      return heard(this.exact.match(words, moment, this.intents) ?? carried, UNKNOWN_VALUE);
    }
    if (isSure && !this.alwaysFilled.has(intent)) return heard({ intent, slots }, confidence);
    return this.fallback(confidence);
  }

  private withoutFillers(words: readonly string[]): readonly string[] {
    const core = words.filter((word) => !this.language.fillers.includes(word));
    return core.length === 0 ? words : core;
  }

  /** The values of an intent's slots wherever they stand, the longest first, none twice. */
  private slotsAmong(intent: string, words: readonly string[], moment: Moment): SlotHeard[] {
    const found = this.slotsOf(intent).flatMap(({ name, type }) =>
      words.flatMap((_, at) => {
        const own = this.vocabulary.find(type, words, at).map(({ length, value: resolved }) => {
          const value = words.slice(at, at + length).join(' ');
          return { at, length, heard: { name, type, value, resolved } };
        });
        const amazon = this.vocabulary.has(type) ? [] : this.builtIn(type, moment)(words, at);
        return [
          ...own,
          ...amazon.map(({ length, value }) => ({
            at,
            length,
            heard: { name, type, value, resolved: null },
          })),
        ];
      }),
    );
    const taken: typeof found = [];
    for (const one of found.sort((a, b) => b.length - a.length || a.at - b.at)) {
      const clashes = taken.some(
        (other) =>
          other.heard.name === one.heard.name ||
          (one.at < other.at + other.length && other.at < one.at + one.length),
      );
      if (!clashes) taken.push(one);
    }
    return taken.map(({ heard: slot }) => slot);
  }

  private fallback(likeness: number): Hearing {
    return { kind: 'intent', intent: FALLBACK, slots: [], confidence: 1 - likeness };
  }
}

const heard = ({ intent, slots }: Fit, confidence: number): Hearing => ({
  kind: 'intent',
  intent,
  slots,
  confidence,
});

const hearers = new Map<string, Hearer | null>();

/** A hearer for a model. */
export const hearerFor = (model: LanguageModel, locale: string): Hearer | null => {
  const language = languageOf(locale);
  return language && new ModelHearer(model, language);
};

/** What hears in a locale, made once; null where there is no model or no language. */
export function createHearer(locale: string): Hearer | null {
  const known = hearers.get(locale);
  if (known !== undefined) return known;
  const model = readModel(locale);
  const hearer = model && hearerFor(model, locale);
  hearers.set(locale, hearer);
  return hearer;
}
