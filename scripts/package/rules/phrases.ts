import { readFileSync } from 'node:fs';
import { modelFile } from '../../model/locales';
import type { InteractionModel } from '../../model/amazon';
import { inEveryLocale, type Rule } from './rule';

const invocationName = (locale: string): string => {
  const built = JSON.parse(readFileSync(modelFile(locale), 'utf8')) as InteractionModel;
  return built.interactionModel.languageModel.invocationName;
};

/** The first phrase is the launch, with the wake word; the others are what one says inside. */
export const phrases: Rule = inEveryLocale(({ examplePhrases: [first, ...others] }, locale) => {
  const launch = `Alexa, open ${invocationName(locale)}`;
  return [
    ...(first === launch ? [] : [`the first example phrase is "${launch}"`]),
    ...others
      .filter((phrase) => /^alexa\b/i.test(phrase))
      .map((phrase) => `"${phrase}" is said inside, where nobody says Alexa`),
  ];
});
