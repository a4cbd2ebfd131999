import type { LanguageModel, ModelIntent } from './amazon';
import { expandSample, type Utterance } from './expand';
import { Lexicon, type Wording } from './lexicon';
import { type Take, withTaken } from './taken';

/** A sample with one slot left open: what is said before and behind it, built-in slots as their type. */
export interface Carrier {
  readonly intent: string;
  readonly sample: string;
  readonly slot: string;
  /** The other custom slots, as they are filled here. */
  readonly slots: Utterance['slots'];
  readonly before: string;
  readonly behind: string;
  /** Both, with the words in them that slots of Amazon's have taken. */
  readonly said: readonly [before: string, behind: string];
  readonly lexicon: Lexicon;
}

/** The custom slot of a sample that the most can be said for. */
function widest(intent: ModelIntent, sample: string, lexicons: ReadonlyMap<string, Lexicon>) {
  const slots = [...sample.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    (intent.slots ?? []).filter((slot) => slot.name === name && lexicons.has(slot.type)),
  );
  const sizeOf = ({ type }: { type: string }) => lexicons.get(type)?.size ?? 0;
  return slots.sort((one, other) => sizeOf(other) - sizeOf(one))[0];
}

/** Samples with custom slots: all but the widest are written out, which the others are few enough for. */
export function carriersOf(model: LanguageModel, take: Take): Carrier[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const lexicons = new Map(model.types.map((type) => [type.name, new Lexicon(type, take)]));
  return model.intents.flatMap((intent) =>
    intent.samples.flatMap((sample): Carrier[] => {
      const slot = widest(intent, sample, lexicons);
      const lexicon = lexicons.get(slot?.type ?? '');
      if (slot === undefined || lexicon === undefined) return [];
      const others = new Map([...types].filter(([type]) => type !== slot.type));
      return expandSample(intent, sample, others).flatMap(({ text, slots }) => {
        const [before = '', behind = '', more] = text.split(`{${slot.type}}`);
        if (more !== undefined) throw new Error(`${sample} has two slots of ${slot.type}`);
        const behinds = withTaken(behind.trimStart(), take);
        return withTaken(before.trimEnd(), take).flatMap((head) =>
          behinds.map((tail) => ({
            intent: intent.name,
            sample,
            slot: slot.name,
            slots,
            before: head.text,
            behind: tail.text,
            said: [head.said, tail.said] as const,
            lexicon,
          })),
        );
      });
    }),
  );
}

/** What a carrier hears when its slot is filled so. */
export const filledWith = (carrier: Carrier, wording: Wording): Utterance => {
  const { intent, sample, slot, slots, before, behind, said } = carrier;
  const { filled } = wording;
  const together = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');
  return {
    intent,
    sample,
    text: together(before, wording.text, behind),
    said: together(said[0], wording.said, said[1]),
    slots: { ...slots, [slot]: filled },
  };
};

/** Whether two carriers of the same words mean the same, whatever their slot is filled with. */
export const meansAlike = (one: Carrier, other: Carrier): boolean =>
  one.intent === other.intent &&
  one.slot === other.slot &&
  one.said[0] === other.said[0] &&
  one.said[1] === other.said[1] &&
  Object.keys(one.slots).length === Object.keys(other.slots).length &&
  Object.entries(one.slots).every(([slot, { id }]) => other.slots[slot]?.id === id);
