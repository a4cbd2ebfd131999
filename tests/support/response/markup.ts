/** An element of SSML, in the shape in which ssml-check-core looks at them. */
export interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly elements: Element[];
}

/** A piece of what is heard, in order; tags that make no sound are left out. */
export type Heard = { readonly text: string } | { readonly silence: true } | { readonly end: true };

export interface Markup {
  readonly root: Element | null;
  readonly heard: readonly Heard[];
  readonly faults: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const TOKEN =
  /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Plain text of XML text, and the ampersands that begin no entity. */
const decode = (text: string, faults: string[]): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (all, decimal, hex, name) => {
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    if (typeof hex === 'string') return String.fromCodePoint(parseInt(hex, 16));
    const known = typeof name === 'string' ? ENTITIES[name] : undefined;
    if (known === undefined) faults.push(`raw ${JSON.stringify(text.slice(0, 40))}: & not escaped`);
    return known ?? all;
  });

const attributesOf = (text: string, faults: string[]): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      decode(double ?? single ?? '', faults),
    ]),
  );

/** Reads SSML strictly: what is no well-formed XML comes back as faults. */
export function readMarkup(ssml: string): Markup {
  const faults: string[] = [];
  const heard: Heard[] = [];
  const roots: Element[] = [];
  const open: Element[] = [];

  for (const [token, closing, name, attributes = '', empty] of ssml.matchAll(TOKEN)) {
    if (token === '<') faults.push('a "<" that begins no tag');
    else if (name === undefined) {
      const text = decode(token, faults);
      if (open.length > 0) heard.push({ text });
      else if (text.trim() !== '') faults.push(`text outside <speak>: ${text.trim().slice(0, 40)}`);
    } else if (closing) {
      if (open.at(-1)?.name !== name) faults.push(`</${name}> closes nothing that is open`);
      else open.pop();
      if (name === 'p' || name === 's') heard.push({ end: true });
    } else {
      const element: Element = { name, attributes: attributesOf(attributes, faults), elements: [] };
      (open.at(-1)?.elements ?? roots).push(element);
      if (!empty) open.push(element);
      if (name === 'break' || name === 'audio') heard.push({ silence: true });
    }
  }

  for (const { name } of open) faults.push(`<${name}> is never closed`);
  const [root] = roots;
  if (roots.length !== 1 || root?.name !== 'speak')
    faults.push('not one <speak> around everything');
  return { root: root ?? null, heard, faults };
}
