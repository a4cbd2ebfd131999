/** Rules about babies. The door of this layer: others import from here. */
export { ageInDays, type Age, type Baby, type BabyToday } from './baby';
export { correctedAge, weeksEarlyAt, weeksEarlyIn, type AgeTold } from './early';
export { checkZone } from './zone';
export { latestEnd, namesHalf, resolveClock, type ClockTime } from './clock';
export { ANY, anyAmong, babyAmong, idNamed, isCalled } from './babies';
export { consider, mayStart, termsFor, type Decision, type Facts } from './consider';
export { feedClock, recentFeeds, soundsLike, type Feed, type FeedClock } from './feed';
export { permit, type Permission, type PermittedStep, type Refusal, type Unknown } from './permit';
export {
  askedIn,
  CUES,
  GENERAL,
  inCelsius,
  inquire,
  notFedHolds,
  ruleFor,
  ruleOf,
  RULES,
  ruleAgainst,
  rulesNow,
  type Asked,
  type Inquiry,
  type Rule,
  type Sign,
  type Signs,
} from './readiness';
export { planFor, type Plan, type PlannedStep, type StepKey } from './plan';
export { withFewerStrokes } from './steps';
export { idOf, type Terms, type Told, type Wish } from './wish';
export { timeOfDayAt, type TimeOfDay } from './zone';
