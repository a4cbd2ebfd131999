import { ageInDays, consider, idOf, mayStart, type Wish } from '../care';
import { line, type Line } from '../content/line';
import type { Alternative, Target } from '../content/types';
import type { Guide } from '../guide';
import { isUnderWay, type Question } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { setAge } from './age';
import { begin } from './begin';
import { spokenMinutes } from './durations';
import { isHeld, stillHeld } from './held';
import { inform } from './help';
import { previous } from './navigate';
import { askQuestion } from './questions';
import { refusalLine } from './reasons';
import { note } from './signs';
import { askElse } from './ask';
import { currentGuide, type Handler } from './turns';
import { momentOf, waiting } from './where';
import { meant } from './meant';
import { about, babyToday, chosen, factsOf } from './whose';

/** What baby shows holds back another massage as it would any; null where it does not. */
function instead(
  situation: Situation,
  guide: Guide,
  wish: Wish,
  heard: readonly Line[],
): Turn | null {
  const decision = consider(wish, false, factsOf(situation));
  if (decision.kind !== 'refuse') return null;
  const [start] = decision.instead;
  if (start === undefined) return stillHeld(situation, guide);
  const say = [...heard, refusalLine(decision.refusal, situation)];
  return askQuestion(situation, { about: 'offer', wish: { start } }, { guide, say });
}

/** What was said with a wish and answers it, so that nothing starts: "constipated, hard pellets". */
function sayingMore(situation: Situation, target: Target, said: string): Turn | null {
  if (!('technique' in target) || target.unlessSaid === undefined) return null;
  const { words, line: key } = target.unlessSaid;
  const heard = said.toLowerCase().split(' ');
  const { age } = babyToday(situation);
  const { now, content } = situation;
  const young = age !== undefined && ageInDays(age, now) < content.policy.constipationDoctorDays;
  if (young || !words.some((word) => heard.includes(word))) return null;
  const say = [line(key as Line['key'])];
  return currentGuide(situation) === null ? askElse(situation, say) : inform(situation, say);
}

/** Starts a wish, or, in the middle of another massage, asks whether to change. */
export function want(situation: Situation, wish: Wish, heard: readonly Line[] = []): Turn {
  const guide = currentGuide(situation);
  const over = guide === null || momentOf(guide, situation).at === 'finished';
  if (over || !isUnderWay(situation.session)) {
    return begin(situation, wish, false, heard);
  }
  const refused = isHeld(situation, guide) ? instead(situation, guide, wish, heard) : null;
  if (refused !== null) return refused;
  const sameAgain = idOf(guide.wish.start) === idOf(wish.start);
  // A change that a rule refuses is not confirmed first; what is going on goes on.
  const decision = consider(wish, false, factsOf(situation));
  if (!sameAgain && decision.kind === 'refuse') {
    return inform(situation, [...heard, refusalLine(decision.refusal, situation)]);
  }
  const question = sameAgain
    ? ({ about: 'startOver' } as const)
    : ({ about: 'switch', wish } as const);
  return askQuestion(situation, question, { guide: waiting(situation), say: heard });
}

function wishFor(start: Alternative, situation: Situation): Wish {
  const minutes = spokenMinutes(situation);
  return minutes === undefined ? { start } : { start, minutes };
}

/** Offers what is left of some choices, or what always can start. */
function offer(situation: Situation, left: readonly Alternative[], say: readonly Line[]): Turn {
  const choices = left.length > 0 ? left : situation.content.instead.always;
  const [only, more] = choices;
  const question: Question =
    only !== undefined && more === undefined
      ? { about: 'offer', wish: { start: only } }
      : { about: 'choice', choices };
  return askQuestion(situation, question, { guide: waiting(situation), say });
}

/** Whether something may be offered; where nobody said for which of several babies, to one of them. */
const isFor = (situation: Situation, start: Alternative): boolean =>
  chosen(situation) === null
    ? situation.household.babies.some(({ id }) => mayStart(start, factsOf(about(situation, id))))
    : mayStart(start, factsOf(situation));

/** Follows a word of the parent's to what it stands for; `heard` is said before. */
export function follow(
  situation: Situation,
  target: Target,
  said: string,
  heard: readonly Line[] = [],
): Turn {
  if ('ask' in target) {
    const { cues, ask: asked } = target;
    const choices = target.choices.filter((one) => isFor(situation, one));
    if (choices.length < target.choices.length) return offer(situation, choices, heard);
    return askQuestion(
      situation,
      { about: 'choice', choices, asked, ...(cues && { cues }) },
      { guide: waiting(situation), say: heard },
    );
  }
  if ('notOffered' in target) {
    const near = target.near.filter((one) => mayStart(one, factsOf(situation)));
    return offer(situation, near, [...heard, line('unknown.notOffered', { said: { said } })]);
  }
  if ('sign' in target) return note(situation, target.sign);
  const more = sayingMore(situation, target, said);
  if (more !== null) return more;
  const wish = wishFor(target, situation);
  return want(
    situation,
    'technique' in target && target.because !== undefined
      ? { ...wish, start: { technique: target.technique }, because: target.because }
      : wish,
    heard,
  );
}

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
  (name: string, targetOf: (situation: Situation, id: string) => Target | undefined): Handler =>
  (before) => {
    const situation = forWhom(before);
    const slot = slotOf(situation, name);
    if (slot.kind === 'matched') {
      const target = targetOf(situation, slot.id);
      if (target !== undefined) return follow(situation, target, slot.said);
    }
    const said = slot.kind === 'matched' || slot.kind === 'unmatched' ? slot.said : null;
    return inform(situation, said === null ? [] : [unknownLine(name, said)]);
  };

const own = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

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

const byProblem = byWord('problem', ({ content }, id) => own(content.requests.problems, id));

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
