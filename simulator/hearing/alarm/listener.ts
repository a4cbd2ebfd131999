import type { Language } from '../language';
import type { Example } from '../likeness/examples';
import { type Learnt, Predictor } from '../likeness/learnt';
import { learn } from '../likeness/linear';
import { stored } from '../likeness/stored';
import type { LanguageModel } from '../model';
import type { Sample, SlotName } from '../samples';
import type { Vocabulary } from '../vocabulary';
import { AlarmFeatureReader } from './features';
import { type AlarmLine, AlarmLineWriter } from './lines';

/** How likely something is an alarm, and which one it is then likeliest. */
export interface Alarm {
  readonly likelihood: number;
  readonly id: string;
}

/** Two stages, each with its own task: is it an alarm at all, and if so which. */
const WHETHER = { rounds: 5, rate: 2, leastSeen: 2 };
const WHICH = { rounds: 5, rate: 4, leastSeen: 2 };
/** How far alarms that are said in fewer ways count for as many, from 0 to 1. */
const EVENNESS = 0.3;
/** To be raised with any change to what lines are written or features read: old files go by it. */
const VERSION = 3;
const ALARM = 'alarm';

/** Listens for one thing only, whatever else is said. */
export class AlarmListener {
  private readonly reader: AlarmFeatureReader;
  private readonly whether: Predictor;
  private readonly which: Predictor;

  constructor(
    model: LanguageModel,
    samples: readonly Sample[],
    vocabulary: Vocabulary,
    language: Language,
    { intent, slot }: { readonly intent: string; readonly slot: SlotName },
  ) {
    this.reader = new AlarmFeatureReader(language);
    let lines: readonly AlarmLine[] | null = null;
    const write = () =>
      (lines ??= new AlarmLineWriter(samples, vocabulary, language).write(intent, slot));
    const from = (task: string) =>
      JSON.stringify([VERSION, task, WHETHER, WHICH, EVENNESS, model, language]);
    this.whether = new Predictor(stored(from('whether'), () => this.learnWhether(write())));
    this.which = new Predictor(stored(from('which'), () => this.learnWhich(write())));
  }

  hear(words: readonly string[]): Alarm {
    const features = this.reader.read(words);
    const likelihood = this.whether.predict(features)[this.whether.labels.indexOf(ALARM)] ?? 0;
    const ids = this.which.predict(features);
    const best = ids.reduce((most, one, at) => (one > (ids[most] ?? 0) ? at : most), 0);
    return { likelihood, id: this.which.labels[best] ?? '' };
  }

  private learnWhether(lines: readonly AlarmLine[]): Learnt {
    const examples = lines.map(({ words, id, weight }) => ({
      features: this.reader.read(words),
      label: id === null ? 0 : 1,
      weight,
    }));
    return learn(examples, ['', ALARM], WHETHER);
  }

  private learnWhich(lines: readonly AlarmLine[]): Learnt {
    const alarms = lines.filter(({ id }) => id !== null);
    const ids = [...new Set(alarms.map(({ id }) => id ?? ''))];
    const counts = ids.map((id) => alarms.filter((one) => one.id === id).length);
    const mean = alarms.length / ids.length;
    const examples = alarms.map(({ words, id, weight }): Example => {
      const label = ids.indexOf(id ?? '');
      const share = ((counts[label] ?? mean) / mean) ** -EVENNESS;
      return { features: this.reader.read(words), label, weight: weight * share };
    });
    return learn(examples, ids, WHICH);
  }
}
