/** Environment variables, as they are. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the settings, each in a line of its own. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
  readonly code = 'BAD_SETTINGS';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Reads variables one by one and collects what is wrong, so that all of it is told at once. */
export interface Values {
  readonly problems: string[];
  /** A text; '' where it is missing, which is a problem unless `otherwise` is given. */
  text(name: string, shape: RegExp, meant: string, otherwise?: string): string;
  /** A text that may be left out; undefined then. */
  optional(name: string, shape: RegExp, meant: string): string | undefined;
  /** A whole number from `least` to `most`. */
  number(name: string, least: number, most: number, otherwise: number): number;
  flag(name: string): boolean;
}

export function valuesOf(environment: Environment): Values {
  const problems: string[] = [];
  // Compose files hand over empty variables for those that were left out.
  const given = (name: string) => environment[name]?.trim() || undefined;
  const optional: Values['optional'] = (name, shape, meant) => {
    const value = given(name);
    if (value !== undefined && !shape.test(value)) problems.push(`${name} is "${value}": ${meant}`);
    return value;
  };
  return {
    problems,
    optional,
    text(name, shape, meant, otherwise) {
      const value = optional(name, shape, meant) ?? otherwise;
      if (value === undefined) problems.push(`${name} is missing: ${meant}`);
      return value ?? '';
    },
    number(name, least, most, otherwise) {
      const text = given(name) ?? String(otherwise);
      const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
      if (value >= least && value <= most) return value;
      problems.push(`${name} is "${text}": it takes a whole number from ${least} to ${most}`);
      return otherwise;
    },
    flag(name) {
      const text = given(name) ?? 'false';
      if (text !== 'true' && text !== 'false') {
        problems.push(`${name} is "${text}": it takes true or false`);
      }
      return text === 'true';
    },
  };
}
