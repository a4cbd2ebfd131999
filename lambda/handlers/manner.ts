import { line, type Line } from '../content/line';
import { MOST_PACE, type Ways } from '../guide';
import type { Situation, Turn } from '../situation';
import { askWhat } from './ask';
import { inform } from './help';
import { onward } from './onward';
import { resume } from './resume';
import { waitForWord } from './speak';
import type { Handler } from './turns';
import { momentOf, onwardKey, waitsForWord } from './where';

/** Says a few words and goes on from the step in progress; elsewhere, with what was going on. */
function goOnSaying(situation: Situation, say: readonly Line[]): Turn {
  const { session } = situation;
  if (session.phase !== 'guiding') return inform(situation, say);
  const moment = momentOf(session.guide, situation);
  if (moment.at === 'finished') return askWhat(situation, say);
  const key = onwardKey(moment);
  if (waitsForWord(situation, moment)) {
    return waitForWord(situation, session.guide, { heard: moment.key, next: key }, say);
  }
  return onward(situation, session.guide, key, { opening: say });
}

/** The way the parent wants it, remembered and in force from the step in progress. */
function change(situation: Situation, to: Partial<Ways>, key: Line['key']): Turn {
  const { household } = situation;
  const ways = { ...household.ways, ...to };
  return goOnSaying({ ...situation, household: { ...household, ways } }, [line(key)]);
}

const set =
  (to: Partial<Ways>, key: Line['key']): Handler =>
  (situation) =>
    change(situation, to, key);

/** One more towards the slowest or the fastest, which is said where it is reached already. */
const pace =
  (by: -1 | 1, key: Line['key'], most: Line['key']): Handler =>
  (situation) => {
    const wanted = situation.household.ways.pace + by;
    return Math.abs(wanted) > MOST_PACE
      ? change(situation, {}, most)
      : change(situation, { pace: wanted }, key);
  };

export const slower = pace(-1, 'manner.slower', 'manner.slowest');
export const faster = pace(1, 'manner.faster', 'manner.fastest');
export const count = set({ counting: true }, 'manner.count');
export const dontCount = set({ counting: false }, 'manner.dontCount');
export const oneStep = set({ manner: 'oneStep' }, 'manner.oneStep');
/** "Just read it to me": passage after passage, with no word needed in between. */
export const readOn: Handler = (situation) => {
  const { household, session } = situation;
  const turn = change(situation, { manner: 'onward' }, 'manner.readOn');
  if (session.phase !== 'paused' || household.ways.manner !== 'oneStep') return turn;
  // Who waited for a word at each step has just said it.
  return resume({ ...situation, household: turn.household });
};
export const softly: Handler = (situation) => {
  const already = situation.household.ways.voice === 'whispered';
  return change(situation, { voice: 'whispered' }, already ? 'manner.softest' : 'manner.softly');
};
/** Back from a whisper; and for who cannot hear what is soft by itself, aloud. */
export const plainVoice: Handler = (situation) => {
  const isWhispered = situation.household.ways.voice === 'whispered';
  return change(situation, { voice: isWhispered ? 'usual' : 'plain' }, 'manner.plainVoice');
};

/** "More time": the quiet of the step in progress, once more; elsewhere all the time there is. */
export const moreTime: Handler = (situation) => {
  const { session } = situation;
  const moment = session.phase === 'guiding' ? momentOf(session.guide, situation) : null;
  if (session.phase !== 'guiding' || moment === null || moment.at === 'finished') {
    return inform(situation, [line('hold.takeYourTime')]);
  }
  const back = line('manner.moreTime');
  return onward(situation, session.guide, moment.key, { back, quietFirst: true });
};
