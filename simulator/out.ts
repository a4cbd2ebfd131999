import type { Answer } from './answer';
import type { Out } from './types';

/** The fields an answer fills. */
export type Told = Pick<
  Out,
  | 'speech'
  | 'ssml'
  | 'reprompt'
  | 'repromptSsml'
  | 'seconds'
  | 'repromptSeconds'
  | 'card'
  | 'directives'
>;

/** A line that plays nothing. */
export const nothingTold: Told = {
  speech: '',
  ssml: null,
  reprompt: null,
  repromptSsml: null,
  seconds: 0,
  repromptSeconds: 0,
  card: null,
  directives: [],
};

/** A line that plays an answer. */
export const told = ({ speech, reprompt, card, directives }: Answer): Told => ({
  speech: speech?.text ?? '',
  ssml: speech?.ssml ?? null,
  reprompt: reprompt?.text ?? null,
  repromptSsml: reprompt?.ssml ?? null,
  seconds: speech?.seconds ?? 0,
  repromptSeconds: reprompt?.seconds ?? 0,
  card,
  directives,
});

/** A line that plays only an answer's reprompt. */
export const toldAgain = ({ reprompt }: Answer): Told =>
  reprompt
    ? { ...nothingTold, speech: reprompt.text, ssml: reprompt.ssml, seconds: reprompt.seconds }
    : nothingTold;
