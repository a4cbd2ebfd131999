import { fileURLToPath } from 'node:url';
import { floors, type Layer, layersOf } from './layers';

const folder = fileURLToPath(new URL('../../lambda', import.meta.url));

const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–';

const floorOf = (layers: readonly Layer[]) => layers.map(({ name }) => name).join('   ');

const rowOf = ({ name, within, outside }: Layer) =>
  `| \`${name}\` | ${named(within)} | ${named(outside)} |`;

/** The layers of lambda/ as they are: a picture from the door down, and what each one imports. */
export function layersPicture(): string {
  const fromTheDoor = floors(layersOf(folder)).reverse();
  return [
    '```text',
    ...fromTheDoor.map(floorOf),
    '```',
    '',
    '| layer | imports | from outside |',
    '| --- | --- | --- |',
    ...fromTheDoor.flat().map(rowOf),
  ].join('\n');
}
