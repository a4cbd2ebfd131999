import type { Line } from '../content/line';
import type { Topic } from '../content/types';
import type { Situation, Turn } from '../situation';
import { offerInstead } from './begin';
import { inform } from './help';
import { isOver } from './held';
import { learned } from './learned';
import { refusedFor } from './reasons';
import { answerBy } from './byRule';
import { noted, ruleFor } from './signs';
import { currentGuide, dropping } from './turns';
import { chosen, withBaby } from './whose';

/** The household in which the navel of the baby meant is not healed; of any where nobody said whose. */
function unhealed(situation: Situation) {
  const { household, now } = situation;
  const baby = chosen(situation);
  if (baby !== null) return withBaby(household, baby.id, { navel: 'due', navelAt: now });
  const babies = household.babies.map((one) =>
    one.navel === 'healed' ? one : { ...one, navel: 'due' as const },
  );
  return { ...household, babies };
}

/** "The stump is still on, can I massage?" */
function tellsNavel(before: Situation, navel: 'stumpOn', answer: Line): Turn {
  const told = { ...before.session.told, navel };
  const situation = learned(before, { household: unhealed(before), told });
  const guide = currentGuide(situation);
  if (guide === null || !isOver(guide, situation)) return inform(situation, [answer]);
  const cleared = { ...situation, household: dropping(situation) };
  const offered = offerInstead(cleared, situation.content.instead.navel, [answer]);
  return refusedFor(offered ?? inform(situation, [answer]), 'navel');
}

/**
 * A question that tells a fact is answered, the fact holds, and its rule says the way on. What baby
 * may do is only asked about while nothing goes on.
 */
export function told(situation: Situation, { tells }: Topic, answer: Line): Turn {
  const during = currentGuide(situation) !== null;
  if (tells === undefined || !(during || tells.always)) return inform(situation, [answer]);
  if ('navel' in tells) return tellsNavel(situation, tells.navel, answer);
  const knows = noted(situation, tells.sign, {});
  const rule = ruleFor(knows, tells.sign);
  return rule === null ? inform(knows, [answer]) : answerBy(knows, rule, tells.sign, answer);
}
