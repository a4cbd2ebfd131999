import { GENERAL, inquire, planFor, ruleFor, RULES, type PlannedStep } from '../care';
import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import type { Id, Topic } from '../content/types';
import { own } from '../json';
import { guideOf } from '../session';
import { slotOf, type Situation } from '../situation';
import { inform } from './help';
import { miss } from './miss';
import { told } from './tells';
import { ruleLine, type Handler } from './turns';
import { momentOf } from './where';
import { factsOf } from './whose';

/** What bears on any oil. */
const OIL_SIGNS: readonly string[] = RULES.find(({ id }) => id === 'G44')?.by ?? [];

/** What a question names beside its topic: a technique, nothing, or something nobody has strokes for. */
type Named =
  | { readonly is: 'technique'; readonly technique: Id }
  | { readonly is: 'nothing' }
  | { readonly is: 'unknown'; readonly said: string };

/** The technique whose strokes are meant by name, or by the part of the body they are for. */
function namedIn(situation: Situation): Named {
  const technique = slotOf(situation, 'technique');
  if (technique.kind === 'matched') return { is: 'technique', technique: technique.id };
  if (technique.kind === 'unmatched') return { is: 'unknown', said: technique.said };
  const part = slotOf(situation, 'bodyPart');
  if (part.kind === 'unmatched') return { is: 'unknown', said: part.said };
  if (part.kind !== 'matched') return { is: 'nothing' };
  const target = own(situation.content.requests.bodyParts, part.id);
  if (target === undefined || 'notOffered' in target || 'sign' in target)
    return { is: 'unknown', said: part.said };
  const first = 'ask' in target ? target.choices[0] : target;
  if (first === undefined || !('technique' in first)) return { is: 'nothing' };
  return { is: 'technique', technique: first.technique };
}

/** What the hands do now: the step in progress, or where none strokes, the next that does. */
function inProgress(situation: Situation): PlannedStep | null {
  const guide = guideOf(situation.session);
  if (guide === null) return null;
  const { key } = momentOf(guide, situation);
  const { steps } = planFor(guide.wish, guide.terms, situation.content);
  const left = steps.slice(
    Math.max(
      0,
      steps.findIndex((step) => step.key === key),
    ),
  );
  const [here] = left;
  if (here?.step !== null && here?.technique !== 'resting_hands') return here ?? null;
  return (
    left.find(({ strokes }) => strokes > 0) ?? steps.findLast(({ strokes }) => strokes > 0) ?? here
  );
}

/** What is told about skin or allergies, or the first month, answers about any oil (brief G43, G44). */
function aboutOil(topic: Topic, situation: Situation): Line | null {
  if (topic.firstMonth === undefined) return null;
  const { baby, told: before, now, content } = factsOf(situation);
  const asked = { ...GENERAL, general: false, forNewborns: true, oil: true };
  const signs = Object.fromEntries(
    Object.entries(before.signs ?? {}).filter(([id]) => OIL_SIGNS.includes(id)),
  );
  const around = { baby, told: { signs }, now };
  const { id } = ruleFor(inquire(asked, { ...around, policy: content.policy }));
  if (id === 'G43') return answer(topic.firstMonth, situation);
  return id === 'G44' ? ruleLine(id, situation) : null;
}

const answer = (key: Id, { country }: Situation): Line =>
  line(key as LineKey, { fever: { feverIn: country?.temperatureUnit ?? 'celsius' } });

function answerTo(topic: Topic, situation: Situation): Line {
  const { line: general, during, steps } = topic;
  const oil = aboutOil(topic, situation);
  if (oil !== null) return oil;
  if (during === undefined) return answer(general, situation);
  const named = namedIn(situation);
  if (named.is === 'unknown') return line('unknown.notOffered', { said: { said: named.said } });
  if (named.is === 'technique') return answer(during[named.technique] ?? general, situation);
  const here = inProgress(situation);
  if (here === null) return answer(general, situation);
  const ofStep = steps?.[`${here.technique}.${here.step ?? ''}`];
  return answer(ofStep ?? during[here.technique] ?? during['resting_hands'] ?? general, situation);
}

/** What answers a question about no baby in particular, which tells nothing of ours; else null. */
function inGeneral({ tells }: Topic, said: string): Id | null {
  if (tells === undefined || !('sign' in tells) || tells.unlessGeneral === undefined) return null;
  const { words, notWith, line: general } = tells.unlessGeneral;
  const heard = said.toLowerCase();
  const isOfBaby = heard.split(' ').some((word) => notWith.includes(word));
  return !isOfBaby && words.some((word) => heard.includes(word)) ? general : null;
}

/** Any of the questions parents ask (brief D), at any moment, and then back to where we were. */
export const question: Handler = (situation) => {
  const topics = situation.content.questions;
  const asked = [slotOf(situation, 'topic'), slotOf(situation, 'way')].find(
    (slot) => slot.kind === 'matched',
  );
  const topic = asked?.kind === 'matched' ? own(topics, asked.id) : undefined;
  if (topic === undefined || asked?.kind !== 'matched') return miss(situation);
  const general = inGeneral(topic, asked.said);
  return general === null
    ? told(situation, topic, answerTo(topic, situation))
    : inform(situation, [answer(general, situation)]);
};
