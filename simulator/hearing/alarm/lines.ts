import type { Language } from '../language';
import { LineWriter } from '../likeness/lines';
import { randomFrom } from '../likeness/random';
import type { Sample, SlotName } from '../samples';
import type { Vocabulary } from '../vocabulary';

/** Something said: an alarm by its value's id, or null for anything else. */
export interface AlarmLine {
  readonly words: readonly string[];
  readonly id: string | null;
  /** How much it counts beside others. */
  readonly weight: number;
}

/** An alarm no longer than this is said within a sample, too. */
const SHORT = 4;
const FRAMES = 2;
const JOINED = 10000;
const HALF = 0.5;

/** Writes what an alarm sounds like and what it does not, all of it out of a model's samples. */
export class AlarmLineWriter {
  private readonly random = randomFrom(1);

  constructor(
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
  ) {}

  write(intent: string, slot: SlotName): AlarmLine[] {
    const own = this.samples.filter((sample) => sample.intent === intent);
    const others = this.samples.filter((sample) => sample.intent !== intent);
    const alarms = this.alarms(own, slot);
    const harmless = new LineWriter(others, this.vocabulary, Infinity)
      .write()
      .filter(({ words }) => words.length > 0)
      .map(({ words }) => ({ words: this.bare(words), id: null, weight: 1 }));
    return [...alarms, ...harmless, ...this.joined(alarms, harmless)];
  }

  private alarms(own: readonly Sample[], slot: SlotName): AlarmLine[] {
    const frames = own.filter(({ parts }) => parts.length > 1);
    return this.vocabulary.phrases(slot.type).flatMap((phrase) => {
      const words = phrase.split(' ');
      const whole = this.vocabulary
        .find(slot.type, words, 0)
        .find(({ length }) => length === words.length);
      const id = whole?.value[0]?.id ?? null;
      const bare = { words: this.bare(words), id, weight: 1 };
      const isWhole = words.length > SHORT || this.language.subjects.includes(words[0] ?? '');
      if (isWhole || frames.length === 0) return [bare];
      const framed = Array.from({ length: FRAMES }, () => {
        const { parts } = this.anyOf(frames);
        const said = parts.flatMap((part) => (typeof part === 'string' ? [part] : words));
        return { words: this.bare(said), id, weight: HALF };
      });
      return [bare, ...framed];
    });
  }

  /** An alarm beside something harmless is an alarm; two harmless things are none. */
  private joined(alarms: readonly AlarmLine[], harmless: readonly AlarmLine[]): AlarmLine[] {
    const joints = ['', ...this.language.joints];
    return Array.from({ length: JOINED }, (_, turn) => {
      const first = this.anyOf(turn % 2 === 0 ? harmless : alarms);
      const one = this.anyOf(harmless);
      const [before, behind] = turn % 4 === 1 ? [one, first] : [first, one];
      const joint = joints[turn % joints.length] ?? '';
      const words = [...before.words, ...(joint === '' ? [] : [joint]), ...behind.words];
      return { words, id: first.id, weight: HALF };
    });
  }

  private anyOf<One>(all: readonly One[]): One {
    return all[Math.floor(this.random() * all.length)] as One;
  }

  private bare(words: readonly string[]): readonly string[] {
    const core = words.filter((word) => !this.language.fillers.includes(word));
    return core.length === 0 ? words : core;
  }
}
