import { createDesk, type Desk, type Out } from '../../simulator/desk';
import { parseSsml, type Sound } from '../../simulator/ssml';
import { type Scene, SETUP, STORY } from './story';

const WIDTH = 96;
const SHORTEST_SILENCE_SECONDS = 1;
/** Stands for a space at which no line ends. */
const TOGETHER = '\u00a0';

/** The sounds of a speech in their order, with neighbouring silences as one. */
function joined(sounds: readonly Sound[]): Sound[] {
  const all: Sound[] = [];
  for (const sound of sounds) {
    const last = all.at(-1);
    if (sound.kind === 'words' && sound.text.trim() === '') continue;
    if (sound.kind === 'break' && last?.kind === 'break') {
      all[all.length - 1] = { kind: 'break', seconds: last.seconds + sound.seconds };
    } else all.push(sound);
  }
  return all;
}

function shown(sound: Sound): string {
  if (sound.kind === 'words') return sound.text.trim().replace(/\s+/g, ' ');
  if (sound.seconds < SHORTEST_SILENCE_SECONDS) return '';
  return `(${Math.round(sound.seconds)}${TOGETHER}seconds)`;
}

/** A speech to read, with its silences: "Resting hands. (15 seconds) Next, the legs." */
export const toRead = (ssml: string): string =>
  joined(parseSsml(ssml)).map(shown).filter(Boolean).join(' ');

/** A paragraph in lines that fit the page; from the second on they stand in. */
export function inLines(paragraph: string, width = WIDTH): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(word);
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`       ${word}`);
  }
  return lines.join('\n').replaceAll(TOGETHER, ' ');
}

async function happens({ after, says }: Scene, desk: Desk): Promise<Out> {
  if (after !== undefined) await desk.wait(`PT${after}S`);
  return says === null ? desk.silence() : desk.say(says);
}

function said({ after, says }: Scene): string {
  if (says === null) return 'You:   (silence)';
  return after === undefined ? `You:   ${says}` : `You:   (${after} seconds in) ${says}`;
}

/** What the desk Echo makes of a story, as a transcript. */
export async function transcript(story: readonly Scene[] = STORY): Promise<string> {
  const desk = createDesk(SETUP);
  const lines: string[] = [];
  for (const scene of story) {
    const { error, ssml } = await happens(scene, desk);
    if (error !== null) throw new Error(`"${scene.says ?? 'silence'}": ${error.message}`);
    lines.push(inLines(said(scene)));
    if (ssml !== null) lines.push(inLines(`Alexa: ${toRead(ssml)}`));
  }
  return ['```text', ...lines, '```'].join('\n');
}
