import { planFor, type PlannedStep, type StepKey } from '../lambda/care';
import { content as ours } from '../lambda/content';
import type { Content } from '../lambda/content/types';
import { momentAt, type Guide, type Span } from '../lambda/guide';
import { readHousehold } from '../lambda/memory/household';
import { guideOf, readSession } from '../lambda/session';
import type { Describe } from './place';
import type { Place, StateSeen, TimelineEntry } from './types';

const sessionIn = (attributes: unknown) =>
  readSession((attributes as { session?: unknown } | null)?.session);

function stepIn(guide: Guide, key: StepKey, content: Content): PlannedStep | undefined {
  return planFor(guide.wish, guide.terms, content).steps.find((step) => step.key === key);
}

/** The massage that is going on or was left, and until when its words were heard. */
function massage(state: StateSeen, now: string) {
  const session = sessionIn(state.session);
  const guide = state.session === null ? null : guideOf(session);
  if (guide !== null) {
    return { guide, until: now, phase: session.phase === 'asking' ? 'asking' : guide.phase };
  }
  const { place } = readHousehold(state.household);
  if (place === null) return null;
  const until = [now, place.guide.quietAt, place.endedAt ?? now].sort()[0] ?? now;
  const asking = state.session !== null && session.phase === 'asking';
  return { guide: place.guide, until, phase: asking ? 'asking' : place.guide.phase };
}

function placeOf(state: StateSeen, now: string, content: Content): Place | null {
  const found = massage(state, now);
  if (found === null) return null;
  const { guide, until, phase } = found;
  const moment = guide.timeline && momentAt(guide.timeline, until, content.policy);
  if (moment?.at === 'finished') return null;
  const step = stepIn(guide, moment?.key ?? guide.at, content);
  if (step === undefined) return null;
  const { start } = guide.wish;
  return {
    technique: step.technique,
    routine: 'routine' in start ? start.routine : null,
    side: step.side,
    step: step.number,
    of: step.of,
    phase,
  };
}

function timelineOf(attributes: unknown, content: Content): TimelineEntry[] {
  const guide = guideOf(sessionIn(attributes));
  if (guide === null || guide.timeline === null) return [];
  const entries = (part: 'speech' | 'reprompt', spans: readonly Span[]) =>
    spans.flatMap(({ key, start, end }) => {
      const step = stepIn(guide, key, content);
      if (step === undefined) return [];
      return [{ technique: step.technique, step: step.number, side: step.side, part, start, end }];
    });
  const { speech, reprompt } = guide.timeline;
  return [...entries('speech', speech.spans), ...entries('reprompt', reprompt?.spans ?? [])];
}

/** Reads the skill's own state for people: where a massage is, and when its steps play. */
export const describeWith = (content: Content = ours): Describe => ({
  place: (state, now) => placeOf(state, now, content),
  timeline: (attributes) => timelineOf(attributes, content),
});
