import type { Context } from 'aws-lambda';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { content } from './content';
import { createDynamoStore } from './memory/dynamo';
import { createMemoryStore } from './memory/memory';
import { createSkill } from './skill';
import { createLines } from './watch';

const { TABLE_NAME, SKILL_ID, AWS_LAMBDA_FUNCTION_NAME } = process.env;

/** Without a table, as in a first try by hand, nothing outlives the process. */
const store =
  TABLE_NAME === undefined
    ? createMemoryStore()
    : createDynamoStore({ table: TABLE_NAME, keptDays: content.policy.recordKeptDays });

/**
 * Straight to the output, because the runtime's console puts a time before each line, where CloudWatch
 * wants JSON alone. Only Lambda, which sets the name of the function, makes a log of the output.
 */
const watch = createLines((line) => process.stdout.write(line), Date.now);

const skill = createSkill({
  store,
  ...(SKILL_ID !== undefined && { skillId: SKILL_ID }),
  ...(AWS_LAMBDA_FUNCTION_NAME !== undefined && { watch }),
});

/** The Lambda door: two arguments and a promise, because newer runtimes refuse callbacks. */
export const handler = (event: RequestEnvelope, context: Context): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
