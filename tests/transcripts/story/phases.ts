import type { CheckedDeskSetup } from '../../support/desk';
import { FOUR_MONTHS, NO_AGE, SIX_WEEKS } from '.';

/** A moment in which a parent may say anything at all. */
export interface Phase {
  readonly name: string;
  readonly story: string;
  /** The session's phase there, with what the open question is about. */
  readonly is: string;
  readonly setup: CheckedDeskSetup;
  /** Going on from here ends the massage within the next passage. */
  readonly nearlyDone?: true;
}

const phase = (is: string, name: string, story: string, setup = FOUR_MONTHS): Phase => ({
  name,
  is,
  story,
  setup,
});

/** Every phase of a session, with every question that can be open. */
export const PHASES: readonly Phase[] = [
  phase('closed', 'a first session ever', '', {}),
  phase('closed', 'a new session', ''),
  phase('open', 'open', 'U: open gentle hands'),
  phase('asking age', 'asked for the age', 'U: help with teething', NO_AGE),
  phase('asking alarm', 'asked what the cry is like', "U: she won't stop crying"),
  phase(
    'asking alarm',
    'asked for the age before an alarm',
    "U: she hasn't pooped in three days",
    NO_AGE,
  ),
  phase('asking degrees', 'asked for a temperature again', '[TemperatureIntent degrees=1]'),
  phase('asking well', 'asked whether all is well', 'U: he is choking\nU: rub her feet'),
  phase('asking navel', 'asked for the navel', 'U: tummy circles', SIX_WEEKS),
  phase('asking feed', 'asked about a feed', 'U: tummy circles'),
  phase('asking feedEnd', 'asked when the feed ended', 'U: tummy circles\nU: a while ago'),
  phase('asking feedDoubt', 'asked thirteen or thirty', 'U: tummy circles\nU: thirty minutes ago'),
  phase('asking choice', 'offered a choice', 'U: massage her tummy'),
  phase('asking choice', 'asked calm or crying', 'U: colic'),
  phase('asking offer', 'offered something else', 'U: she just ate\nU: tummy circles'),
  phase('asking offer', 'told of a feed going on', "U: I'm nursing her"),
  phase('closed', 'a new session, with a place', 'U: start bedtime\n(20 seconds)\nU: stop'),
  phase(
    'closed',
    'a new session, a night after',
    'U: start bedtime\n(20 seconds)\nU: stop\n(13 hours)',
  ),
  phase(
    'asking resume',
    'offered to go on',
    'U: start bedtime\n(20 seconds)\nU: stop\n(1 minute)\nU: open gentle hands',
  ),
  phase(
    'asking startAgain',
    'offered to start again',
    'U: start bedtime\n(20 seconds)\nU: stop\n(13 hours)\nU: open gentle hands',
  ),
  phase('guiding', 'guiding, in mid-step', 'U: start bedtime\n(30 seconds)'),
  phase('guiding', 'guiding, at the closing question', 'U: start bedtime'),
  phase('guiding', 'guiding, in the reprompt', 'U: start bedtime\n(155 seconds)'),
  phase('guiding', "guiding, at the reprompt's question", 'U: start bedtime\n(182 seconds)'),
  phase('paused', 'paused', 'U: start bedtime\n(30 seconds)\nU: wait\n(20 seconds)'),
  phase('asking goOn', 'asked whether to go on', 'U: start bedtime\n(30 seconds)\nU: help'),
  phase(
    'asking startOver',
    'asked whether to start over',
    'U: start bedtime\n(30 seconds)\nU: start over',
  ),
  phase(
    'asking switch',
    'asked whether to change',
    'U: start bedtime\n(30 seconds)\nU: rub her feet',
  ),
  phase(
    'asking older',
    'asked whether that much older',
    'U: start bedtime\n(30 seconds)\nU: six months old',
  ),
  {
    name: 'asked about a feed in the middle',
    is: 'asking feed',
    story: 'U: gas routine\nU: no\nU: stop\n(50 minutes)\nU: resume',
    setup: FOUR_MONTHS,
    nearlyDone: true,
  },
  {
    name: 'the last passage, in the reprompt',
    is: 'guiding',
    story: 'U: rub her face\n(80 seconds)',
    setup: FOUR_MONTHS,
    nearlyDone: true,
  },
  {
    name: 'the last step, whose session is closed',
    is: 'closed',
    story: 'U: rub her face\n(95 seconds)\nU: again\n(3 seconds)',
    setup: FOUR_MONTHS,
    nearlyDone: true,
  },
];
