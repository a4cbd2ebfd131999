import type { Response } from 'ask-sdk-model';
import type { Spoken } from './speech';

/** Requests that nobody hears an answer to. */
const SILENT =
  /^(SessionEndedRequest$|AlexaSkillEvent\.|Reminders\.|System\.ExceptionEncountered$)/;
const SCREEN = /^Alexa\.Presentation\./;

/** Whether an ending is a line marked as a cue in content. */
export type IsCue = (text: string) => boolean;

const openFaults = (response: Response, spoken: readonly Spoken[], isCue: IsCue): string[] => {
  const speech = spoken.find(({ where }) => where === 'speech');
  const faults: string[] = [];
  if (!speech) faults.push('open, but nothing is said');
  if (!response.reprompt) faults.push('open, but without a reprompt');
  if (speech?.ending.isSilence)
    faults.push('silence after the last words keeps the microphone shut');
  const asks = speech?.ending.isQuestion || speech?.ending.sentences.some(isCue);
  if (speech && !asks) {
    const words = JSON.stringify(speech.ending.sentences[0] ?? '');
    faults.push(`open, but the last words are neither a question nor a cue: ${words}`);
  }
  return faults;
};

const closedFaults = (response: Response, spoken: readonly Spoken[]): string[] => {
  const asked = spoken.find(({ where, ending }) => where === 'speech' && ending.isQuestion);
  return [
    ...(response.reprompt ? ['closed, but with a reprompt'] : []),
    ...(asked
      ? [`closed, but it ends in a question: ${JSON.stringify(asked.ending.sentences[0])}`]
      : []),
  ];
};

const handedOverFaults = (response: Response, requestType: string): string[] => {
  const consent = response.directives?.some(({ type }) => type.startsWith('Connections.'));
  const screen = SCREEN.test(requestType) && !response.outputSpeech;
  return [
    ...(consent || screen ? [] : ['neither open nor closed, and no other hand goes on']),
    ...(response.reprompt ? ['neither open nor closed, but with a reprompt'] : []),
  ];
};

/** How a response breaks the session rule (DESIGN.md), given the type of its request. */
export function sessionFaults(
  requestType: string,
  response: Response,
  spoken: readonly Spoken[],
  isCue: IsCue,
): string[] {
  const faults = (): string[] => {
    if (SILENT.test(requestType)) {
      const names = Object.keys(response);
      return names.length > 0 ? [`nobody hears the answer to ${requestType}: ${names.join()}`] : [];
    }
    if (response.shouldEndSession === false) return openFaults(response, spoken, isCue);
    if (response.shouldEndSession === true) return closedFaults(response, spoken);
    return handedOverFaults(response, requestType);
  };
  return faults().map((fault) => `session: ${fault}`);
}
