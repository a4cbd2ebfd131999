import { age } from './age';
import { bareDuration, number, orMinutesAgo } from './bare';
import { choice } from './choice';
import { no, notSure, yes } from './answers';
import { alarmFirst, emergency } from './alarms';
import { sameFor, twins, twoNames } from './babies';
import { baby } from './baby';
import { bornEarly, orEarly } from './early';
import { correctFeed } from './correctFeed';
import { fedAt, fedWhen } from './fedAt';
import { backToPart, goToStep } from './goTo';
import { feedingNow, feedStarted } from './feedingNow';
import { fed, fedFor, orFeedEnded, topUp } from './feeds';
import { notFed } from './notFed';
import { forget, known } from './forget';
import { consent } from './consent';
import { cancelReminder, remind } from './remind';
import { temperature, vaccine } from './measured';
import { cue, sign } from './signs';
import { whatTime, when } from './when';
import { help, whatCanYouDo } from './help';
import { wait } from './hold';
import { enough, sessionEnded, stop } from './leave';
import {
  count,
  dontCount,
  faster,
  moreTime,
  oneStep,
  plainVoice,
  readOn,
  slower,
  softly,
} from './manner';
import { orMakeIt } from './makeIt';
import { miss } from './miss';
import { next, otherSide, previous, startOver, stepsLeft } from './navigate';
import { navel } from './navel';
import { notMeant } from './notMeant';
import { notThis } from './notThis';
import { ready } from './ready';
import { remark } from './remark';
import { skip } from './skip';
import { launch, resume } from './resume';
import { question } from './topics';
import type { Session } from '../session';
import type { Said } from '../situation';
import type { Handler } from './turns';
import { twoFed } from './twoFed';
import { knowingDrops } from './wellAgain';
import { whoseFeed } from './whoseFeed';
import { why } from './why';
import { shorter, time } from './time';
import { remembered, sayAgain } from './sayAgain';
import { undoable } from './undo';
import { bodyPart, problem, routine, technique } from './wishes';

export type { Handler } from './turns';

/** Which handler answers what the parent said. */
export const handlers: Readonly<Record<string, Handler>> = {
  launch,
  sessionEnded,
  problem,
  bodyPart,
  routine,
  technique,
  time: orMakeIt(time),
  shorter,
  bareDuration,
  number,
  choice,
  yes,
  agree: yes,
  no,
  decline: no,
  notSure,
  age: orMinutesAgo(age),
  bornEarly,
  navel,
  fed,
  feedingNow,
  notFed,
  correctFeed,
  next,
  nextStep: next,
  skip,
  otherSide,
  previous,
  repeat: sayAgain,
  again: sayAgain,
  goBack: previous,
  goToStep,
  backToPart,
  notMeant,
  notThis,
  startOver,
  startAgain: startOver,
  stepsLeft,
  slower,
  faster,
  moreTime,
  count,
  dontCount,
  oneStep,
  readOn,
  softly,
  plainVoice,
  readiness: ready,
  why,
  question,
  wait,
  pause: wait,
  resume,
  carryOn: resume,
  backToMassage: resume,
  cue,
  sign: orEarly(sign),
  vaccine,
  temperature,
  baby,
  twins,
  twoNames,
  whoseFeed,
  sameFor,
  fedAt,
  fedFor,
  fedWhen,
  feedStarted,
  topUp,
  twoFed,
  when,
  whatTime,
  remind,
  cancelReminder,
  consent,
  forget,
  known,
  emergency,
  enough: orFeedEnded(enough),
  stop,
  cancel: stop,
  stopMassage: stop,
  navigateHome: stop,
  help,
  helpMe: help,
  whatCanYouDo,
  fallback: miss,
  remark,
};

/** The handler of a name; what has none is a miss, never a crash. */
export const handlerFor = (name: string): Handler =>
  remembered(
    undoable(
      name,
      knowingDrops(
        alarmFirst(name, Object.hasOwn(handlers, name) ? (handlers[name] ?? miss) : miss),
      ),
    ),
  );

/** Names whose words may be, or may be answered with, a time of day. */
const WITH_CLOCK: readonly string[] = ['fedAt', 'fedWhen', 'whatTime', 'remind', 'consent'];

/** Whether the device's time zone must be known before this is decided. */
export function needsTimeZone({ name, slots }: Said, { session }: { session: Session }): boolean {
  const clock = Object.values(slots).some(({ kind }) => kind === 'time' || kind === 'period');
  const reminding = session.phase === 'asking' && session.question.about === 'remind';
  return clock || reminding || WITH_CLOCK.includes(name);
}
