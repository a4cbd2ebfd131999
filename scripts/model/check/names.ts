import type { Finding, Rule } from './finding';

/** Launch words, wake words, "skill", and the small words a name must not be made of (5.2). */
const FORBIDDEN =
  /\b(open|launch|start|begin|load|run|play|resume|use|ask|tell|enable|find|connect|alexa|amazon|echo|computer|skill|app|the|a|an|for|to|of|and|by|in|on|with)\b/;

/** German writes two words as one. */
const mayBeOneWord = (locale: string): boolean => locale.startsWith('de-');

/** The rules of an invocation name. */
export const invocationName: Rule = ({ locale, model: { invocationName: name }, places }) => {
  const isPlain = /^[\p{Ll}\p{Lo}]([\p{Ll}\p{Lo}\p{M}' .]*[\p{Ll}\p{Lo}\p{M}.])?$/u.test(name);
  const least = mayBeOneWord(locale) ? 1 : 2;
  const forbidden = FORBIDDEN.exec(name)?.[0];
  return [
    ...(isPlain ? [] : ['has other signs than small letters, blanks and apostrophes']),
    ...(name.split(' ').length < least ? ['needs two words'] : []),
    ...(forbidden === undefined ? [] : [`has the forbidden word "${forbidden}"`]),
  ].map((fault) => places.setting('invocationName', `the invocation name ${fault}`));
};

/** Names of intents, slots and types: letters and underscores, and each for one thing only. */
export const names: Rule = ({ model, places }) => {
  const own = model.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const isPlain = (name: string) => /^[A-Za-z]+(_[A-Za-z]+)*$/.test(name);
  const odd = (name: string) => `${name} is a name of other signs than letters and underscores`;
  const found: Finding[] = own.flatMap(({ name, slots = [] }) => [
    ...(isPlain(name) ? [] : [places.intent(name, odd(name))]),
    ...slots
      .filter((slot) => !isPlain(slot.name))
      .map((slot) => places.slot(name, slot.name, odd(slot.name))),
  ]);
  const intents = new Set(model.intents.map(({ name }) => name));
  return [
    ...found,
    ...model.types.flatMap(({ name }) => [
      ...(isPlain(name) ? [] : [places.type(name, odd(name))]),
      ...(intents.has(name) ? [places.type(name, `${name} is the name of an intent too`)] : []),
    ]),
  ];
};
