import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { at } from './places';

let renderer: Promise<void> | undefined;

/** The renderer is compiled once a process; a second time it would throw. */
function ready(): Promise<void> {
  const wasm = createRequire(at('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');
  renderer ??= initWasm(readFileSync(wasm));
  return renderer;
}

/** assets/icon.svg as a PNG of so many pixels each way: the same bytes on every machine. */
export async function renderIcon(pixels: number): Promise<Buffer> {
  await ready();
  const svg = readFileSync(at('assets/icon.svg'), 'utf8');
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } });
  return Buffer.from(picture.render().asPng());
}
