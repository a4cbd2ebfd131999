import type { LanguageModel, ModelIntent } from './amazon';
import { expandSample, type Utterance } from './expand';
import { Lexicon, type Wording } from './lexicon';

/** A sample with one slot left open: what is said before and behind it, built-in slots as their type. */
export interface Carrier {
  readonly intent: string;
  readonly sample: string;
  readonly slot: string;
  /** The other custom slots, as they are filled here. */
  readonly slots: Utterance['slots'];
  readonly before: string;
  readonly behind: string;
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
export function carriersOf(model: LanguageModel): Carrier[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const lexicons = new Map(model.types.map((type) => [type.name, new Lexicon(type)]));
  return model.intents.flatMap((intent) =>
    intent.samples.flatMap((sample): Carrier[] => {
      const slot = widest(intent, sample, lexicons);
      const lexicon = lexicons.get(slot?.type ?? '');
      if (slot === undefined || lexicon === undefined) return [];
      const others = new Map([...types].filter(([type]) => type !== slot.type));
      return expandSample(intent, sample, others).map(({ text, slots }) => {
        const [before = '', behind = '', more] = text.split(`{${slot.type}}`);
        if (more !== undefined) throw new Error(`${sample} has two slots of ${slot.type}`);
        return {
          intent: intent.name,
          sample,
          slot: slot.name,
          slots,
          before: before.trimEnd(),
          behind: behind.trimStart(),
          lexicon,
        };
      });
    }),
  );
}

/** What a carrier hears when its slot is filled so. */
export const filledWith = (carrier: Carrier, { text, filled }: Wording): Utterance => {
  const { intent, sample, slot, slots, before, behind } = carrier;
  return {
    intent,
    sample,
    text: [before, text, behind].filter((part) => part !== '').join(' '),
    slots: { ...slots, [slot]: filled },
  };
};

/** Whether two carriers of the same words mean the same, whatever their slot is filled with. */
export const meansAlike = (one: Carrier, other: Carrier): boolean =>
  one.intent === other.intent &&
  one.slot === other.slot &&
  Object.keys(one.slots).length === Object.keys(other.slots).length &&
  Object.entries(one.slots).every(([slot, { id }]) => other.slots[slot]?.id === id);
