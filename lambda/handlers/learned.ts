import { CUES, type Told } from '../care';
import type { Session } from '../session';
import type { Household, Situation } from '../situation';

/** The situation after something was learned, before it is decided again. */
export const learned = (
  situation: Situation,
  change: { household?: Household; told?: Told },
): Situation => {
  const { session } = situation;
  const told: Session = change.told === undefined ? session : { ...session, told: change.told };
  return { ...situation, household: change.household ?? situation.household, session: told };
};

/** The situation without what baby showed before the parent went on: theirs to judge (S27). */
export function settled(situation: Situation): Situation {
  const { signs } = situation.session.told;
  if (signs === undefined) return situation;
  const left = Object.entries(signs).filter(([id]) => !CUES.includes(id));
  return learned(situation, {
    told: { ...situation.session.told, signs: Object.fromEntries(left) },
  });
}
