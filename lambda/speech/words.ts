import type { LineKey } from '../content';
import type { Line, Param } from '../content/line';
import { lineIn } from '../content/locales';
import type { StepWords, Words, Wording } from '../content/types';
import type { PermittedStep } from '../care';
import { own } from '../json';
import { timeOfDay } from './clock';
import { filled, templateOf, type Template } from './template';

/** Marks digits inside plain text, from the private use area; they become markup after escaping. */
export const DIGITS_START = '\uE000';
export const DIGITS_END = '\uE001';

/** Digits that are read one by one. */
const inDigits = (digits: string) => `${DIGITS_START}${digits}${DIGITS_END}`;

/** A parent's words without what means something to us: marks and placeholders. */
const harmless = (text: string) => text.replace(/[\uE000-\uF8FF{}]/g, '');

const isVariants = (text: Wording): text is readonly string[] => Array.isArray(text);

/** The words of one language: keys and steps in, plain text out. */
export class Language {
  /** The wordings that were said before, each cut at its placeholders once. */
  private readonly templates = new Map<string, Template>();
  private plurals?: Intl.PluralRules;

  constructor(
    readonly code: string,
    private readonly words: Words,
  ) {}

  /** How many wordings a line has to vary between. */
  variants(key: string): number {
    const wording = lineIn(this.words, key)?.text;
    return wording !== undefined && isVariants(wording) ? wording.length : 1;
  }

  line({ key, params = {}, variant = 0 }: Line): string {
    const template = this.template(this.wording(key, variant, params['count']));
    return filled(template, ({ name, inWords }) => {
      const param = params[name];
      if (param === undefined) return '';
      const value = this.param(param);
      return inWords ? this.number(Number(value)) : String(value);
    });
  }

  /** The one of a line's wordings that is meant. The generator refuses content that lacks one. */
  private wording(key: string, variant: number, count: Param | undefined): string {
    const words = lineIn(this.words, key);
    const text = words && this.formOf(words.text, variant, count);
    if (text === undefined) throw new Error(`no words in ${this.code} for ${key}`);
    return text;
  }

  private formOf(text: Wording, variant: number, count: Param | undefined): string | undefined {
    if (typeof text === 'string') return text;
    if (isVariants(text)) return text[variant % text.length];
    // Languages whose rules know no zero have a wording for it all the same: "the last step".
    if (count === 0 && text['zero'] !== undefined) return text['zero'];
    this.plurals ??= new Intl.PluralRules(this.code);
    return text[this.plurals.select(Number(count))] ?? text['other'];
  }

  private template(wording: string): Template {
    const known = this.templates.get(wording);
    if (known !== undefined) return known;
    const template = templateOf(wording);
    this.templates.set(wording, template);
    return template;
  }

  step({ technique, step, short, gentle, fewer }: PermittedStep): string {
    const words = this.stepWords(technique, step);
    if (words === undefined) throw new Error(`no words in ${this.code} for ${technique}/${step}`);
    if (short && words.short !== undefined) return words.short;
    const full = (fewer ? words.fewer : undefined) ?? words.say;
    return gentle ? (words.gentle ?? full) : full;
  }

  private stepWords(technique: string, step: string | null): StepWords | undefined {
    const { parts, steps } = this.words;
    return step === null ? own(parts, technique) : own(own(steps, technique) ?? {}, step);
  }

  private param(param: Param): string | number {
    if (typeof param === 'number') return param;
    // A session may name what this version no longer has, so that a name may be missing.
    if ('name' in param) return own(this.words.names, param.name)?.[param.form] ?? '';
    if ('said' in param) return harmless(param.said);
    if ('phrase' in param) return this.line({ key: param.phrase });
    if ('feverIn' in param) return this.line({ key: `unit.${param.feverIn}` });
    if ('clock' in param) return timeOfDay(param.clock, param.zone, param.now, this.words);
    if ('digits' in param) return param.digits;
    if ('crisisLine' in param) return this.named(param.crisisLine, 'emergency.aCrisisLine');
    if ('adviceLine' in param) return this.named(param.adviceLine, 'emergency.nurseLine');
    if ('poisonLine' in param) return this.named(param.poisonLine, 'emergency.poisonLine');
    if ('emergencyNumber' in param) return this.emergencyNumber(param.emergencyNumber);
    const { technique, step } = param.stepName;
    return this.stepWords(technique, step)?.name ?? '';
  }

  /** A device may be abroad, so the number of its locale never stands alone. */
  private emergencyNumber(digits: string | null): string {
    if (digits === null) return this.line({ key: 'emergency.localNumber' });
    return this.line({
      key: 'emergency.orLocal',
      params: { number: { digits: inDigits(digits) } },
    });
  }

  /** A name may stand before the number; each group of digits is read digit by digit. */
  private named(known: string | null, unknown: LineKey): string {
    if (known === null) return this.line({ key: unknown });
    return known.replace(/\d+/g, inDigits);
  }

  /** A small number in words, a larger one in digits. */
  number(value: number): string {
    return this.words.numbers[value] ?? String(value);
  }
}
