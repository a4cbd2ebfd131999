import { AlarmJudge } from './alarm/judge';
import { type Fit, ExactMatcher } from './exact';
import { withoutCall } from './invocation';
import { Familiar } from './familiar';
import { type Language, languageOf } from './language';
import { type Likely, type LikelyMatcher, likelyMatcher } from './likely';
import { A_NAME } from './likeness/lines';
import { type LanguageModel, readModel } from './model';
import type { Hearer, Hearing, Moment, SlotHeard } from './result';
import { type Sample, samplesOf, type SlotName } from './samples';
import { builtInSlots, isNameType } from './slots/built-in';
import { Spotter } from './spotted';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

const FALLBACK = 'AMAZON.FallbackIntent';
/** Whoever says this must be heard; that some say it who do not mean it is the lesser evil. */
const ALARM = 'EmergencyIntent';
/** Below this a likeness is no understanding. */
const LEAST_CONFIDENCE = 0.3;
/** This part of an intent's likeness has to be a value's own, to take it for said. */
const LEAST_VALUE = 0.25;
const WITHOUT_FILLERS = 0.95;
const UNKNOWN_VALUE = 0.6;
/** From this share of an utterance on, the known values in it say what is meant. */
const MOST = 0.6;
/** And from this share on, if the likeness says so too. */
const SOME = 0.3;

/** Hears through one model, and through nothing else. */
class ModelHearer implements Hearer {
  private readonly vocabulary: Vocabulary;
  private readonly samples: readonly Sample[];
  private readonly exact: ExactMatcher;
  private readonly builtIn;
  private readonly name: readonly string[];
  private readonly familiar: Familiar;
  private readonly spotter: Spotter;
  /** Intents that nobody says without one of their slots. */
  private readonly alwaysFilled: ReadonlySet<string>;
  private readonly intents: ReadonlySet<string>;
  private readonly firstNames: ReadonlySet<string>;
  /** The slot that says which alarm it is; a model without one has no alarms to listen for. */
  private readonly alarm: SlotName | null;
  private likely: LikelyMatcher | null = null;
  private judge: AlarmJudge | null = null;

