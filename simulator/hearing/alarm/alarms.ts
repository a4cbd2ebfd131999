import type { Language } from '../language';
import type { LanguageModel } from '../model';
import type { HeardIntent } from '../result';
import type { Sample, SlotName } from '../samples';
import type { Vocabulary } from '../vocabulary';
import { written } from '../words';
import { AlarmJudge } from './judge';

/** Hears the alarms of a model as an intent with its slot; what has to be learnt is at first need. */
export class Alarms {
  private known: AlarmJudge | null = null;

  /** `likeness` is how likely some words are an alarm among all that the model knows, from 0 to 1. */
  constructor(
    private readonly model: LanguageModel,
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
    private readonly alarm: { readonly intent: string; readonly slot: SlotName },
    private readonly likeness: (words: readonly string[]) => number,
  ) {}

  /** The alarm in some words, whatever else is said in the same breath, or null where there is none. */
  hear(words: readonly string[]): HeardIntent | null {
    const { intent, slot } = this.alarm;
    const alarm = this.judge().judge(words);
    const resolved = alarm && this.vocabulary.valueOf(slot.type, alarm.id);
    if (!alarm || !resolved) return null;
    const value = written(words);
    const slots = [{ ...slot, value, resolved: [resolved] }];
    return { kind: 'intent', intent, slots, confidence: alarm.likelihood };
  }

  judge(): AlarmJudge {
    const { model, samples, vocabulary, language, alarm, likeness } = this;
    this.known ??= new AlarmJudge(model, samples, vocabulary, language, alarm, likeness);
    return this.known;
  }
}
