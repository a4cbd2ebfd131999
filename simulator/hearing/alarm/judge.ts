import { Familiar } from '../familiar';
import type { Language } from '../language';
import type { LanguageModel } from '../model';
import type { Sample, SlotName } from '../samples';
import type { Vocabulary } from '../vocabulary';
import { type Alarm, AlarmListener } from './listener';

/**
 * From so much evidence on (in logits) it is an alarm, whatever else it could be: with less, more that
 * is harmless is taken for one.
 */
const LEAST = 0.4;
/** And from so much on, what is only a part of what is said. */
const LEAST_OF_A_PART = 1.8;
/** With fewer words a part says nothing by itself. */
const SHORTEST_PART = 3;
/**
 * What speaks for an alarm and against one: what the listener hears, the likeness among all that the
 * model knows, how many of the words no alarm is said with, and the length, as few words are like
 * anything. Chosen on the tuned and the third pair of tables of emergencies, no sample among them.
 */
const HEARD = 0.3;
const LIKENESS = 0.7;
const STRANGENESS = 4;
const LENGTH = 1.2;
const NONE = -2.8;
/** No probability counts for less, nor for more than the rest to one. */
const NO_CHANCE = 1e-5;

/** How sure a probability is, so that what several say can be added up. */
const logit = (probability: number) =>
  Math.log((probability + NO_CHANCE) / (1 - probability + NO_CHANCE));

/** Decides whether an alarm is said, by all that speaks for one and against. */
export class AlarmJudge {
  private readonly listener: AlarmListener;
  /** The words that alarms are said with. */
  private readonly alarming: Familiar;
  private readonly joints: ReadonlySet<string>;

  /** `likeness` is how likely some words are an alarm among all that the model knows, from 0 to 1. */
  constructor(
    model: LanguageModel,
    samples: readonly Sample[],
    vocabulary: Vocabulary,
    language: Language,
    alarm: { readonly intent: string; readonly slot: SlotName },
    private readonly likeness: (words: readonly string[]) => number,
  ) {
    this.listener = new AlarmListener(model, samples, vocabulary, language, alarm);
    const alarms = samples.filter(({ intent }) => intent === alarm.intent);
    this.alarming = new Familiar(alarms, vocabulary, language);
    this.joints = new Set(language.joints);
  }

  /** The alarm in some words, whatever else is said in the same breath, or null where there is none. */
  judge(words: readonly string[]): Alarm | null {
    const whole = this.weigh(words);
    if (whole.evidence >= LEAST) return whole.alarm;
    const parts = this.partsOf(words).map((part) => this.weigh(part));
    const [surest] = parts.sort((a, b) => b.evidence - a.evidence);
    return surest && surest.evidence >= LEAST_OF_A_PART ? surest.alarm : null;
  }

  private weigh(words: readonly string[]) {
    const alarm = this.listener.hear(words);
    const strange = 1 - this.alarming.share(words);
    const evidence =
      HEARD * logit(alarm.likelihood) +
      LIKENESS * logit(this.likeness(words)) -
      STRANGENESS * strange +
      LENGTH * Math.log(words.length) +
      NONE;
    return { alarm, evidence };
  }

  /** What stands before and behind each joint, where it is long enough to say something. */
  private partsOf(words: readonly string[]): readonly (readonly string[])[] {
    return words
      .flatMap((word, at) =>
        this.joints.has(word) ? [words.slice(0, at), words.slice(at + 1)] : [],
      )
      .filter(({ length }) => length >= SHORTEST_PART);
  }
}
