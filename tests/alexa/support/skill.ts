import type { ResponseEnvelope } from 'ask-sdk-model';
import { RefusedRequest } from '../../../lambda/alexa/facts';
import { content } from '../../../lambda/content';
import { createMemoryStore } from '../../../lambda/memory/memory';
import { createSkill, type SkillParts } from '../../../lambda/skill';
import { createResponseCheck } from '../../support/response';
import { cuesOf } from '../../support/response/cues';

const check = createResponseCheck({ isCue: cuesOf(content) });
const lastResort = content.words.en?.lines['miss']?.['lastResort']?.text;

export const speechOf = ({ response }: ResponseEnvelope): string => {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
};

/** A skill made once, whose store forgets everything before each envelope. */
let memory = createMemoryStore();
const forgetful = createSkill({
  store: {
    read: (user) => memory.read(user),
    write: (user, household, expected, next) => memory.write(user, household, expected, next),
    remove: (user, expected) => memory.remove(user, expected),
  },
});

/** The checked response, or the code of a clean refusal. Anything else fails the test. */
export async function answerTo(
  event: unknown,
  parts?: Partial<SkillParts>,
): Promise<ResponseEnvelope | string> {
  memory = createMemoryStore();
  const skill = parts ? createSkill({ store: memory, ...parts }) : forgetful;
  try {
    const json: unknown = JSON.parse(JSON.stringify(event) ?? 'null');
    const response = await skill.invoke(json);
    check(event, response);
    if (typeof lastResort !== 'string') throw new Error('the last resort has several wordings');
    expect(speechOf(response)).not.toContain(lastResort);
    return response;
  } catch (error) {
    if (error instanceof RefusedRequest) return error.code;
    throw error;
  }
}
