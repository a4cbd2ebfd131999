/** The module that names every spoken line, so that the compiler knows them. */
export function keysModule(lines: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(lines).sort();
  const union = keys.length === 0 ? ' never' : keys.map((key) => `\n  | '${key}'`).join('');
  return `/** A key of the spoken lines. */\nexport type LineKey =${union};\n`;
}
