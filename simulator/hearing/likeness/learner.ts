import type { Sample } from '../samples';
import type { Vocabulary } from '../vocabulary';
import { learnBayes } from './bayes';
import type { Example } from './examples';
import type { FeatureReader } from './features';
import type { Learnt } from './learnt';
import { LineWriter, type Meaning } from './lines';
import { learnNet, type NetTask } from './net';

/** The settings that did best on sentences that are no samples. */
const TRAINING = { rounds: 10, rate: 0.1, leastSeen: 2, dropout: 0.3 };
/** Of a value that can be said in very many ways not all are learnt, but ones from all over. */
const MOST_PHRASES = 250;
/** From 0, where each line counts the same, to 1, where each intent does. */
const EVENNESS = 0.4;
/** No line counts for more than so many others, however few its intent has. */
const MOST_WEIGHT = 5;
/** To be raised with any change to what lines are written or features read: old files go by it. */
const VERSION = 8;

/** All that what is learnt depends on, beside the model and the language. */
export const SETTINGS = [VERSION, TRAINING, MOST_PHRASES, EVENNESS, MOST_WEIGHT];

interface Course {
  readonly examples: readonly Example[];
  readonly intents: NetTask;
  readonly meanings: NetTask;
}

/** Learns which intent a model's samples are, and which value of an intent. */
export class LikenessLearner {
  private known: Course | null = null;

  constructor(
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly reader: FeatureReader,
  ) {}

  /** A net that knows intents, and behind them meanings: both learnt at once, each is learnt better. */
  net(seed: number): Learnt {
    const { examples, intents, meanings } = this.course();
    return learnNet(examples, [intents, meanings], { ...TRAINING, seed });
  }

  bayes(): Learnt {
    const { examples, intents } = this.course();
    return learnBayes(examples, intents.names, TRAINING.leastSeen);
  }

  private course(): Course {
    return (this.known ??= this.write());
  }

  private write(): Course {
    const lines = new LineWriter(this.samples, this.vocabulary, MOST_PHRASES)
      .write()
      .filter(({ words }) => words.length > 0);
    const intents = taskOf(lines.map(({ meaning }) => meaning.intent));
    const meanings = taskOf(lines.map(({ meaning }) => labelOf(meaning)));
    const counts = new Float64Array(intents.names.length);
    for (const label of intents.labels) counts[label] = (counts[label] ?? 0) + 1;
    const weights = intents.labels.map((label) => (counts[label] ?? 1) ** -EVENNESS);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    const examples = lines.map(({ words }, at) => ({
      features: this.reader.read(words),
      label: intents.labels[at] ?? 0,
      weight: Math.min(MOST_WEIGHT, (weights[at] ?? 0) / mean),
    }));
    return { examples, intents, meanings };
  }
}

/** A meaning as the name of a label, and back. */
const labelOf = (meaning: Meaning): string => JSON.stringify(meaning);
export const meaningOf = (label: string): Meaning => JSON.parse(label) as Meaning;

function taskOf(named: readonly string[]): NetTask {
  const names = [...new Set(named)];
  const places = new Map(names.map((name, label) => [name, label]));
  return { names, labels: named.map((name) => places.get(name) ?? 0) };
}
