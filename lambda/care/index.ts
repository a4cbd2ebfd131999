/** Rules about babies. The door of this layer: others import from here. */
export { ageInDays, type Age, type Baby, type BabyToday } from './baby';
export { consider, mayStart, termsFor, type Decision, type Facts } from './consider';
export { feedClock, recentFeeds, soundsLike, type Feed, type FeedClock } from './feed';
export { permit, type Permission, type PermittedStep, type Refusal, type Unknown } from './permit';
export { planFor, type Plan, type PlannedStep, type StepKey } from './plan';
export { idOf, type Terms, type Told, type Wish } from './wish';
