/** A slot of an intent, as Amazon's interaction model writes it. */
export interface ModelSlot {
  readonly name: string;
  readonly type: string;
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples: readonly string[];
}

export interface ModelValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export interface ModelType {
  readonly name: string;
  readonly values: readonly ModelValue[];
}

/** How readily Amazon sends an odd utterance to the fallback; only some locales may set it. */
export type FallbackLevel = 'LOW' | 'MEDIUM' | 'HIGH';

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types: readonly ModelType[];
  readonly modelConfiguration?: {
    readonly fallbackIntentSensitivity: { readonly level: FallbackLevel };
  };
}

/** One locale's file in interaction-models/, in the shape Amazon takes. */
export interface InteractionModel {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}
