/**
 * Set up before every test file: whoever makes a skill gets one whose every response is checked,
 * so that no test can look away from a wrong one.
 */
import type * as SkillModule from '../../lambda/skill';
import type * as ContentModule from '../../lambda/content';
import type * as ResponseModule from './response';
import type * as CuesModule from './response/cues';

const faults: Error[] = [];

jest.mock('../../lambda/skill', () => {
  const actual = jest.requireActual<typeof SkillModule>('../../lambda/skill');
  let ours: ReturnType<typeof ResponseModule.createResponseCheck> | undefined;
  const checkFor = (parts: SkillModule.SkillParts) => {
    // Loaded at first use: most test files make no skill.
    const { createResponseCheck: create } = jest.requireActual<typeof ResponseModule>('./response');
    const { cuesOf } = jest.requireActual<typeof CuesModule>('./response/cues');
    const { content } = jest.requireActual<typeof ContentModule>('../../lambda/content');
    if (parts.content !== undefined) return create({ isCue: cuesOf(parts.content) });
    return (ours ??= create({ isCue: cuesOf(content) }));
  };
  return {
    ...actual,
    createSkill(parts: SkillModule.SkillParts): SkillModule.Skill {
      const skill = actual.createSkill(parts);
      let check: ReturnType<typeof checkFor> | undefined;
      return {
        async invoke(event, context) {
          const response = await skill.invoke(event, context);
          try {
            check ??= checkFor(parts);
            check(event, response);
          } catch (fault) {
            faults.push(fault as Error);
          }
          return response;
        },
      };
    },
  };
});

const throwFirst = () => {
  const [first] = faults.splice(0);
  if (first !== undefined) throw first;
};
afterEach(throwFirst);
// Nothing is called after a concurrent test.
afterAll(throwFirst);