  constructor(
    private readonly model: LanguageModel,
    private readonly language: Language,
  ) {
    this.vocabulary = new Vocabulary(model, language);
    this.samples = samplesOf(model, language);
    this.familiar = new Familiar(this.samples, this.vocabulary, language);
    this.builtIn = builtInSlots(language, (word) => this.familiar.has(word));
    this.exact = new ExactMatcher(this.samples, this.vocabulary, this.builtIn, language);
    this.firstNames = new Set(language.names);
    this.name = wordsOf(model.invocationName, language);
    this.intents = new Set(model.intents.map(({ name }) => name));
    this.alarm = this.slotsOf(ALARM).find(({ type }) => this.vocabulary.has(type)) ?? null;
    const isHarmless = ({ intent }: Sample) => this.alarm === null || intent !== ALARM;
    this.spotter = new Spotter(this.samples.filter(isHarmless), this.vocabulary, language);
    const bare = this.samples.filter(({ parts }) => parts.every((p) => typeof p === 'string'));
    const saidBare = new Set(bare.map(({ intent }) => intent));
    const filled = this.samples.filter(({ intent }) => !saidBare.has(intent));
    this.alwaysFilled = new Set(filled.map(({ intent }) => intent));
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

  prepare(): void {
    this.matcher();
    if (this.alarm) this.judgeOf(this.alarm);
  }

  private matcher(): LikelyMatcher {
    this.likely ??= likelyMatcher(this.model, this.samples, this.vocabulary, this.language);
    return this.likely;
  }

  /** An alarm, whatever else is said in the same breath, or null where there is none. */
  private alarmIn(words: readonly string[]): Hearing | null {
    if (this.alarm === null) return null;
    const { name, type } = this.alarm;
    const alarm = this.judgeOf(this.alarm).judge(words);
    const resolved = alarm && this.vocabulary.valueOf(type, alarm.id);
    if (!alarm || !resolved) return null;
    const value = words.join(' ').replace(/ 's/g, "'s");
    const slots = [{ name, type, value, resolved: [resolved] }];
    return heard({ intent: ALARM, slots }, alarm.likelihood);
  }

  private judgeOf(slot: SlotName): AlarmJudge {
    const { model, samples, vocabulary, language } = this;
    const likeness = (words: readonly string[]) =>
      this.likes(words).find(({ intent }) => intent === ALARM)?.confidence ?? 0;
    const alarm = { intent: ALARM, slot };
    this.judge ??= new AlarmJudge(model, samples, vocabulary, language, alarm, likeness);
    return this.judge;
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
  private probably(all: readonly string[], moment: Moment): Hearing {
    const words = this.withoutFillers(all);
    const alarm = this.alarmIn(words);
    if (alarm) return alarm;
    const spotted = this.spotter.spot(words);
    const likely = this.likeliest(words);
    if (spotted && spotted.share >= MOST) return heard(spotted, spotted.share);
    if (!likely) return this.fallback(0);
    const { intent, confidence } = likely;
    const meant = words.filter((word) => !this.isName(word));
    const isSure = confidence >= LEAST_CONFIDENCE && this.familiar.covers(meant);
    if (spotted?.intent === intent && spotted.share >= SOME) return heard(spotted, confidence);
    const slots = this.slotsLike(likely, words, moment);
    if (isSure && slots.length > 0) return heard({ intent, slots }, confidence);
    // The likeness says that a value may be unknown here; which carrier words fit best says the rest.
    const carried = this.exact.match(words, moment, new Set([intent]));
    if (carried) {
      return heard(this.exact.match(words, moment, this.intents) ?? carried, UNKNOWN_VALUE);
    }
    if (isSure && !this.alwaysFilled.has(intent)) return heard({ intent, slots }, confidence);
    return this.fallback(confidence);
  }

  /** What some words are likeliest to mean. An alarm has been listened for before. */
  private likeliest(words: readonly string[]): Likely | null {
    return this.likes(words).find(({ intent }) => this.alarm === null || intent !== ALARM) ?? null;
  }

  private likes(words: readonly string[]): readonly Likely[] {
    return this.matcher()(words.map((word) => (this.isName(word) ? A_NAME : word)));
  }

  /** The values said in so many words, or else the value that the words are like. */
  private slotsLike(likely: Likely, words: readonly string[], moment: Moment): SlotHeard[] {
    const slots = this.slotsAmong(likely.intent, words, moment);
    const { value, valueConfidence } = likely;
    if (!value?.slot || value.id === null || valueConfidence < LEAST_VALUE) return slots;
    const { slot, id } = value;
    const said = slots.find(({ name }) => name === slot.name);
    const isSaid = said && (said.value.includes(' ') || said.resolved?.[0]?.id === id);
    const resolved = this.vocabulary.valueOf(slot.type, id);
    if (isSaid || !resolved) return slots;
    const text = words.join(' ').replace(/ 's/g, "'s");
    const others = slots.filter(({ name }) => name !== slot.name);
    return [...others, { name: slot.name, type: slot.type, value: text, resolved: [resolved] }];
  }

  /** Is it a first name that means nothing else in the model? */
  private isName(word: string): boolean {
    return this.firstNames.has(word) && !this.familiar.has(word);
  }

  private withoutFillers(words: readonly string[]): readonly string[] {
    const { fillers, negations, numbers } = this.language;
    // "Well" and "oh" say nothing, and "not well" and "one oh two" do.
    const says = (word: string, before = '') =>
      negations.includes(before) || (numbers.zero.includes(word) && before in numbers.words);
    const core = words.filter((word, at) => !fillers.includes(word) || says(word, words[at - 1]));
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
        const isOpen =
          !this.vocabulary.has(type) && (!isNameType(type) || this.isName(words[at] ?? ''));
        const amazon = isOpen ? this.builtIn(type, moment)(words, at) : [];
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
