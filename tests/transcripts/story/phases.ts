import type { CheckedDeskSetup } from '../../support/desk';
import { FOUR_MONTHS, NO_AGE, SIX_WEEKS } from '.';

/** A moment in which a parent may say anything at all. */
export interface Phase {
  readonly name: string;
  readonly story: string;
  readonly setup: CheckedDeskSetup;
  /** Going on from here ends the massage within the next passage. */
  readonly nearlyDone?: true;
  /** A massage is going on or waits. */
  readonly hasMassage?: true;
}

const without = (name: string, story: string, setup = FOUR_MONTHS): Phase => ({
  name,
  story,
  setup,
});
const within = (name: string, story: string): Phase => ({
  name,
  story,
  setup: FOUR_MONTHS,
  hasMassage: true,
});

/** Every phase of a session, with every question that can be open. */
export const PHASES: readonly Phase[] = [
  without('a first session ever', '', {}),
  without('a new session', ''),
  without('open', 'U: open gentle hands'),
  without('asked for the age', 'U: help with teething', NO_AGE),
  without('asked for the navel', 'U: tummy circles', SIX_WEEKS),
  without('asked about a feed', 'U: tummy circles'),
  without('asked when the feed ended', 'U: tummy circles\nU: a while ago'),
  without('asked thirteen or thirty', 'U: tummy circles\nU: thirty minutes ago'),
  without('offered a choice', 'U: massage her tummy'),
  without('asked calm or crying', 'U: colic'),
  without('offered something else', 'U: she just ate\nU: tummy circles'),
  without('told of a feed going on', "U: I'm nursing her"),
  within('a new session, with a place', 'U: start bedtime\n(20 seconds)\nU: stop'),
  within('a new session, a night after', 'U: start bedtime\n(20 seconds)\nU: stop\n(13 hours)'),
  within(
    'offered to go on',
    'U: start bedtime\n(20 seconds)\nU: stop\n(1 minute)\nU: open gentle hands',
  ),
  within(
    'offered to start again',
    'U: start bedtime\n(20 seconds)\nU: stop\n(13 hours)\nU: open gentle hands',
  ),
  within('guiding, in mid-step', 'U: start bedtime\n(30 seconds)'),
  within('guiding, at the closing question', 'U: start bedtime'),
  within('guiding, in the reprompt', 'U: start bedtime\n(175 seconds)'),
  within("guiding, at the reprompt's question", 'U: start bedtime\n(288 seconds)'),
  within('paused', 'U: start bedtime\n(30 seconds)\nU: wait\n(20 seconds)'),
  within('asked whether to go on', 'U: start bedtime\n(30 seconds)\nU: help'),
  within('asked whether to start over', 'U: start bedtime\n(30 seconds)\nU: start over'),
  within('asked whether to change', 'U: start bedtime\n(30 seconds)\nU: rub her feet'),
  within('asked whether that much older', 'U: start bedtime\n(30 seconds)\nU: six months old'),
  within(
    'asked about a feed in the middle',
    'U: full body\nU: no\n(silence)\n(2 hours)\nU: open gentle hands\nU: yes\nU: skip the legs',
  ),
  {
    name: 'the last passage',
    story: 'U: rub her face\n(20 seconds)',
    setup: FOUR_MONTHS,
    nearlyDone: true,
    hasMassage: true,
  },
];
