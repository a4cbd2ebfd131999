/** What a wording leaves open: `{{name}}`, or `{{name, words}}` for a number in words. */
interface Placeholder {
  readonly name: string;
  readonly inWords: boolean;
}

/** A wording cut at what it leaves open. */
export type Template = readonly (string | Placeholder)[];

const PLACEHOLDER = /\{\{(\w+)(, words)?\}\}/;

/** Cuts a wording at its placeholders. */
export function templateOf(wording: string): Template {
  // A split by groups gives text, name, format, text, name, format, …, text.
  const parts = wording.split(PLACEHOLDER) as (string | undefined)[];
  return parts.flatMap((part, index): Template => {
    if (index % 3 === 0) return part === '' ? [] : [part ?? ''];
    return index % 3 === 1 ? [{ name: part ?? '', inWords: parts[index + 1] !== undefined }] : [];
  });
}

/** A template with every placeholder filled; what fills it is never looked into for placeholders. */
export const filled = (template: Template, fill: (placeholder: Placeholder) => string): string =>
  template.map((part) => (typeof part === 'string' ? part : fill(part))).join('');
