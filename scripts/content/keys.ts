/** The module that names every spoken line, so that the compiler knows them. */
export function keysModule(lines: Readonly<Record<string, object>>): string {
  const keys = Object.entries(lines)
    .flatMap(([topic, entries]) => Object.keys(entries).map((name) => `${topic}.${name}`))
    .sort();
  const union = keys.length === 0 ? ' never' : keys.map((key) => `\n  | '${key}'`).join('');
  return `/** A key of the spoken lines. */\nexport type LineKey =${union};\n`;
}
