import type { BabyToday, Feed, Told, Wish } from '../../../lambda/care';
import { consider, permit, planFor, type Decision, type Terms } from '../../../lambda/care';
import { content } from '../../../lambda/content';
import type { Alternative } from '../../../lambda/content/types';

export const NOW = '2026-11-22T09:00:00.000Z';

/** The moment so many minutes before NOW; seconds as a fraction. */
export const ago = (minutes: number, now = NOW): string =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString();

/** A feed that ended so many minutes ago, told right then. */
export const fed = (minutes: number): Feed => ({
  baby: 'first',
  toldAt: ago(Math.max(0, minutes)),
  endedAt: ago(minutes),
});

/** A feed told as going on so many minutes ago. */
export const feeding = (minutes: number): Feed => ({
  baby: 'first',
  toldAt: ago(minutes),
  endedAt: null,
});

/** A feed told just now in a number that sounds like another. */
export const fedOr = (minutes: number, orMinutes: number): Feed => ({
  baby: 'first',
  toldAt: NOW,
  endedAt: ago(minutes),
  orEndedAt: ago(orMinutes),
});

export interface About {
  /** Days, or null where nobody said. */
  readonly age?: number | null;
  readonly navel?: 'due' | 'healed';
  readonly feeds?: readonly Feed[];
}

/** A baby of four months of whose navel and feeds nothing is known, unless said otherwise. */
export const baby = ({ age = 120, navel, feeds = [] }: About = {}): BabyToday => ({
  id: 'first',
  feeds,
  ...(age !== null && { age: { days: age, countedAt: NOW } }),
  ...(navel !== undefined && { navel }),
});

export const WHOLE: Terms = { variant: 'whole', withoutTummy: false, without: [] };

/** "foot_rub" or "gas_relief" as something to start: techniques and routines share one namespace. */
export const startOf = (id: string): Alternative => {
  if (content.techniques[id] !== undefined) return { technique: id };
  return content.routines[id] === undefined ? { line: id } : { routine: id };
};

/** What becomes of a wish for `id`. */
export const wished = (
  id: string,
  about: About,
  told: Told = {},
  more: Partial<Wish> & { withoutTummy?: boolean } = {},
): Decision => {
  const { withoutTummy = false, ...rest } = more;
  const facts = { baby: baby(about), told, now: NOW, content };
  return consider({ start: startOf(id), ...rest }, withoutTummy, facts);
};

/** A decision in one word or two: "start", "ask feed", "refuse fed: foot_rub". */
export function inShort(decision: Decision): string {
  switch (decision.kind) {
    case 'ask':
      return `ask ${decision.unknown}`;
    case 'start':
      return decision.shortened === null ? 'start' : `start, ${decision.shortened.because}`;
    case 'refuse': {
      const offered = decision.instead.map((one) => Object.values(one).join()).join(' or ');
      return `refuse ${decision.refusal.because}: ${offered}`;
    }
  }
}

/** A technique's permission, asked for by name. */
export const permission = (id: string, about: About, told: Told = {}) =>
  permit(planFor({ start: startOf(id) }, WHOLE, content), baby(about), told, NOW);

/** The technique permitted wholly, gently or in part, or what is asked, or why not. */
export function permitted(id: string, about: About, told: Told = {}): string {
  const { steps, refused, ask } = permission(id, about, told);
  if (ask.length > 0) return `ask ${ask.join(' ')}`;
  if (steps.length === 0) return refused[0]?.refusal.because ?? 'nothing';
  if (refused.length > 0) return 'in part';
  return steps.some((step) => step.gentle) ? 'gently' : 'yes';
}
