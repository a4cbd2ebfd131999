import type { Content } from '../lambda/content/types';
import { createSkill } from '../lambda/skill';
import type { SkillParts } from './device/desk';
import { type Describe, nowhere } from './place';
import type { Skill } from './types';

/** Makes the skill, by its own front door. */
export const makeSkill = (parts: SkillParts, content: Content | undefined): Skill =>
  createSkill({ ...parts, ...(content && { content }) });

/** How the skill's state is read for people. */
export const describeWith = (_content: Content | undefined): Describe => nowhere;
