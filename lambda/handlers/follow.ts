import { ageInDays, consider, idOf, mayStart, type Wish } from '../care';
import { line, type Line } from '../content/line';
import type { Alternative, Target } from '../content/types';
import type { Guide } from '../guide';
import { spoken } from '../reply/reply';
import { isUnderWay, type Question } from '../session';
import type { Situation, Turn } from '../situation';
import { askElse } from './ask';
import { begin } from './begin';
import { spokenMinutes } from './durations';
import { isHeld, stillHeld } from './held';
import { inform } from './help';
import { placeOf } from './places';
import { askQuestion } from './questions';
import { kindOf, refusedFor, whyNot } from './reasons';
import { note } from './signs';
import { currentGuide } from './turns';
import { wayOutOf } from './wayOut';
import { momentOf, waiting } from './where';
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
  const isSame = idOf(guide.wish.start) === idOf(wish.start);
  if (start === undefined || isSame) return stillHeld(situation, guide);
  const say = [...heard, ...whyNot(wish, decision.refusal, situation)];
  const question = { about: 'offer', wish: { start }, insteadOf: wish } as const;
  const turn = askQuestion(situation, question, { guide, say });
  return refusedFor(turn, kindOf(decision.refusal));
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
  if (over) return begin(situation, wish, false, heard);
  const refused = isHeld(situation, guide) ? instead(situation, guide, wish, heard) : null;
  if (refused !== null) return refused;
  if (!isUnderWay(situation.session)) return begin(situation, wish, false, heard);
  const sameAgain = idOf(guide.wish.start) === idOf(wish.start);
  // A change that a rule refuses is not confirmed first; what is going on goes on.
  const decision = consider(wish, false, factsOf(situation));
  if (!sameAgain && decision.kind === 'refuse') {
    const way = wayOutOf(decision.refusal, situation);
    const why = whyNot(wish, decision.refusal, situation);
    return way.saidIn(inform(situation, [...heard, ...why, ...way.say]));
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
export function offer(
  situation: Situation,
  left: readonly Alternative[],
  say: readonly Line[],
): Turn {
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

/** A turn that says something more at first; one that closes the session, as an alarm does, says nothing else. */
function after(heard: readonly Line[], turn: Turn): Turn {
  const { reply } = turn;
  if (reply?.after.kind !== 'ask') return turn;
  return { ...turn, reply: { ...reply, say: [...spoken(heard), ...reply.say] } };
}

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
  if ('sign' in target)
    return after(heard, note(situation, target.sign, placeOf(situation, target.sign, said)));
  const more = sayingMore(situation, target, said);
  if (more !== null) return after(heard, more);
  const wish = wishFor(target, situation);
  return want(
    situation,
    'technique' in target && target.because !== undefined
      ? { ...wish, start: { technique: target.technique }, because: target.because }
      : wish,
    heard,
  );
}
