const marks = (name: string) => ({
  begin: `<!-- ${name}: made by scripts/readme.ts -->`,
  end: `<!-- end of ${name} -->`,
});

/** A page with the text between a block's two marks replaced. */
export function withBlock(page: string, name: string, text: string): string {
  const { begin, end } = marks(name);
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no block "${name}".`);
  return `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
}
