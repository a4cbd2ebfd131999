// Loaded ahead: on a full machine its first loading takes longer than a turn waits for a service.
import 'ask-sdk-model';
import { content } from '../../lambda/content';
import { createSkill as create, type Skill, type SkillParts } from '../../lambda/skill';
import { createLines } from '../../lambda/watch';
import { leakIn } from '../watch/support/leaks';
import { silently } from './output';
import { createResponseCheck } from './response';
import { cuesOf } from './response/cues';

export * from '../../lambda/skill';
/** For who checks by himself what comes of odd requests. */
export { create as createUncheckedSkill };

const checkOurs = createResponseCheck({ isCue: cuesOf(content) });
const checkFor = (parts: SkillParts) =>
  parts.content === undefined ? checkOurs : createResponseCheck({ isCue: cuesOf(parts.content) });

/** What was wrong since this was last emptied; whoever runs the test throws it. */
export const faults: Error[] = [];

/**
 * The skill, with every response checked, every line of its log searched for what was said, and nothing
 * printed beside that log.
 * vitest.config.mjs puts it in the place of the real one.
 */
export function createSkill(parts: SkillParts): Skill {
  const check = checkFor(parts);
  const lines = new Map<string | null, string>();
  const skill = create({
    ...parts,
    watch(turn) {
      createLines((line) => lines.set(turn.requestId, line), Date.now)(turn);
      parts.watch?.(turn);
    },
  });
  const searchLog = (event: unknown) => {
    for (const line of lines.values()) {
      const leak = leakIn(line, event);
      if (leak !== null) faults.push(new Error(`The log says "${leak}": ${line}`));
    }
    lines.clear();
  };
  const tell = (printed: string) =>
    faults.push(new Error(`Printed in the middle of a request: ${printed}`));
  return {
    async invoke(event, context) {
      try {
        const response = await silently(() => skill.invoke(event, context), tell);
        try {
          check(event, response);
        } catch (fault) {
          // Not thrown here: a desk or a test may expect errors, and take it for one of them.
          faults.push(fault as Error);
        }
        return response;
      } finally {
        searchLog(event);
      }
    },
  };
}
