// To which part of the house a function of a profile belongs, by the bundle's source map.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const OURS = /lambda\/(\w+)(?:\.ts|\/)/;
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/;
const NODES_OWN = 'Node itself';

/** What is told by name and not by file; null for what is not the skill's: the profiler itself, and idleness. */
const BY_NAME = {
  '(idle)': null,
  dispatch: null,
  '(garbage collector)': 'V8 tidying up',
  '(program)': 'V8 and the system',
  wrapSafe: "V8 reading the bundle's text",
};

/** A function that says the place of a function, for a bundle; null for what is not the skill's. */
export function placesOf(bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  return ({ functionName, url, lineNumber, columnNumber }) => {
    if (!url.startsWith('file:') && Object.hasOwn(BY_NAME, functionName))
      return BY_NAME[functionName];
    const file = url.startsWith('file:') ? fileURLToPath(url) : url;
    if (file !== bundle) return NODES_OWN;
    const { originalSource = '' } = map.findEntry(lineNumber, columnNumber);
    const [, ours] = OURS.exec(originalSource) ?? [];
    const [, packaged] = PACKAGE.exec(originalSource) ?? [];
    return ours !== undefined ? `lambda/${ours}` : (packaged ?? "the bundle's top level");
  };
}
