import {
  askedIn,
  consider,
  feedClock,
  GENERAL,
  ruleFor,
  type Decision,
  type Rule,
  type Unknown,
  type Wish,
} from '../care';
import { line, type Line } from '../content/line';
import type { Alternative } from '../content/types';
import type { Ready } from '../session';
import type { Situation, Turn } from '../situation';
import { offerInstead, spitsUp, whichBaby } from './begin';
import { answerBy } from './byRule';
import { inform } from './help';
import { inquiryOf } from './inquiry';
import { askQuestion } from './questions';
import { refusalLine, shortenedLine } from './reasons';
import { refuse } from './refusing';
import { ruleLine } from './turns';
import { babyToday, factsOf } from './whose';

const offer = (situation: Situation, start: Alternative, say: readonly Line[]): Turn =>
  askQuestion(
    situation,
    { about: 'offer', wish: { start } },
    { guide: null, say, asked: line('offer.start') },
  );

/** The rule that answers about something, or in general (brief C2). */
const ruleAbout = (situation: Situation, wish: Wish | null): Rule =>
  ruleFor(inquiryOf(situation, wish === null ? GENERAL : askedIn(wish, situation.content)));

/** Asks what decides, for an answer and not for a beginning. */
const askFirst = (
  situation: Situation,
  unknown: Unknown,
  wish: Wish,
  ready: Ready,
  heard: readonly Line[],
): Turn => {
  const question = { about: unknown, wish, withoutTummy: false, ready } as const;
  return askQuestion(situation, question, { guide: null, say: heard });
};

/** With nothing named: yes to all but what a recent feed or an age keeps for later. */
function inGeneral(situation: Situation, heard: readonly Line[], withoutTummy: boolean): Turn {
  const { content, now } = situation;
  const rule = ruleAbout(situation, null);
  const [gentle] = content.instead.ready;
  const offered = content.instead.ready.find(
    (start) => consider({ start }, false, factsOf(situation)).kind === 'start',
  );
  if (rule.id === 'G34' && gentle !== undefined) {
    return askFirst(situation, 'age', { start: gentle }, 'general', heard);
  }
  const clock = feedClock(babyToday(situation).feeds, now, content.policy);
  const tummyWaits = clock.says === 'wait' && rule.id === 'G33';
  // Where nobody knows, no minutes are named.
  const whyNotTummy =
    clock.says === 'wait' && !withoutTummy
      ? line('rule.G26', { count: clock.minutesLeft })
      : line('refused.withoutTummy');
  const say = tummyWaits
    ? [...heard, line('ready.yesButTummy'), whyNotTummy]
    : [...heard, ruleLine(rule.id, situation)];
  if (rule.id === 'G25') {
    const asked = line('offer.start');
    return offerInstead(situation, content.instead.feeding, say, asked) ?? inform(situation, say);
  }
  if (rule.id === 'G32') {
    const asked = line('offer.start');
    return offerInstead(situation, content.instead.newborn, say, asked) ?? inform(situation, say);
  }
  return offered === undefined ? inform(situation, say) : offer(situation, offered, say);
}

/** Rules that say yes in words of their own; any other yes is the plain one. */
const OWN_YES: readonly string[] = ['G28', 'G35', 'G39', 'G27', 'G14', 'G41', 'G09', 'G11', 'G37'];

function yesLines(situation: Situation, wish: Wish, decision: Decision): Line[] {
  const rule = ruleAbout(situation, wish);
  const yes = OWN_YES.includes(rule.id) ? ruleLine(rule.id, situation) : line('ready.yes');
  const less =
    decision.kind === 'start' && decision.shortened !== null
      ? shortenedLine(decision.shortened, situation)
      : null;
  return [yes, ...(less === null ? [] : [less])];
}

/** With something named: what a beginning would be answered, before anything begins. */
function aboutWish(
  situation: Situation,
  wish: Wish,
  withoutTummy: boolean,
  heard: readonly Line[],
): Turn {
  const decision = consider(wish, withoutTummy, factsOf(situation));
  switch (decision.kind) {
    case 'ask':
      return askFirst(situation, decision.unknown, wish, 'named', heard);
    case 'refuse': {
      const waits = decision.refusal.because === 'fed';
      return refuse(situation, wish, decision, waits ? [...heard, line('ready.notYet')] : heard);
    }
    case 'start':
      return (
        spitsUp(situation, wish, heard) ??
        offer(situation, wish.start, [...heard, ...yesLines(situation, wish, decision)])
      );
  }
}

/** The same in the middle of something, in words only. */
function inPassing(situation: Situation, wish: Wish | null, heard: readonly Line[]): Turn {
  const answer = (...say: readonly Line[]) => inform(situation, [...heard, ...say]);
  const { now, content } = situation;
  const rule = ruleAbout(situation, wish);
  const decision = wish === null ? null : consider(wish, false, factsOf(situation));
  // What a newborn waits for would otherwise hear the yes that G32 begins with.
  if (decision?.kind === 'refuse' && ['rule', 'newborn'].includes(decision.refusal.because)) {
    return answer(refusalLine(decision.refusal, situation, true));
  }
  const clock = feedClock(babyToday(situation).feeds, now, content.policy);
  const waits = clock.says === 'wait' ? [line('rule.G26', { count: clock.minutesLeft })] : [];
  if (rule.id === 'G26') return answer(line('ready.notYet'), ...waits);
  if (rule.id === 'G29' || rule.id === 'G34') return answer(line('ready.tellMe'));
  if (rule.id !== 'G33') return answer(ruleLine(rule.id, situation));
  return waits.length > 0 ? answer(line('ready.yesButTummy'), ...waits) : answer(line('ready.yes'));
}

interface Behind {
  /** Says back what was just understood. */
  readonly heard?: readonly Line[];
  /** Nobody knows when the last feed was. */
  readonly withoutTummy?: boolean;
}

/** Is it okay now: the answer, the reason, the way on. */
export function answerReady(
  situation: Situation,
  wish: Wish | null,
  { heard = [], withoutTummy = false }: Behind = {},
): Turn {
  const which = wish === null ? null : whichBaby(situation, wish, false, heard, 'named');
  if (which !== null) return which;
  const { session } = situation;
  const open = session.phase === 'open' || (session.phase === 'asking' && session.guide === null);
  const rule = ruleAbout(situation, wish);
  // What was told about health, the grown-up or baby's mood answers first.
  const [sign] = Object.keys(session.told.signs ?? {}).filter((one) => rule.by?.includes(one));
  if (sign !== undefined && rule.answer.bars !== undefined && rule.answer.says !== 'yesBut') {
    return answerBy(situation, rule, sign);
  }
  if (!open) return inPassing(situation, wish, heard);
  return wish === null
    ? inGeneral(situation, heard, withoutTummy)
    : aboutWish(situation, wish, withoutTummy, heard);
}
