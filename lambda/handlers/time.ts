import { idOf, type Wish } from '../care';
import { line, type Line } from '../content/line';
import { isSafety, type Question } from '../session';
import type { Situation, Turn } from '../situation';
import { askWhat } from './ask';
import { begin } from './begin';
import { settledBy } from './doubt';
import { spokenMinutes } from './durations';
import { isHeld, stillHeld } from './held';
import { hold } from './hold';
import { askedAgain } from './passedOver';
import { askQuestion } from './questions';
import { goBack } from './resume';
import { shorten, shortest, type Shortened } from './shorten';
import type { Handler } from './turns';
import { goOnFrom } from './walking';
import {
  longAway,
  momentOf,
  onwardKey,
  playsElsewhere,
  returnTo,
  unfinished,
  waiting,
} from './where';
import { want } from './follow';

/** How much time a massage is to take, and what is said of what became of that. */
interface Wanted {
  /** Seconds for what is left, of those it would take now. */
  readonly seconds: (now: number) => number;
  readonly say: (made: Shortened) => readonly Line[];
}

/** Whether the massage that waits behind a question is what its answer goes on with. */
const leadsBack = (question: Question): boolean =>
  question.about === 'goOn' || question.about === 'resume' || isSafety(question);

/** The massage going on, or waiting behind a question, in less time; null where there is none. */
function sooner(situation: Situation, { seconds, say }: Wanted): Turn | null {
  const { session } = situation;
  if (session.phase === 'open' || session.guide === null) return null;
  if (session.phase === 'asking' && !leadsBack(session.question)) return null;
  const { guide } = session;
  const moment = momentOf(guide, situation);
  if (moment.at === 'finished') return null;
  if (isHeld(situation, guide)) return stillHeld(situation, guide);
  const key = onwardKey(moment);
  const made = shorten(situation, guide, key, seconds, [line('guiding.shorter')]);
  const opening = say(made);
  if (session.phase === 'paused') return hold(situation, { ...made.guide, at: key }, opening);
  return session.phase === 'asking'
    ? askQuestion(situation, session.question, { guide: made.guide, say: opening })
    : goOnFrom(situation, made.guide, key, { opening });
}

/** A question about a wish that was really made or offered, and not for the sake of another question. */
function wishAsked({ session }: Situation) {
  if (session.phase !== 'asking' || !('wish' in session.question)) return null;
  const { question, guide } = session;
  if ('ready' in question) return null;
  return guide === null || question.about === 'switch' ? question : null;
}

/** Whether no time helps: a question for the sake of another one, or about how baby is. */
const mustBeAnswered = (question: Question): boolean =>
  'ready' in question || (question.about === 'choice' && question.cues !== undefined);

/** What is asked about or offered, in less time: it begins, or a change is still to be confirmed. */
function wishSooner(situation: Situation, less: (wish: Wish) => Wish): Turn | null {
  const question = wishAsked(situation);
  if (question === null) return null;
  const wish = less(question.wish);
  if (question.about === 'switch') {
    return askQuestion(situation, { ...question, wish }, { guide: waiting(situation) });
  }
  const withoutTummy = 'withoutTummy' in question && question.withoutTummy;
  return begin(situation, wish, withoutTummy, taken(question, wish));
}

/** "How about in ten minutes" sounds like "for ten minutes": what starts of an offer is said first. */
function taken({ about }: Question, { start, minutes: count }: Wish): Line[] {
  if (about !== 'offer' || count === undefined) return [];
  const massage = { name: idOf(start), form: 'the' } as const;
  return [line('guiding.startsNow', { massage, count })];
}

/** What an earlier session left, gone on with in less time; null where there is nothing recent. */
function resumedSooner(situation: Situation, { seconds, say }: Wanted): Turn | null {
  const place = unfinished(situation);
  if (place === null || longAway(place, situation) || playsElsewhere(place, situation)) return null;
  const key = returnTo(place, situation);
  const made = shorten(situation, place.guide, key, seconds, [line('guiding.shorter')]);
  return goBack(situation, made.guide, key, say(made));
}

/** "I only have five minutes": what fits, or the massage we are in made shorter. */
export function forMinutes(situation: Situation, minutes: number): Turn {
  const wanted: Wanted = {
    seconds: () => minutes * 60,
    say: ({ changed, fit }) =>
      fit.fits ? [line(changed ? 'guiding.shorter' : 'guiding.timeEnough')] : shortest(fit),
  };
  const gone = sooner(situation, wanted);
  if (gone !== null) return gone;
  const begun = wishSooner(situation, (wish) => ({ ...wish, minutes }));
  if (begun !== null) return begun;
  const { session } = situation;
  if (session.phase === 'asking' && mustBeAnswered(session.question)) {
    return askedAgain(situation, session.question, session.guide);
  }
  const fits = situation.content.requests.times.find((time) => minutes <= time.upToMinutes);
  if (fits === undefined) return askWhat(situation);
  const { routine: id, without } = fits;
  return want(situation, { start: { routine: id }, minutes, ...(without && { without }) });
}

export const time: Handler = (situation) => {
  const minutes = spokenMinutes(situation);
  if (minutes === undefined) return askWhat(situation);
  return settledBy(situation, minutes) ?? forMinutes(situation, minutes);
};

/** "Shorter": about two thirds of what is left, again and again until it is as short as can be. */
export const shorter: Handler = (situation) => {
  const { session, content } = situation;
  const wanted: Wanted = {
    seconds: (now) => (now * content.policy.shorterPercent) / 100,
    say: ({ changed }) => [line(changed ? 'guiding.shorter' : 'guiding.asShort')],
  };
  const gone = sooner(situation, wanted);
  if (gone !== null) return gone;
  const begun = wishSooner(situation, (wish) => ({ ...wish, shorter: (wish.shorter ?? 0) + 1 }));
  if (begun !== null) return begun;
  if (session.phase === 'asking') {
    return askedAgain(situation, session.question, session.guide);
  }
  return resumedSooner(situation, wanted) ?? askWhat(situation);
};
