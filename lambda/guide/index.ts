/** The pure machine that walks a parent through a plan. The door of this layer. */
export { fit, minutesOf, type Fit } from './fit';
export type { Guide } from './guide';
export { softWordsFor } from './hold';
export { leadsFor, picturesClock, type Leads } from './leads';
export { secondsToFinish } from './length';
export { quiet, type Measure, type Piece } from './piece';
export { remembered } from './remembered';
export { later, momentAt, quietAfter, type Moment, type Span, type Timeline } from './timeline';
export { isUsual, toneOf, MOST_PACE, USUAL, type Tone, type Ways } from './ways';
export { waitAgain, walk, type Manner, type Walk } from './walk';
