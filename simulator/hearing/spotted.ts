import type { Language } from './language';
import type { SlotHeard } from './result';
import type { Sample, SlotName } from './samples';
import { isNameType } from './slots/built-in';
import type { Resolved, Vocabulary } from './vocabulary';
import { written } from './words';

/** An intent by the known values in an utterance, and which share of its meaning they are. */
export interface Spotted {
  readonly intent: string;
  readonly slots: readonly SlotHeard[];
  readonly share: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  value: { readonly resolved: readonly Resolved[] } | null;
}

interface Match {
  readonly from: number;
  readonly end: number;
  /** Words that say something, said as the value has them. */
  readonly words: number;
  readonly resolved: readonly Resolved[];
}

interface Spotting {
  readonly intent: string;
  readonly slot: SlotName;
  /** Words this intent is said with around a value; they say nothing of their own. */
  readonly around: ReadonlySet<string>;
}

/** Has the intent no other slot, but for a name that is never said alone? */
const standsAlone = (slot: SlotName, own: readonly Sample[]): boolean =>
  own.every(({ parts }) =>
    parts.every(
      (part) =>
        typeof part === 'string' ||
        part.name === slot.name ||
        (isNameType(part.type) && parts.length > 1),
    ),
  );

/**
 * Finds values by the words in them that say something, among words that say nothing: "her lips
 * have gone quite blue" says "lips are blue". Only for intents that a value alone stands for.
 */
export class Spotter {
  private readonly spottings: readonly Spotting[];
  /** The values of each type by their words, made at first need. */
  private readonly roots = new Map<string, Branch>();
  private readonly articles: ReadonlySet<string>;
  private readonly empty: ReadonlySet<string>;
  private readonly passing: ReadonlySet<string>;
  private readonly negations: ReadonlySet<string>;

  constructor(
    samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    { smallWords, persons, lightVerbs, degrees, articles, negations, fillers }: Language,
  ) {
    this.negations = new Set(negations);
    this.articles = new Set(articles);
    const small = smallWords.filter((word) => !this.negations.has(word));
    this.empty = new Set([...persons, ...articles, ...lightVerbs]);
    this.passing = new Set([...small, ...this.empty, ...degrees, ...fillers]);
    this.spottings = samples.flatMap(({ intent, parts }) => {
      const [slot, more] = parts;
      if (slot === undefined || typeof slot === 'string' || more !== undefined) return [];
      if (!vocabulary.has(slot.type)) return [];
      const own = samples.filter((sample) => sample.intent === intent);
      if (!standsAlone(slot, own)) return [];
      const literals = own.flatMap((sample) =>
        sample.parts.filter((part) => typeof part === 'string'),
      );
      const around = new Set(literals.filter((word) => !this.negations.has(word)));
      return [{ intent, slot, around }];
    });
  }

  /** The intent whose values cover most of what is said, or null where there are none. */
  spot(words: readonly string[]): Spotted | null {
    const spotted = this.spottings.flatMap((spotting) => this.spotOne(spotting, words) ?? []);
    return spotted.reduce<Spotted | null>(
      (best, one) => (best === null || one.share > best.share ? one : best),
      null,
    );
  }

  private spotOne({ intent, slot, around }: Spotting, words: readonly string[]) {
    const root = this.roots.get(slot.type) ?? this.rootOf(slot.type);
    const says = (word: string) => !this.passing.has(word) && !around.has(word);
    const taken: Match[] = [];
    const all = words.flatMap((_, from) => this.matches(root, words, from, around));
    for (const match of all.sort((a, b) => b.words - a.words || a.end - a.from - b.end + b.from)) {
      if (taken.every(({ from, end }) => match.end <= from || end <= match.from)) taken.push(match);
    }
    const [longest] = taken;
    if (longest === undefined) return null;
    // One word can stand in anything; only by itself is it what is meant.
    const covered = taken.reduce((sum, { words: count }) => sum + count, 0);
    const rest = words.filter(
      (word, at) => says(word) && taken.every(({ from, end }) => at < from || at >= end),
    ).length;
    const value = written(words.slice(longest.from, longest.end));
    const slots = [{ name: slot.name, type: slot.type, value, resolved: longest.resolved }];
    const alone = longest.words > 1 || rest === 0;
    return alone ? { intent, slots, share: covered / (covered + rest) } : null;
  }

  private matches(
    root: Branch,
    words: readonly string[],
    from: number,
    around: ReadonlySet<string>,
  ): Match[] {
    // What stands right behind a "not" is not so.
    if (this.negations.has(words[from - 1] ?? '')) return [];
    const found: Match[] = [];
    const walk = (branch: Branch, at: number, count: number): void => {
      const word = words[at];
      if (word === undefined) return;
      const next = branch.next.get(word);
      if (next) {
        if (next.value) found.push({ from, end: at + 1, words: count + 1, ...next.value });
        walk(next, at + 1, count + 1);
      }
      if (count > 0 && (this.passing.has(word) || around.has(word))) walk(branch, at + 1, count);
    };
    walk(root, from, 0);
    return found;
  }

  private rootOf(type: string): Branch {
    const root: Branch = { next: new Map(), value: null };
    for (const phrase of this.vocabulary.phrases(type)) {
      const words = phrase.split(' ');
      const whole = this.vocabulary.find(type, words, 0).find((one) => one.length === words.length);
      const bare = words.filter((word) => !this.articles.has(word));
      const said = words.filter((word) => !this.empty.has(word));
      const core = said.length > 1 ? said : bare;
      if (whole === undefined || core.length === 0) continue;
      let branch = root;
      for (const word of core) {
        const next = branch.next.get(word) ?? { next: new Map(), value: null };
        branch.next.set(word, next);
        branch = next;
      }
      branch.value ??= { resolved: whole.value };
    }
    this.roots.set(type, root);
    return root;
  }
}
