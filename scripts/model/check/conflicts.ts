import { findConflicts } from '../conflicts';
import { meaningOf } from '../wordForWord';
import { inWords, type Rule } from './finding';

/** Nothing one can say has two meanings. */
export const conflicts: Rule = ({ model, places }) =>
  findConflicts(model).map(({ text, one, other }) => {
    const rival = places.sample(other.intent, other.sample, meaningOf(other));
    const message = `"${text}" is ${meaningOf(one)}, and by ${inWords(rival)}`;
    return places.sample(one.intent, one.sample, message);
  });
