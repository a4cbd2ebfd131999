import * as rules from 'ssml-check-core/checktag';
import type { Element } from './markup';

/** Alexa's tags; ssml-check-core has a rule for each. */
const TAGS = [
  'amazon:domain',
  'amazon:effect',
  'amazon:emotion',
  'audio',
  'break',
  'emphasis',
  'lang',
  'p',
  'phoneme',
  'prosody',
  's',
  'say-as',
  'speak',
  'sub',
  'voice',
  'w',
];

const SAY_AS =
  'characters spell-out cardinal number ordinal digits fraction unit date time telephone address ' +
  'interjection expletive';

const LONGEST_BREAK_SECONDS = 10;

const secondsOf = (time: string): number => {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(s|ms)$/.exec(time) ?? [];
  return amount === undefined ? NaN : Number(amount) / (unit === 'ms' ? 1000 : 1);
};

/** What ssml-check-core has to say about one element's attributes. It mends what it is given. */
const attributeFaults = (element: Element, locale: string): string[] => {
  const copy = { ...element, attributes: { ...element.attributes }, elements: [] };
  const found: { attribute?: string }[] = [];
  rules[`check_${element.name.replace(/[:-]/g, '_')}`]?.(
    { elements: [copy] },
    0,
    found,
    copy,
    'amazon',
    locale,
  );
  return found.map(({ attribute = '' }) => {
    const value = element.attributes[attribute];
    return value === undefined
      ? `<${element.name}> lacks something or does not exist in ${locale}`
      : `<${element.name}> does not go with ${attribute}="${value}" in ${locale}`;
  });
};

/** Rules that ssml-check-core has not, or gets wrong. */
const ownFaults = ({ name, attributes }: Element): string[] => {
  const { time, src } = attributes;
  const sayAs = attributes['interpret-as'] ?? '';
  if (name === 'break' && time !== undefined && !(secondsOf(time) <= LONGEST_BREAK_SECONDS)) {
    return [`<break time="${time}"/> is longer than ${LONGEST_BREAK_SECONDS} s or no time`];
  }
  if (name === 'audio' && !/^(https|soundbank):\/\//.test(src ?? '')) {
    return [`<audio src="${src ?? ''}"/> is neither https nor soundbank`];
  }
  if (name === 'say-as' && !SAY_AS.split(' ').includes(sayAs)) {
    return [`<say-as interpret-as="${sayAs}"> is nothing Alexa knows`];
  }
  return [];
};

/** What Alexa would not accept about an element and those inside it. */
export function tagFaults(element: Element, locale: string, depth = 0): string[] {
  const { name, elements } = element;
  const inside = elements.flatMap((each) => tagFaults(each, locale, depth + 1));
  if (!TAGS.includes(name)) return [`<${name}> is no tag of Alexa's`, ...inside];
  if (name === 'speak' && depth > 0) return ['<speak> inside <speak>', ...inside];
  const own = ownFaults(element);
  return [...own, ...(own.length > 0 ? [] : attributeFaults(element, locale)), ...inside];
}
