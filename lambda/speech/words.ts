import i18next, { type i18n } from 'i18next';
import type { LineKey } from '../content';
import type { Line, Param } from '../content/line';
import type { Words, Wording } from '../content/types';
import type { PermittedStep } from '../care';
import { timeOfDay } from './clock';

/** Marks digits inside plain text, from the private use area; they become markup after escaping. */
export const DIGITS_START = '\uE000';
export const DIGITS_END = '\uE001';

/** Digits that are read one by one. */
const inDigits = (digits: string) => `${DIGITS_START}${digits}${DIGITS_END}`;

/** A parent's words without what means something to us: marks and placeholders. */
const harmless = (text: string) => text.replace(/[\uE000-\uF8FF{}]/g, '');

const isVariants = (text: Wording): text is readonly string[] => Array.isArray(text);

/** i18next resources of the lines: variants as key_v0, key_v1; plural forms as key_one, key_other. */
function resources(words: Words): Record<string, string> {
  const entries = Object.entries(words.lines).flatMap(([key, { text }]): [string, string][] => {
    if (typeof text === 'string') return [[key, text]];
    if (isVariants(text)) return text.map((one, index) => [`${key}_v${index}`, one]);
    return Object.entries(text).map(([form, one]) => [`${key}_${form}`, one]);
  });
  return Object.fromEntries(entries);
}

/** The words of one language: keys and steps in, plain text out. Made once, at load. */
export class Language {
  private readonly texts: i18n;
  /** Lines in which nothing varies, as they are said; there are as many as content has. */
  private readonly fixed = new Map<string, string>();

  constructor(
    readonly code: string,
    private readonly words: Words,
  ) {
    this.texts = i18next.createInstance();
    void this.texts.init({
      lng: code,
      resources: { [code]: { translation: resources(words) } },
      initAsync: false,
      keySeparator: false,
      nsSeparator: false,
      // Text is escaped once, when the whole of it becomes SSML.
      interpolation: { escapeValue: false },
    });
    this.texts.services.formatter?.add('words', (value: unknown) => this.number(Number(value)));
  }

  /** How many wordings a line has to vary between. */
  variants(key: string): number {
    const wording: Wording | undefined = this.words.lines[key]?.text;
    return wording !== undefined && isVariants(wording) ? wording.length : 1;
  }

  line({ key, params, variant = 0 }: Line): string {
    const count = this.variants(key);
    const chosen = count > 1 ? `${key}_v${variant % count}` : key;
    if (params === undefined) return this.fixedLine(chosen);
    const values = Object.entries(params).map(([name, param]) => [name, this.param(param)]);
    return this.texts.t(chosen, Object.fromEntries(values) as Record<string, string | number>);
  }

  private fixedLine(chosen: string): string {
    const known = this.fixed.get(chosen);
    if (known !== undefined) return known;
    const text = this.texts.t(chosen);
    this.fixed.set(chosen, text);
    return text;
  }

  step({ technique, step, short, gentle, fewer }: PermittedStep): string {
    const words = step === null ? this.words.parts[technique] : this.words.steps[technique]?.[step];
    if (words === undefined) throw new Error(`no words in ${this.code} for ${technique}/${step}`);
    if (short && words.short !== undefined) return words.short;
    const full = (fewer ? words.fewer : undefined) ?? words.say;
    return gentle ? (words.gentle ?? full) : full;
  }

  private param(param: Param): string | number {
    if (typeof param === 'number') return param;
    if ('name' in param) return this.words.names[param.name]?.[param.form] ?? '';
    if ('said' in param) return harmless(param.said);
    if ('phrase' in param) return this.texts.t(param.phrase);
    if ('feverIn' in param) return this.texts.t(`unit.${param.feverIn}`);
    if ('clock' in param) return timeOfDay(param.clock, param.zone, param.now, this.words);
    if ('digits' in param) return param.digits;
    if ('crisisLine' in param) return this.named(param.crisisLine, 'emergency.aCrisisLine');
    if ('adviceLine' in param) return this.named(param.adviceLine, 'emergency.nurseLine');
    if ('emergencyNumber' in param) return this.emergencyNumber(param.emergencyNumber);
    const { technique, step } = param.stepName;
    const words = step === null ? this.words.parts[technique] : this.words.steps[technique]?.[step];
    return words?.name ?? '';
  }

  /** A device may be abroad, so the number of its locale never stands alone. */
  private emergencyNumber(digits: string | null): string {
    if (digits === null) return this.texts.t('emergency.localNumber');
    return this.texts.t('emergency.orLocal', { number: inDigits(digits) });
  }

  /** A name may stand before the number; each group of digits is read digit by digit. */
  private named(known: string | null, unknown: LineKey): string {
    if (known === null) return this.texts.t(unknown);
    return known.replace(/\d+/g, inDigits);
  }

  /** A small number in words, a larger one in digits. */
  number(value: number): string {
    return this.words.numbers[value] ?? String(value);
  }
}
