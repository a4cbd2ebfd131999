/** What is told of every request to whoever keeps the skill running. The door of this layer. */
export { isSessionError } from './alexaErrors';
export type { Ports } from './faults';
export { createLines } from './lines';
export type { TurnOutcome, TurnRecord, Watch } from './record';
export { systemClock, watched, type Clock, type Sight } from './watched';
