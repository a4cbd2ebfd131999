import type { LanguageModel } from './amazon';
import { CarrierIndex } from './carrierIndex';
import { carriersOf } from './carriers';
import { expandSample, type Utterance } from './expand';
import { type Take, takeNothing, withTaken } from './taken';

/** What a model hears: samples with an open slot, and those without one as they stand. */
export interface Sayings {
  readonly index: CarrierIndex;
  readonly whole: readonly Utterance[];
}

/** What a model hears, and what of it the slots of Amazon's take. */
export function sayingsOf(model: LanguageModel, take: Take = takeNothing): Sayings {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const carriers = carriersOf(model, take);
  const carried = new Set(carriers.map(({ intent, sample }) => `${intent} ${sample}`));
  const whole = model.intents.flatMap((intent) =>
    intent.samples
      .filter((sample) => !carried.has(`${intent.name} ${sample}`))
      .flatMap((sample) => expandSample(intent, sample, types))
      .flatMap((utterance) =>
        withTaken(utterance.text, take).map((taken) => ({ ...utterance, ...taken })),
      ),
  );
  return { index: new CarrierIndex(carriers), whole };
}
