/** Sizes of the largest of some responses: characters of the SSML, bytes of the JSON. */
export interface Sizes {
  readonly speech: number;
  readonly reprompt: number;
  readonly response: number;
  readonly attributes: number;
}

/** What of a response has a size. */
export interface Envelope {
  readonly sessionAttributes?: object;
  readonly response: {
    readonly outputSpeech?: { readonly ssml?: string };
    readonly reprompt?: { readonly outputSpeech?: { readonly ssml?: string } };
  };
}

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? {}));

export function sizesOf(envelope: Envelope): Sizes {
  const { response, sessionAttributes } = envelope;
  return {
    speech: response.outputSpeech?.ssml?.length ?? 0,
    reprompt: response.reprompt?.outputSpeech?.ssml?.length ?? 0,
    response: bytes(envelope),
    attributes: bytes(sessionAttributes),
  };
}

export const larger = (one: Sizes, other: Sizes): Sizes => ({
  speech: Math.max(one.speech, other.speech),
  reprompt: Math.max(one.reprompt, other.reprompt),
  response: Math.max(one.response, other.response),
  attributes: Math.max(one.attributes, other.attributes),
});

export const NO_SIZES: Sizes = { speech: 0, reprompt: 0, response: 0, attributes: 0 };
