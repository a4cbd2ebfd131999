/** The session as one tagged union by phase. The door of this layer. */
export { insteadOf, isSafety, type Question, type Ready, type SafetyQuestion } from './question';
export { readSession } from './read';
export { isGuide, isTime } from './readGuide';
export { isCarriable } from './size';
export {
  guideOf,
  inPhase,
  isUnderWay,
  NEW_SESSION,
  type AboutBaby,
  type Phase,
  type SaidOnce,
  type Session,
  type Undo,
  type WayOutSaid,
} from './session';
