import { feedClock } from '../care';
import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import type { Situation } from '../situation';
import { inform } from './help';
import { miss } from './miss';
import { currentGuide, type Handler } from './turns';
import { babyToday } from './whose';

/** Why a rule of the decision table, or `permit`, says no: a line each. */
const REASONS: Readonly<Record<string, LineKey>> = {
  G02: 'why.fever',
  G03: 'why.cold',
  G04: 'why.fever',
  G05: 'why.fever',
  G06: 'why.unwell',
  G07: 'why.diarrhea',
  G08: 'why.vaccine',
  G09: 'why.soreLimb',
  G10: 'why.preterm',
  G11: 'why.harness',
  G12: 'why.rash',
  G13: 'why.rash',
  G14: 'why.skin',
  G15: 'why.injury',
  G16: 'why.jaundice',
  G17: 'why.asleep',
  G18: 'why.hungry',
  G19: 'why.crying',
  G20: 'why.oddCry',
  G21: 'why.away',
  G22: 'why.away',
  G24: 'why.spitUp',
  G25: 'why.feeding',
  G27: 'why.feed',
  G31: 'why.navelInfected',
  G36: 'why.asleep',
  G37: 'why.sleepy',
  G38: 'why.overwhelmed',
  G40: 'why.constipation',
  G42: 'why.driving',
  G43: 'why.oil',
  G44: 'why.oilOnSkin',
  feeding: 'why.feeding',
  newborn: 'why.age',
  tooYoung: 'why.age',
  constipation: 'why.constipation',
  navel: 'why.navel',
  fed: 'why.feed',
  withoutTummy: 'why.feed',
  afterFeed: 'why.feed',
};

/** The reason for a refusal, as a line of content; null where there is none. */
export const reasonOf = (refused: string): LineKey | null =>
  Object.hasOwn(REASONS, refused) ? (REASONS[refused] ?? null) : null;

/** The reason behind what was just asked or refused, in plain words; null where there is none. */
function reason(situation: Situation): Line | null {
  const { session, now, content } = situation;
  const about = session.phase === 'asking' ? session.question.about : null;
  if (about === 'age') return line('why.age');
  if (about === 'navel') return line('why.navel');
  if (about === 'feed' || about === 'feedEnd' || about === 'feedDoubt') return line('why.feed');
  const known = session.refused === undefined ? null : reasonOf(session.refused);
  if (known !== null) return line(known);
  const clock = feedClock(babyToday(situation).feeds, now, content.policy);
  if (clock.says === 'wait') return line('why.feed');
  return currentGuide(situation) === null ? null : line('why.step');
}

/** "Why?" (brief D15, S19, S20), and then back to where we were. */
export const why: Handler = (situation) => {
  const because = reason(situation);
  return because === null ? miss(situation) : inform(situation, [because]);
};
