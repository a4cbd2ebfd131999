import { content } from '../../lambda/content';
import { createSkill as create, type Skill, type SkillParts } from '../../lambda/skill';
import { createResponseCheck } from './response';
import { cuesOf } from './response/cues';

export * from '../../lambda/skill';

const checkOurs = createResponseCheck({ isCue: cuesOf(content) });
const checkFor = (parts: SkillParts) =>
  parts.content === undefined ? checkOurs : createResponseCheck({ isCue: cuesOf(parts.content) });

/** What was wrong with responses since this was last emptied; whoever runs the test throws it. */
export const faults: Error[] = [];

/** The skill, with every response checked. vitest.config.mjs puts it in the place of the real one. */
export function createSkill(parts: SkillParts): Skill {
  const skill = create(parts);
  const check = checkFor(parts);
  return {
    async invoke(event, context) {
      const response = await skill.invoke(event, context);
      try {
        check(event, response);
      } catch (fault) {
        // Not thrown here: a desk or a test may expect errors, and take it for one of them.
        faults.push(fault as Error);
      }
      return response;
    },
  };
}
