import { idOf, planFor, ruleFor, type PlannedStep, type StepKey } from '../care';
import type { LineKey } from '../content';
import { line, type Line, type Param } from '../content/line';
import type { Content } from '../content/types';
import type { Guide } from '../guide';
import { own } from '../json';
import { spoken } from '../reply/reply';
import type { Question, Session } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { lacksWeeks } from './ages';
import { rowWords } from './emergency';
import { offerLine } from './reasons';
import { ask } from './ask';
import { offerOf } from './clock';
import { inquiryOf } from './inquiry';
import { ruleLine } from './turns';
import { nameOf, namedBaby } from './whose';

/** The question itself, and what is said into silence: for a safety question the safe answer. */
interface Asked {
  readonly asked: Line;
  readonly reprompt: Line;
}

/** The step of a guide's plan by key. */
export function stepAt(
  guide: Guide,
  key: StepKey,
  { content }: Situation,
): PlannedStep | undefined {
  const { steps } = planFor(guide.wish, guide.terms, content);
  return steps.find((step) => step.key === key) ?? steps[0];
}

/** A step by its name in the language, for a sentence that says where we are. */
export function stepName(guide: Guide, key: StepKey, situation: Situation): Param {
  const step = stepAt(guide, key, situation);
  return { stepName: { technique: step?.technique ?? '', step: step?.step ?? null } };
}

/** "We were in the foot rub, at the heel." */
export function whereLine(guide: Guide, key: StepKey, situation: Situation): Line {
  const found = stepAt(guide, key, situation);
  const step = stepName(guide, key, situation);
  if (found === undefined || found.step === null) return line('resume.whereLine', { step });
  return line('resume.where', { step, technique: { name: found.technique, form: 'the' } });
}

/** The choice of content's that is put with this line; a session may carry any word. */
const askedAs = (asked: string | undefined, { requests }: Content) =>
  Object.values({ ...requests.problems, ...requests.bodyParts })
    .filter((target) => 'ask' in target)
    .find((target) => target.ask === asked);

/** A question of a baby by name where there are several, so that the answer counts for the right one. */
const ofBaby = (key: LineKey, named: LineKey, again: LineKey, situation: Situation): Asked => {
  const baby = namedBaby(situation);
  return { asked: baby === null ? line(key) : line(named, { baby }), reprompt: line(again) };
};

/** "How many weeks early was Leo born?", where it is asked of one of several. */
function earlyOf(situation: Situation): Asked {
  const { babies } = situation.household;
  const [one, other] = babies.filter(({ id }) => lacksWeeks(situation, id));
  const named = babies.length > 1 && one !== undefined && other === undefined;
  return {
    asked: named ? line('ask.earlyFor', { baby: nameOf(one, situation) }) : line('ask.early'),
    reprompt: line('ask.earlyAgain'),
  };
}

/** "Who is it for, Mia or Leo?" */
function whichBaby(situation: Situation): Asked {
  const [a, b, c] = situation.household.babies.map((baby) => nameOf(baby, situation));
  const reprompt = line('ask.whichBabyAgain');
  if (a === undefined || b === undefined) return { asked: line('open.what'), reprompt };
  const asked =
    c === undefined ? line('ask.whichBaby', { a, b }) : line('ask.whichBabyThree', { a, b, c });
  return { asked, reprompt };
}

/** What is said of a fever of this baby. */
function feverWords(situation: Situation): Line {
  const inquiry = { ...inquiryOf(situation), signs: { fever: { at: situation.now } } };
  return ruleLine(ruleFor(inquiry).id, situation);
}

