// Takes Alexa's skill events and hands them to the skill without waiting for it: Lambda then tries
// three times and keeps what failed as a dead letter. A hand-over that fails is told to Alexa as a
// failure, so that the event comes again. The client is part of the runtime and is not bundled.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const client = new LambdaClient({});

/** Answers once Lambda has the event. */
export const handler = async (event) => {
  await client.send(
    new InvokeCommand({
      FunctionName: process.env.SKILL_FUNCTION,
      InvocationType: 'Event',
      Payload: JSON.stringify(event),
    }),
  );
  return { version: '1.0', response: {} };
};
