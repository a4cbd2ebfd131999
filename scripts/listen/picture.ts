import type { Played } from './play';
import { loudness } from './silence';
import { secondsOf } from './sound';

const WIDTH = 1200;
const HEIGHT = 260;
const MIDDLE = 120;
const HALF = 80;
/** One stroke of the curve for so many units of width. */
const COLUMN = 1.5;
/** Seconds between the figures below, for short sounds and for long ones. */
const TICKS = { short: 10, long: 60 };
const LONG_SECONDS = 240;
const LEGEND =
  'Green: the quiet of the step with this number. Yellow: the microphone is open. Below: seconds.';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The loudness of a massage over time, as SVG: below it each step's hold with its number, and where
 * the microphone is open.
 */
export function picture(played: Played, title: string): string {
  const length = secondsOf(played.sound);
  const x = (seconds: number) => ((seconds / length) * WIDTH).toFixed(1);
  const wide = (from: number, to: number) => x(to - from);
  const columns = loudness(played.sound, (length / WIDTH) * COLUMN);
  const curve = columns
    .map((loud, column) => ({ at: (column * COLUMN).toFixed(1), up: Math.round(loud * HALF) }))
    .filter(({ up }) => up > 0)
    .map(({ at, up }) => `M${at} ${MIDDLE - up}V${MIDDLE + up}`);
  const holds = played.holds.map(
    ({ step, start, end }) =>
      `<rect class="hold" x="${x(start)}" y="30" width="${wide(start, end)}" height="180"/>` +
      `<text x="${x(start)}" y="225">${step.step}</text>`,
  );
  const open = played.listenings.map(
    ({ start, end }) =>
      `<rect class="open" x="${x(start)}" y="30" width="${wide(start, end)}" height="180"/>`,
  );
  const every = length > LONG_SECONDS ? TICKS.long : TICKS.short;
  const ticks = Array.from({ length: Math.floor(length / every) + 1 }, (_, tick) => {
    const at = x(tick * every);
    return `<path class="tick" d="M${at} 236v6"/><text x="${at}" y="255">${tick * every}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${escaped(title)}</title>`,
    '<style>text{font:12px sans-serif;fill:#444}.back{fill:#fff}.hold{fill:#cfe3d4}.open{fill:#f6e2b3}' +
      '.sound{stroke:#2f4f6f;stroke-width:1.2}.tick{stroke:#888}</style>',
    `<rect class="back" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text x="4" y="18">${escaped(title)}. ${LEGEND}</text>`,
    ...holds,
    ...open,
    `<path class="sound" d="${curve.join('')}"/>`,
    ...ticks,
    '</svg>',
    '',
  ].join('\n');
}
