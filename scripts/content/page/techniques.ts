import type { Alternative, Step, Technique } from '../../../lambda/content/types';
import { type Spoken, mark } from './page';

const WAITS = {
  hard: 'never within 30 minutes after a feed',
  soft: 'better 30 minutes after a feed; a word of warning before that',
  none: 'fine right after a feed',
};

const NAVELS = {
  any: 'the cord stump may still be on',
  stumpOff: 'only once the cord stump is off',
  healed: 'only once the navel is dry and healed',
};

/** All techniques with their conditions and every step. */
export function techniquesSection(spoken: Spoken): readonly string[] {
  return [
    `## Techniques (${Object.keys(spoken.book.techniques).length})`,
    ...Object.values(spoken.book.techniques).flatMap((technique) => section(spoken, technique)),
  ];
}

function section(spoken: Spoken, technique: Technique): readonly string[] {
  const { notes, words } = spoken;
  const { id, steps, secondSide } = technique;
  const only = technique.restrictedSteps?.map((step) => words.steps[id]?.[step]?.name).join(', ');
  const rule = (text: string) => (only ? `${text} (only for ${only})` : text);
  const facts = [
    `- From: ${technique.origin === 'article' ? 'the article' : 'beyond the article'}`,
    `- Age: ${age(technique)}`,
    `- Navel: ${rule(NAVELS[technique.navel])}`,
    `- Feed: ${rule(technique.duringFeed ? 'during the feed' : WAITS[technique.feedingWait])}`,
    `- Position: ${notes.positions[id]}`,
    `- Preparation: ${notes.preparations[id]}`,
    `- Not if: ${technique.contraindications.map((one) => notes.contraindications[one]).join('; ')}`,
    `- Otherwise: ${technique.instead.map((one) => called(spoken, one)).join(', or ')}`,
    `- Rests on: ${[...technique.facts, ...technique.sources].join(', ') || 'common practice'}`,
  ];
  return [
    `### ${words.names[id]?.title} (\`${id}\`)`,
    facts.join('\n'),
    steps.map((step, index) => spokenStep(spoken, technique, step, index + 1)).join('\n'),
    ...(secondSide ? [secondSideList(spoken, technique, secondSide.again)] : []),
  ];
}

/** How an alternative is offered. */
export function called({ words }: Spoken, to: Alternative): string {
  const id = 'technique' in to ? to.technique : 'routine' in to ? to.routine : to.line;
  return words.names[id]?.offer ?? id;
}

function age({ minimumAgeDays, gentler }: Technique): string {
  const from = minimumAgeDays === 0 ? 'from birth' : `from ${minimumAgeDays} days`;
  if (!gentler) return from;
  const start = gentler.fromDays === 0 ? 'birth' : `${gentler.fromDays} days`;
  return `${from}; in the gentler way from ${start} until ${gentler.beforeDays} days`;
}

const strokes = (count = 0): string =>
  count === 0 ? '' : `${count} ${count === 1 ? 'stroke' : 'strokes'}, `;

function spokenStep(spoken: Spoken, technique: Technique, step: Step, number: number): string {
  const said = spoken.words.steps[technique.id]?.[step.id];
  const open = mark(spoken, `${technique.id}.${step.id}`);
  const pace = `${strokes(step.strokes)}quiet ${step.holdSeconds} s`;
  const again = step.safety ? '; said again on every return' : '';
  return [
    `${number}. "${said?.say}" (${pace}${again})`,
    ...(said?.gentle ? [`   - Gentler: "${said.gentle}"${open}`] : []),
    ...(said?.fewer ? [`   - With fewer strokes: "${said.fewer}"${open}`] : []),
  ].join('\n');
}

function secondSideList(spoken: Spoken, { id }: Technique, again: readonly string[]): string {
  const cues = again.map(
    (step) => `"${spoken.words.steps[id]?.[step]?.short}"${mark(spoken, `${id}.${step}`)}`,
  );
  return `Then on the second side, with the same quiet: ${cues.join(' ')}`;
}
