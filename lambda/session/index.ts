/** The session as one tagged union by phase. The door of this layer. */
export { isSafety, type Question, type Ready, type SafetyQuestion } from './question';
export { isGuide, readSession } from './read';
export {
  guideOf,
  inPhase,
  isUnderWay,
  NEW_SESSION,
  type Phase,
  type SaidOnce,
  type Session,
} from './session';
