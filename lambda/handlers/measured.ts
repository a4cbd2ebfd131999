import { inCelsius } from '../care';
import { line } from '../content/line';
import type { Zone } from '../content/types';
import { slotOf } from '../situation';
import { inform } from './help';
import { answerBy, note, noted, ruleFor } from './signs';
import type { Handler } from './turns';

/** What is told with a number: when a vaccine was, and how warm baby is. */

/** "She had her shots yesterday": hours, the shortest that was meant where days were said. */
export const vaccine: Handler = (situation) => {
  const { requests } = situation.content;
  const ago = slotOf(situation, 'ago');
  const moment = slotOf(situation, 'vaccineMoment');
  const limb = slotOf(situation, 'limb');
  const hoursAgo =
    ago.kind === 'duration'
      ? (ago.duration.weeks * 7 + ago.duration.days) * 24 +
        ago.duration.months * 28 * 24 +
        ago.duration.hours +
        ago.duration.minutes / 60
      : moment.kind === 'matched'
        ? (requests.vaccineMoments[moment.id] ?? 0)
        : 0;
  const zones: readonly Zone[] | undefined =
    limb.kind === 'matched' ? requests.zones[limb.id] : undefined;
  return note(situation, 'vaccine', { hoursAgo, ...(zones && { zones }) });
};

/** A measured temperature, in the unit that the number can only mean. */
export const temperature: Handler = (situation) => {
  const degrees = slotOf(situation, 'degrees');
  const tenths = slotOf(situation, 'tenths');
  if (degrees.kind !== 'number') return note(situation, 'fever');
  const fraction = tenths.kind === 'number' ? Number(`0.${tenths.number}`) : 0;
  const celsius = inCelsius(degrees.number + fraction);
  const knows = noted(situation, 'temperature', { celsius });
  const rule = ruleFor(knows, 'temperature');
  return rule === null
    ? inform(knows, [line('cue.degreesFine')])
    : answerBy(knows, rule, 'temperature');
};
