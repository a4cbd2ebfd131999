import type { Language } from '../language';
import type { Finder, Found } from '../pattern';

/** Finds whole numbers: "five", "twenty three", "a hundred and ten". */
export function numberFinder({ numbers }: Language): Finder<number> {
  const { words: small, tens, scales } = numbers;
  const below100 = (words: readonly string[], at: number): Found<number>[] => {
    const word = words[at] ?? '';
    const ten = tens[word];
    if (ten === undefined) return word in small ? [{ length: 1, value: small[word] ?? 0 }] : [];
    const digit = small[words[at + 1] ?? ''] ?? 0;
    const whole = { length: 1, value: ten };
    return digit > 0 && digit < 10 ? [whole, { length: 2, value: ten + digit }] : [whole];
  };
  /** "One oh two" is a hundred and two. */
  const withOh = (words: readonly string[], at: number): Found<number>[] => {
    const [head = '', zero = '', last = ''] = words.slice(at, at + 3);
    const ones = small[last] ?? 0;
    const isSaid = small[head] === 1 && numbers.zero.includes(zero) && ones > 0 && ones < 10;
    return isSaid ? [{ length: 3, value: 100 + ones }] : [];
  };
  const scaled = (words: readonly string[], at: number): Found<number>[] => {
    const heads = [...below100(words, at)];
    if (numbers.one.includes(words[at] ?? '')) heads.push({ length: 1, value: 1 });
    // "A hundred and three" is said without its "a" as well.
    if ((words[at] ?? '') in scales) heads.push({ length: 0, value: 1 });
    return heads.flatMap((head) => {
      const scale = scales[words[at + head.length] ?? ''];
      if (scale === undefined) return [];
      const length = head.length + 1;
      const value = head.value * scale;
      const joined = numbers.and.includes(words[at + length] ?? '') ? 1 : 0;
      const rest = [...below100(words, at + length + joined), ...scaled(words, at + length)]
        .filter((found) => found.value > 0 && found.value < scale)
        .map((found) => ({ length: length + joined + found.length, value: value + found.value }));
      return [{ length, value }, ...rest];
    });
  };
  return (words, from) => [
    ...below100(words, from),
    ...scaled(words, from),
    ...withOh(words, from),
  ];
}

/** Only numbers of a range. */
export const within =
  (find: Finder<number>, from: number, to: number): Finder<number> =>
  (words, at) =>
    find(words, at).filter(({ value }) => value >= from && value <= to);

/** Spells a number below ten thousand as it is said. */
export function spell(value: number, { numbers }: Language): string {
  const nameOf = (values: Readonly<Record<string, number>>, wanted: number) =>
    Object.keys(values).find((name) => values[name] === wanted);
  const small = nameOf(numbers.words, value) ?? nameOf(numbers.tens, value);
  if (small !== undefined) return small;
  for (const scale of [1000, 100]) {
    if (value < scale) continue;
    const head = `${spell(Math.floor(value / scale), { numbers } as Language)}`;
    const tail = value % scale;
    const name = nameOf(numbers.scales, scale) ?? '';
    return [head, name, ...(tail ? [spell(tail, { numbers } as Language)] : [])].join(' ');
  }
  const ten = Math.floor(value / 10) * 10;
  return `${nameOf(numbers.tens, ten) ?? ''} ${nameOf(numbers.words, value - ten) ?? ''}`;
}
