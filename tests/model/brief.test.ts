import { meaningOf, wordForWord } from '../../scripts/model/wordForWord';
import { emergencies } from './brief/emergencies';
import { parentsSay } from './brief/parents-say';
import { wordsAParentSays } from './brief/words';
import { builtModel } from './support';

const tables = { wordsAParentSays, parentsSay, emergencies };

// An overlay may take lines away, so each locale is asked; those alike hear alike.
describe.each(['en-US', 'en-GB'])('%s', (locale) => {
  const hears = wordForWord(builtModel(locale));

  test.each(Object.entries(tables))('%s: every phrase of the brief is heard', (_name, table) => {
    const wanted = Object.entries(table).flatMap(([meaning, sayings]) =>
      sayings.map((saying) => `${saying} -> ${meaning}`),
    );
    const got = Object.values(table).flatMap((sayings) =>
      sayings.map((saying) => `${saying} -> ${meaningOf(hears(saying))}`),
    );
    expect(got).toEqual(wanted);
  });
});
