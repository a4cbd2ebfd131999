import { normalise, wordings } from '../expand';
import type { Finding, Rule } from './finding';

/** Longer values and synonyms are refused (5.1). */
const LONGEST = 140;

const PLAIN = /^\p{L}[\p{L}\p{M}' .-]*$/u;

/** Types hold values, and values have ids such as "foot_rub". */
export const types: Rule = ({ model, places }) =>
  model.types.flatMap(({ name, values }) => [
    ...(values.length > 0 ? [] : [places.type(name, `${name} is empty, which Amazon refuses`)]),
    ...values
      .filter(({ id }) => !/^[a-z]+(_[a-z]+)*$/.test(id))
      .map(({ id }) => places.value(name, id, `${name}.${id} is no id such as "foot_rub"`)),
  ]);

/** Wordings are plain and short, and none of a type stands for two values. */
export const values: Rule = ({ model, places }) =>
  model.types.flatMap((type): Finding[] => {
    const first = new Map<string, string>();
    return wordings(type).flatMap(({ value, id }) => {
      const text = normalise(value);
      const other = first.get(text) ?? id;
      first.set(text, other);
      return [
        ...(PLAIN.test(value) ? [] : ['a value has letters, blanks, apostrophes and the like']),
        ...(value.length > LONGEST ? [`a value has at most ${LONGEST} characters`] : []),
        ...(other === id ? [] : [`${type.name}.${other} has it too`]),
      ].map((fault) => places.wording(type.name, id, value, `${fault}: "${value}"`));
    });
  });
