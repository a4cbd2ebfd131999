import { line, type Line } from '../content/line';
import type { Target } from '../content/types';
import { own } from '../json';
import { slotOf, type Situation, type Turn } from '../situation';
import { setAge } from './age';
import { begin } from './begin';
import { follow } from './follow';
import { inform } from './help';
import { meant } from './meant';
import { previous } from './navigate';
import { remarked } from './remark';
import type { Handler } from './turns';
import { about } from './whose';

/** The situation about the baby whom the words name, if they do. */
function forWhom(situation: Situation): Situation {
  const { household, babies } = meant(situation);
  const [baby, other] = babies;
  const known = { ...situation, household };
  return baby === undefined || other !== undefined ? known : about(known, baby.id);
}

/** What nobody has a massage for, said back with what there is. */
export const unknownLine = (slot: string, said: string): Line =>
  line(slot === 'bodyPart' ? 'unknown.bodyPart' : 'unknown.said', { said: { said } });

/** A slot whose values are looked up in a table of content; an unknown word is said back. */
const byWord =
  (
    name: string,
    targetOf: (situation: Situation, id: string) => Target | undefined,
    answer: (situation: Situation, target: Target, said: string) => Turn = follow,
  ): Handler =>
  (before) => {
    const situation = forWhom(before);
    const slot = slotOf(situation, name);
    if (slot.kind === 'matched') {
      const target = targetOf(situation, slot.id);
      if (target !== undefined) return answer(situation, target, slot.said);
    }
    const said = slot.kind === 'matched' || slot.kind === 'unmatched' ? slot.said : null;
    return inform(situation, said === null ? [] : [unknownLine(name, said)]);
  };

/** What the words name of what can be wished for, in any of their slots; null for nothing. */
export function targetIn(situation: Situation): Target | null {
  const { requests, techniques, routines } = situation.content;
  const id = (name: string) => {
    const slot = slotOf(situation, name);
    return slot.kind === 'matched' ? slot.id : '';
  };
  const [technique, routine] = [id('technique'), id('routine')];
  if (Object.hasOwn(techniques, technique)) return { technique };
  if (Object.hasOwn(routines, routine)) return { routine };
  return own(requests.problems, id('problem')) ?? own(requests.bodyParts, id('bodyPart')) ?? null;
}

const byProblem = byWord(
  'problem',
  ({ content }, id) => own(content.requests.problems, id),
  (situation, target, said) => remarked(situation, target) ?? follow(situation, target, said),
);

/** A problem by its word; "newborn" in answer to the age question is an age. */
export const problem: Handler = (situation) => {
  const { session } = situation;
  const slot = slotOf(situation, 'problem');
  if (
    slot.kind === 'matched' &&
    session.phase === 'asking' &&
    session.question.about === 'choice'
  ) {
    const named = session.question.choices[session.question.cues?.[slot.id] ?? -1];
    if (named !== undefined) return begin(situation, { start: named });
  }
  const asked = session.phase === 'asking' && session.question.about === 'age';
  return asked && slot.kind === 'matched' && slot.id === 'newborn'
    ? setAge(situation, 0, 'birth')
    : byProblem(situation);
};

const byBodyPart = byWord('bodyPart', ({ content }, id) => own(content.requests.bodyParts, id));

/** A part of the body; a mere "back" in the middle of a massage is the way back. */
export const bodyPart: Handler = (situation) => {
  const slot = slotOf(situation, 'bodyPart');
  const { phase } = situation.session;
  const alone = Object.values(situation.said.slots).every(
    (other) => other === slot || other.kind === 'empty',
  );
  const goesBack =
    alone && slot.kind === 'matched' && slot.id === 'back' && slot.said.split(' ').length === 1;
  return goesBack && (phase === 'guiding' || phase === 'paused')
    ? previous(situation)
    : byBodyPart(situation);
};
export const routine = byWord(
  'routine',
  ({ content }, id) => own(content.routines, id) && { routine: id },
);
export const technique = byWord(
  'technique',
  ({ content }, id) => own(content.techniques, id) && { technique: id },
);
