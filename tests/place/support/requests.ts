import { content } from '../../../lambda/content';
import { intent } from '../../alexa/support/envelopes';
import type { Moment } from './moments';
import type { Script } from './script';

/** What an answer must begin with. */
export type Meant =
  /** A step of the script, by its number; `says` opens the answer. */
  | { readonly step: number; readonly says?: string }
  /** The end of the massage: the words are closed. */
  | 'finish'
  /** An open question about something else. */
  | 'elsewhere';

/** Words, spoken one after the other, and what the last of them must be answered with. */
export interface Request {
  readonly name: string;
  readonly says: readonly object[];
  readonly means: (moment: Moment, script: Script) => Meant;
  /** Seconds between its words; unless told, as long as a short answer takes. */
  readonly pause?: number;
}

const said = (name: string) => intent(name);
const yes = said('AMAZON.YesIntent');
const no = said('AMAZON.NoIntent');
const next = said('AMAZON.NextIntent');
const wait = said('WaitIntent');
const oil = intent('QuestionIntent', { topic: 'which_oil' });

/** The step that going on means: the one in progress, behind the closing question the next. */
const onward = ({ at, index }: Moment): Meant => {
  if (at === 'finished') return 'elsewhere';
  return { step: at === 'closing' ? index + 1 : index };
};

/** The step that was last begun, whatever is asked now. */
const inHand = ({ index }: Moment): Meant => ({ step: index });

/** "Next" and "skip" leave it behind, and say what comes. */
const after = (moment: Moment, script: Script): Meant => {
  const index = moment.index + 1;
  const [before, step] = [script[index - 1], script[index]];
  if (before === undefined || step === undefined) return 'finish';
  // A change of technique is announced anyway, and the second side is called by its short cues.
  const itself = step.side === 'second' || (step.technique !== before.technique && !step.isLine);
  return { step: index, ...(!itself && { says: `Next, ${step.name}. ` }) };
};

const named =
  (words: string, which: (moment: Moment) => number) =>
  (moment: Moment, script: Script): Meant => {
    const step = which(moment);
    return { step, says: `${words} ${script[step]?.name}. ` };
  };

/** The last step behind the closing question, too. */
const again = named('Again,', ({ index }) => index);

const before = (moment: Moment, script: Script): Meant =>
  moment.index === 0
    ? { step: 0, says: 'This is the first step. ' }
    : named('Back to', ({ index }) => index - 1)(moment, script);

/** Nothing of a massage is left once its finish is heard. */
const onwardOrFinish = (moment: Moment): Meant =>
  moment.at === 'finished' ? 'finish' : onward(moment);

/** The second side of the part in hand; where none is to come, on as we were. */
function other(moment: Moment, script: Script): Meant {
  const here = script[moment.index];
  const second = script.findIndex(
    ({ part, side }, index) => index > moment.index && part === here?.part && side === 'second',
  );
  if (here?.side !== 'second' && second !== -1) return { step: second };
  return saying("There's no other side to do now. ", moment);
}

/** Waiting behind the last step of all leaves it in hand. */
const waited = (moment: Moment): Meant =>
  moment.at === 'finished' ? inHand(moment) : onward(moment);

const fromTop = (): Meant => ({ step: 0 });

/** "Start over" behind the finish starts at once; a "no" then waits. */
const kept = (moment: Moment): Meant => (moment.at === 'finished' ? 'elsewhere' : onward(moment));

/** "How many steps": those behind the one that then goes on. */
function counted(moment: Moment, script: Script): Meant {
  const meant = onwardOrFinish(moment);
  if (typeof meant === 'string') return meant;
  const { name } = script[meant.step] ?? {};
  const left = script.length - 1 - meant.step;
  if (left === 0) return { ...meant, says: `This is the last step: ${name}. ` };
  const number = content.words['en']?.numbers[left];
  const says =
    left === 1
      ? `There's one more step after ${name}. `
      : `There are ${number} more steps after ${name}. `;
  return { ...meant, says };
}

/** On as we were, with some words first. */
function saying(says: string, moment: Moment): Meant {
  const meant = onwardOrFinish(moment);
  return typeof meant === 'string' ? meant : { ...meant, says };
}

