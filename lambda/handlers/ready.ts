import type { Wish } from '../care';
import { line, type Line } from '../content/line';
import { slotOf, type Situation, type Slot, type Turn } from '../situation';
import { raise } from './emergency';
import { inform } from './help';
import { answerBy } from './byRule';
import { noted, ruleFor } from './signs';
import { askElse } from './ask';
import { currentGuide, ruleLine, type Handler } from './turns';
import { targetIn, unknownLine } from './wishes';
import { about } from './whose';
import { meant } from './meant';
import { answerReady } from './readiness';

/** The wish that the words name, or null. */
function wishIn(situation: Situation): Wish | null {
  const target = targetIn(situation);
  if (target === null || 'notOffered' in target || 'sign' in target) return null;
  if (!('ask' in target)) {
    return 'technique' in target && target.because !== undefined
      ? { start: { technique: target.technique }, because: target.because }
      : { start: target };
  }
  const [first] = target.choices;
  return first === undefined ? null : { start: first };
}

/** "Is it okay to massage with a rash?": what is asked about counts as told. */
function aboutConcern(situation: Situation, id: string): Turn {
  const { signs, emergencies } = situation.content;
  if (!Object.hasOwn(signs, id)) {
    return Object.hasOwn(emergencies, id)
      ? raise(situation, id)
      : answerReady(situation, wishIn(situation));
  }
  const knows = noted(situation, id, {});
  const rule = ruleFor(knows, id);
  const asked = signs[id]?.asked;
  if (rule === null && asked !== undefined) return inform(knows, [line(asked as Line['key'])]);
  return rule === null ? answerReady(knows, wishIn(situation)) : answerBy(knows, rule, id);
}

/** The slots that name what may be started. */
const WISHES = ['technique', 'routine', 'problem', 'bodyPart'] as const;
const isUnknown = ({ kind }: Slot): boolean => kind === 'unmatched' || kind === 'unheard';

/** "Is it okay to massage now", in general or about something named. */
export const ready: Handler = (before) => {
  const { household, babies } = meant(before);
  const [baby] = babies;
  const kept = { ...before, household };
  const situation = babies.length === 1 && baby !== undefined ? about(kept, baby.id) : kept;
  const concern = slotOf(situation, 'concern');
  if (concern.kind === 'matched') return aboutConcern(situation, concern.id);
  const unknown = WISHES.find((name) => isUnknown(slotOf(situation, name)));
  // A yes to what nobody knows would be a promise.
  if (isUnknown(concern)) {
    const say = [ruleLine('G10', situation)];
    return currentGuide(situation) === null ? askElse(situation, say) : inform(situation, say);
  }
  const slot = unknown === undefined ? null : slotOf(situation, unknown);
  if (unknown !== undefined && slot?.kind === 'unmatched') {
    return inform(situation, [unknownLine(unknown, slot.said)]);
  }
  return answerReady(situation, wishIn(situation));
};
