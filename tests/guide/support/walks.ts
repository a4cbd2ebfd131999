import { permit, planFor, type PermittedStep, type Terms } from '../../../lambda/care';
import { content } from '../../../lambda/content';
import { line } from '../../../lambda/content/line';
import type { Policy } from '../../../lambda/content/types';
import {
  leadsFor,
  USUAL,
  walk,
  type Manner,
  type Measure,
  type Piece,
} from '../../../lambda/guide';
import { createVoices } from '../../../lambda/speech';
import { ago, baby, fed, NOW, startOf, WHOLE } from '../../care/support/babies';

const voice = createVoices(content)('en');
export const measure: Measure = voice.measure('a request');

/** Everything `id` can do, for a baby who may have all of it; a newborn's way where asked for. */
export function stepsOf(id: string, variant: Terms['variant'] = 'whole'): readonly PermittedStep[] {
  const grown = baby({ age: variant === 'newborn' ? 5 : 200, navel: 'healed', feeds: [fed(45)] });
  const plan = planFor({ start: startOf(id) }, { ...WHOLE, variant }, content);
  return permit(plan, grown, { notFedAt: ago(1) }, NOW).steps;
}

export const techniqueIds = Object.keys(content.techniques);
export const routineIds = Object.keys(content.routines);
export const everyWish = [...techniqueIds, ...routineIds];

export const manner = (steps: readonly PermittedStep[], change: Partial<Manner> = {}): Manner => ({
  now: NOW,
  policy: content.policy,
  measure,
  ways: USUAL,
  techniques: content.techniques,
  opening: [line('guiding.ready')],
  leads: leadsFor(steps, undefined, false, content),
  beforeClosing: [line('guiding.silence')],
  isRoutine: false,
  wayBack: [line('guiding.wayBack')],
  finish: [line('finish.done')],
  closings: 0,
  then: null,
  ...change,
});

export const walkOf = (steps: readonly PermittedStep[], change: Partial<Manner> = {}) =>
  walk(steps, manner(steps, change));

/** A walk of a technique or routine as it is begun. */
export const begun = (id: string) =>
  walkOf(stepsOf(id), { isRoutine: content.routines[id] !== undefined });

export const stepsSpoken = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => ('step' in piece ? [piece.step.key] : []));

/** Seconds of pieces: words as they are measured, and silence. */
export const secondsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => {
    if ('quiet' in piece) return sum + piece.quiet;
    if ('count' in piece) return sum + measure.count(piece.count);
    return sum + ('step' in piece ? measure.step(piece.step) : measure.line(piece.line).seconds);
  }, 0);

export const policyWith = (change: Partial<Policy>): Policy => ({ ...content.policy, ...change });
