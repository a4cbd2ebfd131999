import { feedClock, type Decision, type Plan } from '../care';
import { line, type Line } from '../content/line';
import type { FeedingWait } from '../content/types';
import type { Session } from '../session';
import type { Situation } from '../situation';
import { shortenedLine } from './reasons';
import { babyToday } from './whose';

export type Start = Extract<Decision, { kind: 'start' }>;

/**
 * What the feeding clock adds: a remembered feed that permits the tummy is said back (DESIGN,
 * feeding rule), and what presses on a full tummy gets one word of warning (brief C2).
 */
function feedLines(situation: Situation, { permission }: Start, saidBack: boolean): Line[] {
  const { now, content, session } = situation;
  const clock = feedClock(babyToday(situation).feeds, now, content.policy);
  const waits = (how: FeedingWait) =>
    permission.steps.some((step) => step.needs.feedingWait === how);
  if (clock.says === 'longEnough' && waits('hard') && !saidBack) {
    const { signs = {} } = session.told;
    const gently =
      clock.minutesSince < content.policy.spittyWaitMinutes && 'spits_up_a_lot' in signs;
    if (gently) return [line('cue.veryGently')];
    return [line('heard.fedLongEnough', { count: clock.minutesSince })];
  }
  return clock.says === 'wait' && waits('soft') ? [line('shortened.softAfterFeed')] : [];
}

/** Whether the first step says itself when it is all right to begin. */
export const saysReadiness = ({ steps }: Plan): boolean => steps[0]?.readiness ?? false;

/** The session once it was said when to begin. */
export const saidReady = (session: Session): Session => ({
  ...session,
  saidOnce: [...new Set([...session.saidOnce, 'readiness' as const])],
});

/** What is said before the first step: once a session, once ever, and why it is shorter. */
export function openingFor(situation: Situation, decision: Start, heard: readonly Line[]): Line[] {
  const { session, household } = situation;
  const { shortened, plan } = decision;
  const feedHeard = heard.some(({ key }) => key.startsWith('heard.fed'));
  const why = shortened === null ? null : shortenedLine(shortened, situation);
  const ready = session.saidOnce.includes('readiness') || saysReadiness(plan);
  return [
    ...heard,
    ...feedLines(situation, decision, feedHeard),
    ...(why === null ? [] : [why]),
    ...(ready ? [] : [line('guiding.ready')]),
    ...(household.notices.includes('quiet') ? [] : [line('guiding.quiet')]),
  ];
}
