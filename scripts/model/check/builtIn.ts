import documented from '../../../simulator/built-in/en.json';
import { wordForWord } from '../wordForWord';
import type { Rule } from './finding';

/** What certification asks for. */
const NEEDED = ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'].map(
  (name) => `AMAZON.${name}Intent`,
);

/** Amazon's own intents are there, and hold nothing of ours. */
export const builtIn: Rule = ({ model, places }) => {
  const names = model.intents.map(({ name }) => name);
  const missing = NEEDED.filter((name) => !names.includes(name));
  const filled = model.intents.filter(
    ({ name, slots, samples }) => name.startsWith('AMAZON.') && (slots || samples.length > 0),
  );
  return [
    ...missing.map((name) => places.setting('builtIn', `${name} is missing`)),
    ...filled.map(({ name }) => places.intent(name, `${name} is Amazon's and takes no samples`)),
  ];
};

/** What Amazon says that its intents hear is in no intent of ours; known for English. */
export const amazonsSayings: Rule = ({ locale, model, places }) => {
  if (!locale.startsWith('en-')) return [];
  const hears = wordForWord(model);
  return Object.entries(documented.intents).flatMap(([theirs, sayings]) =>
    sayings.flatMap((saying) => {
      const heard = hears(saying);
      if (heard === undefined) return [];
      return [places.sample(heard.intent, heard.sample, `"${saying}" is what ${theirs} hears`)];
    }),
  );
};
