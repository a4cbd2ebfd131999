import type { Response, ui } from 'ask-sdk-model';
import { readMarkup } from './markup';
import { tagFaults } from './tags';
import { endingOf, wordFaults, type Ending, type WordFault } from './words';

/** Alexa refuses a speech of 8,000 characters, tags included. */
const MOST_CHARACTERS = 7999;
const MOST_AUDIO = 5;

// Characters that XML 1.0 does not allow, lone surrogates included.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** One thing that is said: the speech or the reprompt. */
export interface Spoken {
  readonly where: 'speech' | 'reprompt';
  readonly faults: readonly (string | WordFault)[];
  readonly ending: Ending;
}

const ssmlFaults = (ssml: string, locale: string) => {
  const { root, heard, faults } = readMarkup(ssml);
  const text = heard.map((piece) => ('text' in piece ? piece.text : ' ')).join('');
  const found: (string | WordFault)[] = [...faults, ...wordFaults(text)];
  if (root) found.push(...tagFaults(root, locale));
  if (text.trim() === '') found.push('holds no words');
  if ((ssml.match(/<audio/g) ?? []).length > MOST_AUDIO)
    found.push(`more than ${MOST_AUDIO} sounds`);
  return { found, heard };
};

type Inspected = Omit<Spoken, 'where'>;

const inspect = (output: ui.OutputSpeech, said: string, locale: string): Inspected => {
  const { found, heard } =
    output.type === 'SSML'
      ? ssmlFaults(said, locale)
      : { found: wordFaults(said), heard: [{ text: said }] };
  const faults: (string | WordFault)[] = [...found];
  if (said.length > MOST_CHARACTERS)
    faults.push(`has ${said.length} characters, more than ${MOST_CHARACTERS}`);
  if (NOT_XML.test(said)) faults.push('has a character that XML does not allow');
  return { faults, ending: endingOf(heard) };
};

/** The same words come in many responses that differ otherwise. */
const known = new Map<string, Inspected>();

function spoken(output: ui.OutputSpeech, where: Spoken['where'], locale: string): Spoken {
  const said = output.type === 'SSML' ? output.ssml : output.text;
  const key = `${locale} ${output.type} ${said}`;
  const inspected = known.get(key) ?? inspect(output, said, locale);
  known.set(key, inspected);
  return { where, ...inspected };
}

/** Speech and reprompt of a response that has the right types. */
export function spokenIn(response: Response, locale: string): Spoken[] {
  const { outputSpeech, reprompt } = response;
  return [
    ...(outputSpeech ? [spoken(outputSpeech, 'speech', locale)] : []),
    ...(reprompt?.outputSpeech ? [spoken(reprompt.outputSpeech, 'reprompt', locale)] : []),
  ];
}
