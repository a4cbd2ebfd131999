import { idOf, RULES, type Decision, type Refusal, type Wish } from '../care';
import { line, type Line } from '../content/line';
import type { Situation, Turn } from '../situation';
import { askElse, askWhat } from './ask';
import { raise } from './emergency';
import { offeredAgain } from './passedOver';
import { askQuestion } from './questions';
import { kindOf, refusalLine, refusedFor, whyNot } from './reasons';
import { dropping, ruleLine } from './turns';
import { wayOutOf } from './wayOut';

type Refused = Extract<Decision, { kind: 'refuse' }>;

/** Whether a rule about health refuses the whole of it; a cue keeps what was left. */
function isAboutHealth(refusal: Refusal): boolean {
  if (refusal.because === 'constipation') return true;
  if (refusal.because !== 'rule') return false;
  const rule = RULES.find(({ id }) => id === refusal.rule);
  return rule?.answer.holds === 'health' && rule.answer.says !== 'yesBut';
}

/** The refusal, its reason, and what can start now in its place. */
export function refuse(
  asked: Situation,
  wish: Wish,
  decision: Refused,
  heard: readonly Line[],
): Turn {
  const way = wayOutOf(decision.refusal, asked);
  const turn = refusing(asked, wish, decision, heard, way.say);
  return way.saidIn(refusedFor(turn, kindOf(decision.refusal)));
}

/** What was going on here ends, so that no later word finds it running. */
function ended(situation: Situation): Situation {
  const { household, device, now } = situation;
  const { place } = household;
  if (place === null || place.device !== device || place.endedAt !== undefined) return situation;
  return { ...situation, household: { ...household, place: { ...place, endedAt: now } } };
}

/** What was just heard and says the same as the refusal. */
const sameAs = (refusal: Refusal, why: readonly Line[]): readonly string[] => [
  ...why.map(({ key }) => key),
  ...(refusal.because === 'navel' ? ['heard.navelHealing'] : []),
];

function refusing(
  asked: Situation,
  insteadOf: Wish,
  { refusal, instead }: Refused,
  heard: readonly Line[],
  way: readonly Line[],
): Turn {
  // Whoever asked for help with constipation hears what an alarm says at that age, and it closes.
  if (refusal.because === 'constipation') return raise(asked, 'no_poop', ruleLine('G40', asked));
  // A refusal for health also clears the massage that was left (DESIGN, Ask little).
  const situation = isAboutHealth(refusal)
    ? { ...asked, household: dropping(asked) }
    : ended(asked);
  const [only, ...more] = instead;
  const chest = asked.content.instead.newborn.map(idOf);
  const onTheChest =
    refusal.because === 'newborn' && only !== undefined && chest.includes(idOf(only));
  const why = onTheChest ? [refusalLine(refusal, asked, true)] : whyNot(insteadOf, refusal, asked);
  const same = sameAs(refusal, why);
  const say = [...heard.filter(({ key }) => !same.includes(key)), ...why, ...way];
  if (only === undefined) {
    return refusal.because === 'rule' ? askElse(situation, say) : askWhat(situation, say);
  }
  if (more.length > 0) {
    const question = { about: 'choice', choices: instead, insteadOf } as const;
    return askQuestion(situation, question, { guide: null, say });
  }
  // G32 and G25 name what comes instead in their own words, so the question need not.
  const named = onTheChest || refusal.because === 'feeding' ? { asked: line('offer.start') } : {};
  const question = offeredAgain(asked, { about: 'offer', wish: { start: only }, insteadOf });
  return askQuestion(situation, question, { guide: null, say, ...named });
}