function wordsOf(question: Question, situation: Situation): Asked {
  const { content } = situation;
  switch (question.about) {
    case 'age':
      return ofBaby('rule.G34', 'ask.ageFor', 'ask.ageAgain', situation);
    case 'early':
      return earlyOf(situation);
    case 'navel':
      return ofBaby('ask.navel', 'ask.navelFor', 'ask.navelAgain', situation);
    case 'feed':
      return ofBaby('rule.G29', 'ask.feedFor', 'ask.feedAgain', situation);
    case 'feedEnd':
      return ofBaby('ask.feedEnd', 'ask.feedEndFor', 'ask.feedEndAgain', situation);
    case 'baby':
      return whichBaby(situation);
    case 'remind':
      return { asked: offerOf(question.dueAt, situation), reprompt: line('remind.again') };
    case 'alarm': {
      const byAge = own(content.emergencies, question.row)?.decidedBy === 'age';
      const asked = line(byAge ? 'rule.G34' : 'emergency.ask_cry');
      return { asked, reprompt: rowWords(question.row, situation) };
    }
    case 'degrees':
      return { asked: line('ask.degrees'), reprompt: feverWords(situation) };
    case 'well':
      return { asked: line('ask.well'), reprompt: ruleLine('G06', situation) };
    case 'forget':
      return { asked: line('forget.ask'), reprompt: line('forget.again') };
    case 'feedDoubt':
      return { asked: line('ask.feedDoubt'), reprompt: line('ask.feedDoubtAgain') };
    case 'choice': {
      const put = askedAs(question.asked, content);
      const asked = put === undefined ? offerLine(question.choices) : line(put.ask as LineKey);
      return {
        asked: { ...asked, variant: question.passed ?? 0 },
        reprompt: { key: (put?.again ?? 'offer.againChoice') as LineKey },
      };
    }
    case 'offer':
      return {
        // Wordings take turns where it is offered again.
        asked: { ...offerLine([question.wish.start]), variant: question.passed ?? 0 },
        reprompt: line('offer.again'),
      };
    case 'startAgain':
      return { asked: line('resume.startAgain'), reprompt: line('resume.again') };
    case 'resume':
    case 'goOn':
      return { asked: line('resume.goOn'), reprompt: line('resume.again') };
    case 'startOver':
      return { asked: line('confirm.startOver'), reprompt: line('confirm.again') };
    case 'switch': {
      const to = { name: idOf(question.wish.start), form: 'the' } as const;
      return { asked: line('confirm.switch', { to }), reprompt: line('confirm.again') };
    }
    case 'older': {
      const months = question.days >= 90;
      const count = Math.floor(question.days / (months ? 30 : 7));
      return {
        asked: line(months ? 'confirm.olderMonths' : 'confirm.olderWeeks', { count }),
        reprompt: line('confirm.again'),
      };
    }
  }
}

/** Asked the third time, and every other time from then on, a choice says how to answer. */
const saysHow = (question: Question): boolean =>
  question.about === 'choice' && (question.passed ?? 0) > 0 && (question.passed ?? 0) % 2 === 0;

interface Around {
  /** The massage in the middle of which it is asked, or null before one. */
  readonly guide: Guide | null;
  /** Said before the question. */
  readonly say?: readonly Line[];
  /** In place of the question's own words, where it was put more fittingly. */
  readonly asked?: Line;
  readonly household?: Household;
  readonly session?: Session;
}

/** Asks a question, or asks it again. A massage in the middle of it waits at its place. */
export function askQuestion(situation: Situation, question: Question, around: Around): Turn {
  const words = wordsOf(question, {
    ...situation,
    ...(around.household && { household: around.household }),
    ...(around.session && { session: around.session }),
  });
  const turn = ask(situation, {
    phase: { phase: 'asking', question, guide: around.guide },
    asked: around.asked ?? words.asked,
    reprompt: spoken([words.reprompt]),
    say: spoken([...(around.say ?? []), ...(saysHow(question) ? [words.reprompt] : [])]),
    ...(around.household && { household: around.household }),
    ...(around.session && { session: around.session }),
  });
  if (question.about !== 'resume' && question.about !== 'startAgain') return turn;
  // What was left stays as it was left until the parent takes it up.
  return { ...turn, household: { ...turn.household, place: situation.household.place } };
}
