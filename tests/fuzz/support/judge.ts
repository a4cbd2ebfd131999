import type { ResponseEnvelope } from 'ask-sdk-model';
import { content } from '../../../lambda/content';
import type { TurnRecord } from '../../../lambda/watch';
import { createResponseCheck, ResponseFault } from '../../support/response';
import { cuesOf } from '../../support/response/cues';
import { readMarkup, type Element } from '../../support/response/markup';

/** Types whose requests are answered with words, and those that may be, if they are about us. */
const SPOKEN = ['LaunchRequest', 'IntentRequest'];
const PERHAPS = [
  'Alexa.Presentation.APL.UserEvent',
  'Connections.Response',
  'SessionResumedRequest',
];
/** Stands for any type whose answer nobody hears. */
const UNHEARD = 'AlexaSkillEvent.SkillEnabled';

/** The only tags that we write, with all they may hold; any other came in through somebody's words. */
const OURS: Readonly<Record<string, (element: Element) => boolean>> = {
  speak: ({ attributes }) => Object.keys(attributes).length === 0,
  break: ({ attributes: { time, ...more } }) =>
    /^\d+(\.\d)?s$/.test(time ?? '') && time !== '9.9s' && Object.keys(more).length === 0,
  prosody: ({ attributes: { rate = '100%', volume = 'soft' } }) =>
    /^\d+%$/.test(rate) && volume === 'soft',
  'say-as': ({ attributes }) => attributes['interpret-as'] === 'digits',
  'amazon:effect': ({ attributes }) => attributes['name'] === 'whispered',
};

const elementsIn = (element: Element): Element[] => [
  element,
  ...element.elements.flatMap((inner) => elementsIn(inner)),
];

const lastResort = content.words.en?.lines['miss']?.['lastResort']?.text;

/** What somebody's words did to a speech, beyond being said. */
function traces(ssml: string, isLastResort: boolean): string[] {
  const { root, heard } = readMarkup(ssml);
  const text = heard.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const foreign = (root === null ? [] : elementsIn(root)).filter(
    (element) => !(Object.hasOwn(OURS, element.name) && OURS[element.name]?.(element)),
  );
  const digits = [...ssml.matchAll(/<say-as[^>]*>([^<]*)</g)].filter(
    ([, said]) => !/^\d+$/.test(said ?? ''),
  );
  return [
    ...foreign.map(
      ({ name, attributes }) => `markup of somebody's: ${name} ${JSON.stringify(attributes)}`,
    ),
    ...digits.map(([found]) => `digits that are none: ${found}`),
    ...(/\{\{|\}\}/.test(text) ? ['a template'] : []),
    // The words that `$t(miss.lastResort)` stands for.
    ...(!isLastResort && typeof lastResort === 'string' && text.includes(lastResort)
      ? ['a nested text']
      : []),
  ];
}

const speechesIn = ({ response }: ResponseEnvelope): string[] =>
  [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((speech) =>
    speech?.type === 'SSML' ? [speech.ssml] : [],
  );

interface Came {
  /** All text that this home ever sent or stored: the parent's own words may be said back. */
  readonly heard: readonly string[];
  /**
   * A session or a record larger than ours ever are. Our own limit for a session is far below Alexa's,
   * and leaves no room for it.
   */
  readonly cameLong: boolean;
}

/**
 * The check for responses to whatever came. Throws what is wrong; returns what was said.
 */
export function createJudge() {
  const check = createResponseCheck({ isCue: cuesOf(content) });
  return function judge(
    type: string,
    response: ResponseEnvelope,
    { outcome, locale }: Pick<TurnRecord, 'outcome' | 'locale'>,
    { heard, cameLong }: Came,
  ): readonly string[] {
    const isEmpty = Object.keys(response.response).length === 0;
    const isHeard = SPOKEN.includes(type) || (PERHAPS.includes(type) && !isEmpty);
    try {
      check({ request: { type: isHeard ? type : UNHEARD, locale }, heard }, response);
    } catch (error) {
      const faults = error instanceof ResponseFault ? error.faults : [];
      const isOnlyLong = faults.length === 1 && faults[0]?.startsWith('size: the session');
      if (!isOnlyLong || !cameLong) throw error;
    }
    const speeches = speechesIn(response);
    const found = speeches.flatMap((ssml) => traces(ssml, outcome === 'lastResort'));
    if (found.length > 0) throw new Error(`${found.join('; ')}\n${speeches.join('\n')}`);
    return speeches;
  };
}
export type Judge = ReturnType<typeof createJudge>;
