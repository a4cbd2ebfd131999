import type { Feed } from '../care';
import { line } from '../content/line';
import type { Situation } from '../situation';
import { offerInstead } from './begin';
import { learned } from './learned';
import { proceed } from './proceed';
import { honestly } from './recording';
import { ruleLine, type Handler } from './turns';
import { chosen, tellOf } from './whose';
import { toldOf, type Told } from './telling';

/** Notes a feed that is going on. */
function going(told: Told): Situation {
  const { situation, feeders } = told;
  const { household, now, session } = situation;
  const feeds = feeders.map((baby): Feed => ({ baby, toldAt: now, endedAt: null }));
  const after = { ...household, feeds: [...household.feeds, ...feeds] };
  const { notFedAt, ...kept } = session.told;
  const current = chosen(situation)?.id;
  const ofAny = feeders.includes(null) || feeders.length === household.babies.length;
  const ofThis = ofAny || (current !== undefined && feeders.includes(current));
  const knows = learned(situation, {
    household: after,
    told: { ...kept, lastFeedToldAt: now, ...(ofThis && { feedingNow: true }) },
  });
  return feeders.reduce<Situation>(
    (known, id) =>
      id === null ? known : tellOf(known, id, (before) => ({ ...before, feedingNow: true })),
    knows,
  );
}

/** "Nursing her now": only feed-time strokes in this session, until it ends. */
export const feedingNow: Handler = (situation) => {
  const told = toldOf(situation);
  const knows = going(told);
  const { phase } = knows.session;
  const say = [ruleLine('G25', situation), ...honestly(situation)];
  if (phase !== 'open' && phase !== 'paused') return proceed(knows, honestly(situation));
  const asked = line('offer.start');
  return offerInstead(knows, situation.content.instead.feeding, say, asked) ?? proceed(knows, say);
};

/** "She started ten minutes ago": a start says nothing of the end, so it may be going on. */
export const feedStarted: Handler = feedingNow;
