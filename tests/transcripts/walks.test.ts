import { content } from '../../lambda/content';
import type { Alternative } from '../../lambda/content/types';
import { createCheckedDesk } from '../support/desk';
import { phraseFor } from '../support/say';
import { firstMissing, sentencesOf } from './story/sentences';
import { walkOn, type Gait } from './story/walking';

const named = (type: string) => (id: string) => phraseFor(type, id);
const technique = named('Technique');
const routine = named('Routine');

/** Every technique and every routine there is, as content lists them. */
const MASSAGES: readonly (readonly [string, Alternative])[] = [
  ...Object.keys(content.techniques).map((id) => [technique(id), { technique: id }] as const),
  ...Object.keys(content.routines).map(
    (id) => [`the ${routine(id)} routine`, { routine: id }] as const,
  ),
];

/** Old enough for everything, and with everything else still to be asked. */
const family = { days: 100, navel: 'due' } as const;

async function walked(words: string, start: Alternative, gait: Gait): Promise<string> {
  const device = createCheckedDesk({ family });
  const asked = await device.say(`start ${words}`);
  const heard = await walkOn(device, asked, gait);
  expect(firstMissing(sentencesOf(start, content), heard)).toBeNull();
  // It is over: nothing is offered afterwards.
  const { speech } = await device.launch();
  expect(speech).not.toMatch(/We were|Last time/);
  return heard;
}

describe.each(MASSAGES)('%s', (words, start) => {
  test('saying yes at every question', async () => {
    const heard = await walked(words, start, 'yes');
    expect(heard).toMatch(/ (?:All done\. [^?]+|That's it, all done\.)$/);
  });

  test('saying next to nothing', () => walked(words, start, 'silence'));
  test('saying next at every step', () => walked(words, start, 'next'));
});
