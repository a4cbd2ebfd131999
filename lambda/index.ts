import type { Context } from 'aws-lambda';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { content } from './content';
import { createDynamoStore } from './memory/dynamo';
import { createMemoryStore } from './memory/memory';
import { createSkill } from './skill';

const { TABLE_NAME, SKILL_ID } = process.env;

/** Without a table, as in a first try by hand, nothing outlives the process. */
const store =
  TABLE_NAME === undefined
    ? createMemoryStore()
    : createDynamoStore({ table: TABLE_NAME, keptDays: content.policy.recordKeptDays });

const skill = createSkill({ store, ...(SKILL_ID !== undefined && { skillId: SKILL_ID }) });

/** The Lambda door: two arguments and a promise, because newer runtimes refuse callbacks. */
export const handler = (event: RequestEnvelope, context: Context): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