/** The second step of the technique in hand; where it has only one, on as we were. */
function second(moment: Moment, script: Script): Meant {
  const { index } = moment;
  const { technique } = script[index] ?? {};
  const first = script.slice(0, index).findLastIndex((step) => step.technique !== technique) + 1;
  const step = script[first + 1];
  if (step !== undefined && step.technique === technique) {
    return { step: first + 1, says: `Step two, ${step.name}. ` };
  }
  return saying("There's one step in this part. ", moment);
}

const last = (_: Moment, script: Script): Meant => ({
  step: script.length - 1,
  says: `The last step, ${script.at(-1)?.name}. `,
});

/** As many steps on as if "next" were said twice; where there are fewer, on as we were. */
function skipTwo(moment: Moment, script: Script): Meant {
  if (moment.at === 'finished') return 'finish';
  const step = script[moment.index + 2];
  return step === undefined
    ? counted(moment, script)
    : { step: moment.index + 2, says: `Next, ${step.name}. ` };
}

const twoBack = (moment: Moment, script: Script): Meant =>
  moment.index < 2
    ? { step: 0, says: 'This is the first step. ' }
    : named('Back to', ({ index }) => index - 2)(moment, script);

/** No massage that is tried here does the back. */
const notHere = (moment: Moment): Meant => saying("That's not part of this massage. ", moment);

/** What a parent may say on the way, at any moment. */
export const REQUESTS: readonly Request[] = [
  { name: 'next', says: [next], means: after },
  { name: 'done with that one', says: [said('NextStepIntent')], means: after },
  { name: 'skip this', says: [said('SkipIntent')], means: after },
  { name: 'again', says: [said('AgainIntent')], means: again },
  { name: 'repeat', says: [said('AMAZON.RepeatIntent')], means: again },
  { name: 'previous', says: [said('AMAZON.PreviousIntent')], means: before },
  { name: 'the one before', says: [said('GoBackIntent')], means: before },
  { name: 'step two', says: [intent('GoToStepIntent', { number: { value: '2' } })], means: second },
  { name: 'the last step', says: [intent('GoToStepIntent', { ordinal: 'last' })], means: last },
  { name: 'skip two', says: [intent('SkipIntent', { number: { value: '2' } })], means: skipTwo },
  {
    name: 'go back two',
    says: [intent('GoBackIntent', { number: { value: '2' } })],
    means: twoBack,
  },
  {
    name: 'back to her back',
    says: [intent('BackToPartIntent', { bodyPart: 'back' })],
    means: notHere,
  },
  { name: 'the other side', says: [said('OtherSideIntent')], means: other },
  { name: 'how long left', says: [said('StepsLeftIntent')], means: counted },
  { name: 'which oil, yes', says: [oil, yes], means: onward },
  { name: 'which oil, next', says: [oil, next], means: onward },
  { name: 'why, yes', says: [said('WhyIntent'), yes], means: onward },
  {
    name: 'help, carry on',
    says: [said('AMAZON.HelpIntent'), said('CarryOnIntent')],
    means: onward,
  },
  { name: 'wait, next', says: [wait, next], means: waited, pause: 60 },
  { name: 'wait, again', says: [wait, said('AgainIntent')], means: waited, pause: 60 },
  { name: 'yes', says: [yes], means: onward },
  { name: 'no, next', says: [no, next], means: waited, pause: 60 },
  { name: 'resume', says: [said('AMAZON.ResumeIntent')], means: onward },
  { name: 'carry on', says: [said('CarryOnIntent')], means: onward },
  { name: 'where were we', says: [said('BackToMassageIntent')], means: onward },
  { name: 'start over, yes', says: [said('AMAZON.StartOverIntent'), yes], means: fromTop },
  { name: 'start over, no', says: [said('AMAZON.StartOverIntent'), no], means: kept },
  { name: 'baby noise', says: [said('AMAZON.FallbackIntent')], means: onward },
  { name: 'a remark', says: [intent('RemarkIntent', { remark: 'smiles' })], means: onward },
];
