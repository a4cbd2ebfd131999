import type { Language } from '../language';
import type { Features } from '../likeness/features';
import { hashOf, passingWords, stemOf } from '../likeness/text';

/** Weights of the kinds of features; those that did best on samples held out of training. */
const KINDS = {
  word: 1,
  stem: 0.7,
  pair: 0.6,
  /** Two words with one or two between them. */
  apart: 0.5,
  /** Two words that say something, in any order. */
  content: 0.8,
  letters: 0.25,
  /** A word behind a "not". */
  denied: 0.6,
  /** Who or what it begins with, and what is said. */
  subject: 0.5,
};
const LETTERS = 4;
/** So many words that say something may stand between two that belong together. */
const REACH = 3;
/** So many words behind a "not" are not so. */
const SCOPE = 5;
/** A long utterance says more than a short one, but not as much more as it is longer. */
const LENGTH = 0.6;
const BEGINNING = 3;

/** Takes out of utterances what tells an alarm from a remark that only sounds like one. */
export class AlarmFeatureReader {
  private readonly passing: ReadonlySet<string>;
  private readonly alike: ReadonlyMap<string, string>;
  private readonly denials: ReadonlySet<string>;
  private readonly joints: ReadonlySet<string>;
  private readonly subjects: ReadonlySet<string>;

  constructor(private readonly language: Language) {
    this.passing = passingWords(language);
    const { names, alike, negations, denials, joints, subjects } = language;
    const anyone = alike['baby'] ?? 'baby';
    this.alike = new Map([
      ...names.map((name) => [name, anyone] as const),
      ...Object.entries(alike),
    ]);
    this.denials = new Set([...negations, ...denials]);
    this.joints = new Set(joints);
    this.subjects = new Set(subjects);
  }

  read(said: readonly string[]): Features {
    const words = said.map((word) => this.alike.get(word) ?? word);
    const stems = words.map((w) => (this.passing.has(w) ? w : stemOf(w, this.language)));
    const telling = stems.filter((_, at) => !this.passing.has(words[at] ?? ''));
    const features = new Map<number, number>();
    const add = (kind: keyof typeof KINDS, text: string) =>
      features.set(hashOf(`${kind} ${text}`), KINDS[kind]);
    for (const word of words) add('word', word);
    const ends = ['', ...stems, ''];
    ends.forEach((one, at) => {
      const [next, second, third] = ends.slice(at + 1, at + 4);
      if (next !== undefined) add('pair', `${one} ${next}`);
      if (second !== undefined) add('apart', `${one} ${second}`);
      if (third !== undefined) add('apart', `${one} ${third}`);
    });
    for (const word of words.filter((w) => !this.passing.has(w))) {
      const marked = `<${word}>`;
      for (let at = 0; at + LETTERS <= marked.length; at += 1) {
        add('letters', marked.slice(at, at + LETTERS));
      }
    }
    const subject = words.slice(0, BEGINNING).find((word) => this.subjects.has(word)) ?? '';
    telling.forEach((stem, at) => {
      add('stem', stem);
      add('subject', `${subject} ${stem}`);
      for (const other of telling.slice(at + 1, at + 1 + REACH)) {
        add('content', [stem, other].sort().join(' '));
      }
    });
    for (const stem of this.denied(words, stems)) add('denied', stem);
    return shortened(features);
  }

  /** What says something within the reach of a "not". */
  private denied(words: readonly string[], stems: readonly string[]): string[] {
    let scope = 0;
    return stems.filter((_, at) => {
      const word = words[at] ?? '';
      const isDenied = scope > 0 && !this.passing.has(word);
      if (this.denials.has(word)) scope = SCOPE;
      else scope = this.joints.has(word) ? 0 : scope - 1;
      return isDenied;
    });
  }
}

function shortened(features: ReadonlyMap<number, number>): Features {
  const length = Math.hypot(...features.values()) ** LENGTH;
  return new Map([...features].map(([hash, weight]) => [hash, weight / length]));
}
