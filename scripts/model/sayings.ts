import type { LanguageModel } from './amazon';
import { CarrierIndex } from './carrierIndex';
import { carriersOf } from './carriers';
import { expandSample, type Utterance } from './expand';

/** What a model hears: samples with an open slot, and those without one as they stand. */
export interface Sayings {
  readonly index: CarrierIndex;
  readonly whole: readonly Utterance[];
}

const known = new WeakMap<LanguageModel, Sayings>();

/** Each model's is made once; more than one check asks for it. */
export function sayingsOf(model: LanguageModel): Sayings {
  const sayings = known.get(model) ?? read(model);
  known.set(model, sayings);
  return sayings;
}

function read(model: LanguageModel): Sayings {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const carriers = carriersOf(model);
  const carried = new Set(carriers.map(({ intent, sample }) => `${intent} ${sample}`));
  const whole = model.intents.flatMap((intent) =>
    intent.samples
      .filter((sample) => !carried.has(`${intent.name} ${sample}`))
      .flatMap((sample) => expandSample(intent, sample, types)),
  );
  return { index: new CarrierIndex(carriers), whole };
}
