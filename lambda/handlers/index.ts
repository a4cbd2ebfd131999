import { age, navel } from './age';
import { bareDuration, choice, no, notSure, number, yes } from './answers';
import { cue } from './cues';
import { emergency } from './emergency';
import { correctFeed, fed, feedingNow, notFed } from './feeds';
import { help, whatCanYouDo } from './help';
import { wait } from './hold';
import { enough, sessionEnded, stop } from './leave';
import { miss } from './miss';
import { next, otherSide, previous, repeat, skip, startOver, stepsLeft } from './navigate';
import { ready } from './ready';
import { launch, resume } from './resume';
import type { Handler } from './turns';
import { why } from './why';
import { bodyPart, problem, routine, technique, time } from './wishes';

export type { Handler } from './turns';

/** Which handler answers what the parent said. */
export const handlers: Readonly<Record<string, Handler>> = {
  launch,
  sessionEnded,
  problem,
  bodyPart,
  routine,
  technique,
  time,
  bareDuration,
  number,
  choice,
  yes,
  agree: yes,
  no,
  decline: no,
  notSure,
  age,
  navel,
  fed,
  feedingNow,
  notFed,
  correctFeed,
  next,
  skip,
  otherSide,
  previous,
  repeat,
  again: repeat,
  goBack: previous,
  startOver,
  stepsLeft,
  readiness: ready,
  why,
  wait,
  pause: wait,
  resume,
  carryOn: resume,
  backToMassage: resume,
  cue,
  emergency,
  enough,
  stop,
  cancel: stop,
  stopMassage: stop,
  navigateHome: stop,
  help,
  helpMe: help,
  whatCanYouDo,
  fallback: miss,
};

/** The handler of a name; what has none is a miss, never a crash. */
export const handlerFor = (name: string): Handler =>
  Object.hasOwn(handlers, name) ? (handlers[name] ?? miss) : miss;
