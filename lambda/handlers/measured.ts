import { inCelsius, type Sign } from '../care';
import { line } from '../content/line';
import type { Zone } from '../content/types';
import { inPhase } from '../session';
import { slotOf, type Duration, type Situation, type Slot, type Turn } from '../situation';
import { inform } from './help';
import { answerBy } from './byRule';
import { meant } from './meant';
import { minutesSince } from './recording';
import { note, noted, noteOf, ruleFor } from './signs';
import { askQuestion } from './questions';
import { dropping, type Handler } from './turns';
import { toldOf } from './whose';

/** What is told with a number: when a vaccine was, and how warm baby is. */

/** The shortest that can be meant. */
const hoursIn = ({ months, weeks, days, hours, minutes }: Duration): number =>
  ((months * 4 + weeks) * 7 + days) * 24 + hours + minutes / 60;

/** Hours since a vaccine that was told before, of whoever is meant; null where none was. */
function hoursSinceTold(situation: Situation): number | null {
  const [baby] = meant(situation).babies;
  const { signs } = baby === undefined ? situation.session.told : toldOf(situation, baby.id);
  const before: Sign | undefined = signs?.['vaccine'];
  if (before === undefined) return null;
  return (before.hoursAgo ?? 0) + minutesSince(before.at, situation.now) / 60;
}

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
  const zones: readonly Zone[] | undefined =
    limb.kind === 'matched' ? requests.zones[limb.id] : undefined;
  // "It was in the leg" says more of the one that was told; of any other it may have been now.
  const shortest = zones === undefined ? 0 : (hoursSinceTold(situation) ?? 0);
  const hoursAgo = said.length === 0 ? shortest : Math.min(...said);
  return noteOf(situation, 'vaccine', { hoursAgo, ...(zones && { zones }) });
};

/** Whether what was told last was asked for once more. */
export const degreesAsked = ({ session }: Situation): boolean =>
  session.phase === 'asking' && session.question.about === 'degrees';

/** A number that no thermometer shows is asked for once more, and counts as a fever until then. */
function misheard(situation: Situation): Turn {
  if (degreesAsked(situation)) return note(situation, 'fever');
  const knows = noted(situation, 'fever', {});
  return askQuestion(
    { ...knows, household: dropping(knows) },
    { about: 'degrees' },
    { guide: null, say: [line('heard.degreesUnclear')] },
  );
}

/** A temperature below the fever mark: on with what there is, and nothing of it is asked any more. */
function fine(situation: Situation): Turn {
  const { session } = situation;
  const isAsked = degreesAsked(situation);
  const free = isAsked ? inPhase(session, { phase: 'open' }) : session;
  return inform({ ...situation, session: free }, [line('cue.degreesFine')]);
}

/** A bare number that is one. */
export const bareDegrees = (situation: Situation, degrees: Slot): Turn =>
  temperature({ ...situation, said: { name: 'temperature', slots: { degrees } } });

/** A measured temperature, in the unit that the number can only mean. */
export const temperature: Handler = (situation) => {
  const degrees = slotOf(situation, 'degrees');
  const tenths = slotOf(situation, 'tenths');
  if (degrees.kind !== 'number') return note(situation, 'fever');
  const fraction = tenths.kind === 'number' ? Number(`0.${tenths.number}`) : 0;
  const celsius = inCelsius(degrees.number + fraction);
  const { thermometerFromCelsius: least, thermometerToCelsius: most } = situation.content.policy;
  if (celsius < least || celsius > most) return misheard(situation);
  const knows = noted(situation, 'temperature', { celsius });
  const rule = ruleFor(knows, 'temperature');
  return rule === null ? fine(knows) : answerBy(knows, rule, 'temperature');
};
