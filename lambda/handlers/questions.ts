import { idOf, planFor, type PlannedStep, type StepKey } from '../care';
import type { LineKey } from '../content';
import { line, type Line, type Param } from '../content/line';
import type { Content } from '../content/types';
import type { Guide } from '../guide';
import { spoken } from '../reply/reply';
import type { Question, Session } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { offerLine } from './reasons';
import { ask } from './turns';

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

function wordsOf(question: Question, content: Content): Asked {
  switch (question.about) {
    case 'age':
      return { asked: line('ask.age'), reprompt: line('ask.ageAgain') };
    case 'navel':
      return { asked: line('ask.navel'), reprompt: line('ask.navelAgain') };
    case 'feed':
      return { asked: line('ask.feed'), reprompt: line('ask.feedAgain') };
    case 'feedEnd':
      return { asked: line('ask.feedEnd'), reprompt: line('ask.feedEndAgain') };
    case 'feedDoubt':
      return { asked: line('ask.feedDoubt'), reprompt: line('ask.feedDoubtAgain') };
    case 'choice': {
      const put = askedAs(question.asked, content);
      return {
        asked: put === undefined ? offerLine(question.choices) : { key: put.ask as LineKey },
        reprompt: { key: (put?.again ?? 'offer.againChoice') as LineKey },
      };
    }
    case 'offer':
      return { asked: offerLine([question.wish.start]), reprompt: line('offer.again') };
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
  const words = wordsOf(question, situation.content);
  const turn = ask(situation, {
    phase: { phase: 'asking', question, guide: around.guide },
    asked: around.asked ?? words.asked,
    reprompt: spoken([words.reprompt]),
    ...(around.say && { say: spoken(around.say) }),
    ...(around.household && { household: around.household }),
    ...(around.session && { session: around.session }),
  });
  if (question.about !== 'resume' && question.about !== 'startAgain') return turn;
  // What was left stays as it was left until the parent takes it up.
  return { ...turn, household: { ...turn.household, place: situation.household.place } };
}
