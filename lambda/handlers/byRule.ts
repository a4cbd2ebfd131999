import type { Rule } from '../care';
import { line, type Line } from '../content/line';
import type { Id } from '../content/types';
import type { Guide } from '../guide';
import type { Situation, Turn } from '../situation';
import { askElse, close } from './ask';
import { offerInstead } from './begin';
import { raise } from './emergency';
import { isOver } from './held';
import { inform } from './help';
import { hold } from './hold';
import { asleep } from './leave';
import { onward } from './onward';
import { refusedFor } from './reasons';
import { currentGuide, dropping, farewellOf, ruleLine } from './turns';
import { momentOf, onwardKey, unfinished, waiting } from './where';

/** A massage that may go on with what was just learned, or that a rule now ends. */
export const goesOn = (situation: Situation, guide: Guide, say: readonly Line[]): Turn =>
  onward(situation, guide, onwardKey(momentOf(guide, situation)), { opening: say });

/** A clear no, or a driver: the words end here, and the place is kept. */
function leaving(situation: Situation, answer: Line, guide: Guide | null): Turn {
  const { household, now } = situation;
  const { place } = household;
  const kept =
    guide === null || place === null
      ? household
      : { ...household, place: { ...place, endedAt: now } };
  return close(situation, [answer, ...farewellOf(guide, situation)], kept);
}

/** What baby shows in the middle of a massage holds it, and going on, changing or stopping is offered. */
const holding = (situation: Situation, guide: Guide, answer: Line): Turn =>
  hold(situation, waiting(situation) ?? guide, [answer], line('cue.offer'));

/** Nothing of what was left is gone on with, nor tomorrow (DESIGN, Ask little). */
function ending(situation: Situation, id: string, words: Line): Turn {
  const cleared = { ...situation, household: dropping(situation) };
  const possible = situation.content.instead.rules[id] ?? [];
  return offerInstead(cleared, possible, [words]) ?? askElse(cleared, [words]);
}

/** The same where the rule leaves something that may be done. */
function leavingSome(situation: Situation, { id, answer }: Rule, words: Line): Turn {
  const { content, session } = situation;
  const guide = currentGuide(situation);
  if (guide === null) {
    return (
      offerInstead(situation, content.instead.rules[id] ?? [], [words]) ??
      inform(situation, [words])
    );
  }
  // Whoever may doze off is asked for nothing: it waits.
  if (answer.bars?.onChest) return hold(situation, waiting(situation) ?? guide, [words]);
  if (session.phase === 'guiding' && (answer.says === 'yes' || answer.says === 'yesBut')) {
    return goesOn(situation, guide, [words]);
  }
  return answer.says === 'yesBut' ? inform(situation, [words]) : holding(situation, guide, words);
}

function answered(situation: Situation, rule: Rule, sign: Id, words: Line): Turn {
  const { id, answer } = rule;
  const guide = currentGuide(situation);
  const row = answer.row ?? (Object.hasOwn(situation.content.emergencies, sign) ? sign : undefined);
  if (row !== undefined) return raise(situation, row, words);
  if (answer.says === 'end' || id === 'G17') return asleep(situation, words);
  if (id === 'G22' || id === 'G42') return leaving(situation, words, guide);
  const { bars, holds, says } = answer;
  const left = guide ?? unfinished(situation)?.guide ?? null;
  const some = says === 'yesBut' || bars?.zones !== undefined || bars?.onChest === true;
  const none = !some || (left !== null && isOver(left, situation));
  return holds === 'health' && none
    ? ending(situation, id, words)
    : leavingSome(situation, rule, words);
}

/** The answer of a rule about something that was just told, and the way on (brief C3). */
export const answerBy = (
  situation: Situation,
  rule: Rule,
  sign: Id,
  words: Line = ruleLine(rule.id, situation),
): Turn => refusedFor(answered(situation, rule, sign, words), rule.id);
