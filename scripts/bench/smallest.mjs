// The smallest skill that ask-sdk-core can make: what any skill costs.
import { SkillBuilders } from 'ask-sdk-core';

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').getResponse(),
  })
  .create();

export const handler = (event, context) => skill.invoke(event, context);
