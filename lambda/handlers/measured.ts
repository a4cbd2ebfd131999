import { inCelsius } from '../care';
import { line } from '../content/line';
import type { Zone } from '../content/types';
import { slotOf, type Duration } from '../situation';
import { inform } from './help';
import { answerBy } from './byRule';
import { note, noted, noteOf, ruleFor } from './signs';
import type { Handler } from './turns';

/** What is told with a number: when a vaccine was, and how warm baby is. */

/** The shortest that can be meant. */
const hoursIn = ({ months, weeks, days, hours, minutes }: Duration): number =>
  ((months * 4 + weeks) * 7 + days) * 24 + hours + minutes / 60;

/** "She had her shots yesterday": hours, the shortest that was meant where days were said. */
export const vaccine: Handler = (situation) => {
  const { requests } = situation.content;
  const ago = slotOf(situation, 'ago');
  const moment = slotOf(situation, 'vaccineMoment');
  const limb = slotOf(situation, 'limb');
  // "Her two month shots were today": of two moments the later one.
  const said = [
    ...(ago.kind === 'duration' ? [hoursIn(ago.duration)] : []),
    ...(moment.kind === 'matched' ? [requests.vaccineMoments[moment.id] ?? 0] : []),
  ];
  const hoursAgo = said.length === 0 ? 0 : Math.min(...said);
  const zones: readonly Zone[] | undefined =
    limb.kind === 'matched' ? requests.zones[limb.id] : undefined;
  return noteOf(situation, 'vaccine', { hoursAgo, ...(zones && { zones }) });
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
