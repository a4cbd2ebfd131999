import type { Id, Zone } from '../../content/types';
import type { Plan, PlannedStep } from '../plan';
import { idOf, type Wish } from '../wish';
import { GENERAL, type Inquiry } from './inquiry';
import { RULES, type Bars, type Rule } from './rules';
import type { Sign, Signs } from './sign';

export { askedIn, GENERAL, inquire, notFedHolds, type Asked, type Inquiry } from './inquiry';
export { RULES, type Answer, type Rule } from './rules';
export { inCelsius, type Sign, type Signs } from './sign';

/** The first rule that fits, in the order of brief C2. The last one always does. */
export function ruleFor(inquiry: Inquiry): Rule {
  const fits = RULES.find(({ when }) => when(inquiry));
  if (fits === undefined) throw new Error('the decision table has no last rule');
  return fits;
}

/** What says more of a sign: how long a shot's spot is left alone goes by the day of the shot. */
const SAID_MORE: Readonly<Record<Id, Id>> = { sore_limb: 'vaccine' };

/** A sign with what says more of it, if that was told. */
function alone(sign: Id, told: Sign, signs: Signs): Signs {
  const more = SAID_MORE[sign] ?? sign;
  const also = signs[more];
  return { ...(also && { [more]: also }), [sign]: told };
}

/**
 * The rule that answers one sign, whatever else was told before: a parent who says that baby cries
 * hears of crying. Null where the sign by itself changes nothing, as a measured 37.0 does.
 */
export function ruleOf(sign: Id, inquiry: Inquiry): Rule | null {
  const told = inquiry.signs[sign];
  if (told === undefined) return null;
  const answers = (oil: boolean) => {
    const signs = alone(sign, told, inquiry.signs);
    const about = { ...inquiry, asked: { ...GENERAL, oil }, signs };
    return RULES.find(({ by, when }) => (by?.includes(sign) ?? false) && when(about));
  };
  // Eczema is skin first; what is about nothing but oil, as an allergy is, answers about oil.
  return answers(false) ?? answers(true) ?? null;
}

const isExcepted = ({ except = [] }: Bars, ...ids: readonly Id[]): boolean =>
  ids.some((id) => except.includes(id));

/** Whether bars leave nothing of what was wished for. */
function barsAll(bars: Bars, { start }: Wish): boolean {
  return bars.zones === undefined && !bars.onChest && !isExcepted(bars, idOf(start));
}

const LIMBS: readonly (readonly Zone[])[] = [
  ['leg', 'foot'],
  ['arm', 'hand'],
];

/** A limb that had a shot is sore to its end. */
const limbOf = (zone: Zone): readonly Zone[] => LIMBS.find((limb) => limb.includes(zone)) ?? [zone];

/** A rule that holds now, with what it bars: the spot that was told, if one was. */
interface Active {
  readonly rule: Rule;
  readonly bars: Bars;
}

const BARRING = RULES.flatMap((rule) => {
  const { bars, holds } = rule.answer;
  return bars === undefined || holds === undefined ? [] : [{ rule, bars, holds }];
});

const active = (inquiry: Inquiry, which: readonly string[]): readonly Active[] =>
  BARRING.flatMap(({ rule, bars, holds }) => {
    const { by = [], when } = rule;
    if (!which.includes(holds) || !when(inquiry)) return [];
    const places = by.flatMap((sign) => inquiry.signs[sign]?.zones ?? []);
    const told = bars.wholeLimb ? places.flatMap(limbOf) : places;
    const narrower = bars.zones !== undefined && told.length > 0;
    return [{ rule, bars: narrower ? { ...bars, zones: told } : bars }];
  });

/** The rule that refuses a wish altogether for what was told in this session, or null. */
export const ruleAgainst = (wish: Wish, inquiry: Inquiry): Rule | null =>
  active(inquiry, ['health', 'cue']).find(({ bars }) => barsAll(bars, wish))?.rule ?? null;

/** What waits strictly after a feed is about the tummy, wherever the hands are. */
const zoneOf = ({ zone, needs }: PlannedStep) => (needs.feedingWait === 'hard' ? 'tummy' : zone);

/** A step about the whole baby prepares for the strokes of its technique, and goes where they go. */
function zonesOf(step: PlannedStep, steps: readonly PlannedStep[]): readonly Zone[] {
  if (zoneOf(step) !== 'whole') return [zoneOf(step)];
  const strokes = steps
    .filter(({ technique }) => technique === step.technique)
    .map(zoneOf)
    .filter((zone) => zone !== 'whole');
  return strokes.length > 0 ? strokes : ['whole'];
}

/** The rule about health that keeps one step of a wish unspoken, or null. Cues wait for the parent. */
export function ruleAgainstStep(
  step: PlannedStep,
  { wish, steps }: Pick<Plan, 'wish' | 'steps'>,
  rules: readonly Active[],
): Rule | null {
  const keeps = ({ bars }: Active): boolean => {
    const { zones } = bars;
    if (bars.onChest) return step.needs.onChest;
    if (bars.pressure && step.needs.feedingWait !== 'none') return true;
    if (zones !== undefined) {
      const touched = step.touches.some((zone) => zones.includes(zone));
      return touched || zonesOf(step, steps).every((zone) => zones.includes(zone));
    }
    return !isExcepted(bars, step.technique, idOf(wish.start));
  };
  return rules.find(keeps)?.rule ?? null;
}

/** The rules about health that hold now, whatever is asked. */
export const healthRules = (inquiry: Inquiry): readonly Active[] => active(inquiry, ['health']);

/** All rules that hold now and keep back something, whatever is asked. */
export const rulesNow = (inquiry: Inquiry): readonly Active[] => active(inquiry, ['health', 'cue']);

/** Signs that hold only until the parent goes on. */
export const CUES: readonly Id[] = RULES.filter(({ answer }) => answer.holds === 'cue').flatMap(
  ({ by = [] }) => by,
);

export type { Active };
