/** The pure machine that walks a parent through a plan. The door of this layer. */
export { leaveOutFor, minutesOf } from './fit';
export type { Guide } from './guide';
export { leadsFor, picturesClock, type Leads } from './leads';
export { quiet, type Measure, type Piece } from './piece';
export { later, momentAt, quietAfter, type Moment, type Span, type Timeline } from './timeline';
export { walk, type Manner, type Walk } from './walk';
