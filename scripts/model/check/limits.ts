import type { Rule } from './finding';

/** What Amazon takes (5.1). Bytes are read strictly, as a thousand thousands and a half. */
const BYTES = 1_500_000;
const INTENTS = 250;
const INTENTS_AND_TYPES = 350;

/** How large a model may be. */
export const limits: Rule = ({ built, model, places }) => {
  // Without white space, which nobody needs to send; the committed file has a line for each sample.
  const bytes = Buffer.byteLength(JSON.stringify(built));
  const intents = model.intents.length;
  const both = intents + model.types.length;
  return [
    ...(bytes > BYTES ? [`the model has ${bytes} bytes, and may have ${BYTES}`] : []),
    ...(intents > INTENTS ? [`there are ${intents} intents, and may be ${INTENTS}`] : []),
    ...(both > INTENTS_AND_TYPES
      ? [`there are ${both} intents and types, and may be ${INTENTS_AND_TYPES}`]
      : []),
  ].map((message) => places.setting('invocationName', message));
};
