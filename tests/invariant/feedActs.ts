import { fedByClock, inIso, minutesAgo, WHOSE, type Words } from './speech';
import type { Said } from './told';
import type { Child, View } from './truth';
import { idsOf, pick, say } from './vocabulary';

/** What the virtual parent says of feeds. */

const MINUTE = 60_000;

/** The last feed as it really was, in one of the ways to say it. */
export const lastFeedOf = (child: Child, view: View, n: number): Said => {
  const minutes = minutesAgo(child, view.now);
  if (minutes === 30 && n % 2 === 0) return say('FedIntent', { feedMoment: 'half_hour' });
  if (minutes === 0 && n % 2 === 0) return say('FedIntent', { feedMoment: 'just_now' });
  return say('FedIntent', {}, { ago: inIso(minutes) });
};

export const lastFeed: Words = (view, n) => lastFeedOf(view.child, view, n);

export const AGO = [0, 0, 1, 5, 12, 13, 20, 25, 28, 29, 30, 31, 35, 40, 55, 80, 90, 91];
export const feeds = (child: Child, now: number, minutes: number) => {
  child.feedEndedAt = Math.max(now - minutes * MINUTE, child.feedEndedAt ?? 0);
};

export const feedEnded: Words = (view, n) => {
  feeds(view.child, view.now, pick(AGO, n));
  return lastFeedOf(view.child, view, n >> 5);
};

/** By the clock on the wall, or by a part of the day. */
export const clockFeed: Words = (view, n) => {
  if (n % 9 === 0) return say('FedWhenIntent', { dayMoment: pick(idsOf('dayMoment'), n >> 4) });
  feeds(view.child, view.now, pick(AGO, n >> 4));
  return fedByClock('FedAtIntent', view, n >> 9);
};

const NURSED = ['FedForIntent', 'TopUpIntent', 'FeedStartedIntent'];
export const oddFeed: Words = (view, n) => {
  const name = pick(NURSED, n);
  feeds(view.child, view.now, name === 'FeedStartedIntent' ? 0 : pick(AGO, n >> 2));
  const ago = n % 8 === 0 ? {} : { ago: inIso(minutesAgo(view.child, view.now)) };
  return say(name, {}, { ...ago, ...(name === 'FedForIntent' && { feedLength: 'PT20M' }) });
};

/** Of two in one breath, whose times may be heard the wrong way round. */
const twoFed = ({ children, now }: View, n: number): Said => {
  const [first, second] = n % 2 === 0 ? children : [...children].reverse();
  [first, second].forEach((one, index) => one && feeds(one, now, pick(AGO, n >> (2 + 3 * index))));
  return say('TwoFedIntent', {}, { babyName: first?.name ?? '?', otherName: second?.name ?? '?' });
};

/** Of one by name, of "the other one", or of both. */
export const namedFeed: Words = (view, n) => {
  const child = pick(view.children, n);
  const whose = pick(WHOSE, n >> 2)(child);
  if (n % 13 === 0) return twoFed(view, n >> 5);
  if (n % 11 === 0) return say(pick(['FeedingNowIntent', 'NotFedIntent'], n >> 5), ...whose);
  view.children.forEach((one) => {
    if (one === child || 'who' in whose[0]) feeds(one, view.now, pick(AGO, n >> 5));
  });
  const { name, slots } =
    n % 3 === 0
      ? fedByClock('FedAtIntent', { ...view, child }, n >> 9)
      : lastFeedOf(child, view, n >> 9);
  return { name, slots: { ...slots, ...say('', ...whose).slots } };
};
