import type { Content } from '../lambda/content/types';
import { createSkill } from '../lambda/skill';
import type { SkillParts } from './device/options';
import type { Skill } from './types';

/** Makes the skill, by its own front door. */
export const makeSkill = (parts: SkillParts, content: Content | undefined): Skill =>
  createSkill({ ...parts, ...(content && { content }) });
