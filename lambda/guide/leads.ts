import type { PermittedStep, PlannedStep, StepKey } from '../care';
import { line, type Line } from '../content/line';
import type { Content } from '../content/types';

/** What is said right before a step: which technique comes next, and the clock on the tummy. */
export type Leads = ReadonlyMap<StepKey, readonly Line[]>;

/** Whether a step is done with the clock picture in mind: of some techniques only the tummy part. */
function wantsClock({ technique: id, step, zone }: PermittedStep, content: Content): boolean {
  const technique = content.techniques[id];
  if (technique?.clock === undefined) return false;
  const { restrictedSteps } = technique;
  return (
    restrictedSteps === undefined || (restrictedSteps.includes(step ?? '') && zone === 'tummy')
  );
}

/** The first step of `steps` that wants the clock picture said before it. */
function clockStep(steps: readonly PermittedStep[], content: Content): PermittedStep | null {
  const first = steps.find((step) => wantsClock(step, content));
  if (first === undefined) return null;
  return content.techniques[first.technique]?.clock === 'before' ? first : null;
}

/** Whether the clock picture is heard somewhere in these steps. */
export const picturesClock = (steps: readonly PermittedStep[], content: Content): boolean =>
  steps.some((step) => wantsClock(step, content));

/**
 * The leads of a walk over `steps`, which follow on `previous` (undefined where nothing was before,
 * or where the way in says itself where we are); the clock is said once a session.
 */
export function leadsFor(
  steps: readonly PermittedStep[],
  previous: PlannedStep | undefined,
  clockSaid: boolean,
  content: Content,
): Leads {
  const leads = new Map<StepKey, Line[]>();
  const [first] = steps;
  const opensWith = first && content.techniques[first.technique]?.opensWith;
  if (previous === undefined && first?.part === first?.technique && opensWith !== undefined) {
    leads.set(first?.key ?? '', [{ key: opensWith as Line['key'] }]);
  }
  for (const [index, step] of steps.entries()) {
    const before = index === 0 ? previous : steps[index - 1];
    if (before !== undefined && before.technique !== step.technique && step.step !== null) {
      const name = { name: step.technique, form: 'the' } as const;
      leads.set(step.key, [line('guiding.nextPart', { name })]);
    }
  }
  const clock = clockSaid ? null : clockStep(steps, content);
  if (clock !== null)
    leads.set(clock.key, [...(leads.get(clock.key) ?? []), line('guiding.clock')]);
  return leads;
}
