/** What a line typed into the terminal wants. */
export type Command =
  | { readonly kind: 'say'; readonly words: string }
  | { readonly kind: 'wait'; readonly duration: string }
  | { readonly kind: 'device'; readonly id: string | null; readonly rest: readonly string[] }
  | { readonly kind: 'tap'; readonly taps: readonly string[] }
  | { readonly kind: 'locale'; readonly locale: string | null }
  | {
      readonly kind: 'nothing' | 'silence' | 'heard' | 'state' | 'real' | 'skip' | 'help' | 'leave';
    }
  | { readonly kind: 'wrong'; readonly why: string };

const PLAIN = ['silence', 'heard', 'state', 'real', 'skip', 'help', 'leave'] as const;
const ALIASES: Readonly<Record<string, (typeof PLAIN)[number]>> = {
  quit: 'leave',
  exit: 'leave',
  bye: 'leave',
  '?': 'help',
  quiet: 'silence',
};
const AMOUNT = /^(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]*)$/i;
const UNITS: readonly (readonly [RegExp, (amount: number) => string])[] = [
  [/^(s|secs?|seconds?)$/i, (amount) => `PT${amount}S`],
  [/^(|m|mins?|minutes?)$/i, (amount) => `PT${amount * 60}S`],
  [/^(h|hrs?|hours?)$/i, (amount) => `PT${amount * 3600}S`],
  [/^(d|days?)$/i, (amount) => `PT${amount * 86_400}S`],
  [/^(w|weeks?)$/i, (amount) => `PT${amount * 604_800}S`],
];

/** "12m" as an ISO 8601 duration; those may be typed as they are. */
function durationOf(text: string): string | null {
  if (/^p/i.test(text)) return text.toUpperCase();
  const [, amount, unit = ''] = AMOUNT.exec(text) ?? [];
  const write = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  return amount === undefined || !write ? null : write(Number(amount));
}

/** Reads a typed line. */
export function readCommand(line: string): Command {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (!text.startsWith('/')) return { kind: 'say', words: text };
  const [name = '', ...rest] = text.slice(1).trim().split(/\s+/);
  const lower = name.toLowerCase();
  const plain = PLAIN.find((known) => known === (ALIASES[lower] ?? lower));
  if (plain) return { kind: plain };
  switch (lower) {
    case 'wait': {
      const duration = durationOf(rest.join(' '));
      if (duration !== null) return { kind: 'wait', duration };
      return { kind: 'wrong', why: 'How long? For example: /wait 12m' };
    }
    case 'device':
      return { kind: 'device', id: rest[0] ?? null, rest: rest.slice(1) };
    case 'tap':
      if (rest.length > 0) return { kind: 'tap', taps: rest };
      return { kind: 'wrong', why: 'Touch what? For example: /tap next' };
    case 'locale':
      return { kind: 'locale', locale: rest[0] ?? null };
    default:
      return { kind: 'wrong', why: `There is no /${name}. /help lists the commands.` };
  }
}
