import type { Spoken } from './page';

/** How times of day are said: the first row that fits. */
export function clockSection({ words }: Spoken): readonly string[] {
  const { times, halves } = words.clock;
  const range = (name: string, [first, last]: readonly [number, number]) =>
    first === last ? `${name} ${first}` : `${name} ${first} to ${last}`;
  const when = (hours?: readonly [number, number], minutes?: readonly [number, number]) =>
    [hours && range('hour', hours), minutes && range('minute', minutes)]
      .filter((part) => part !== undefined)
      .join(', ') || 'any';
  return [
    '## Times of day',
    times.map(({ hours, minutes, say }) => `- ${when(hours, minutes)}: "${say}"`).join('\n'),
    'A time more than six hours away is said with its half of the day:',
    halves.map(({ hours, say }) => `- ${when(hours)}: "${say}"`).join('\n'),
  ];
}
