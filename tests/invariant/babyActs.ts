import { WHOSE, type Words } from './speech';
import type { Said } from './told';
import type { Child } from './truth';
import { pick, say } from './vocabulary';

/** What the virtual parent says of the babies: who they are, how old, and how the navel is. */

const DAY = 24 * 60 * 60_000;

const withSlots = (name: string, slots: Said['slots']): Said => ({ name, slots });

export const ageOf = ({ bornAt }: Child, now: number): Said => {
  const days = Math.max(0, Math.floor((now - bornAt) / DAY));
  if (days === 0) return say('AgeIntent', { ageWord: 'newborn' });
  const age = days < 14 ? `P${days}D` : days < 84 ? `P${Math.floor(days / 7)}W` : null;
  return say('AgeIntent', {}, { age: age ?? `P${Math.floor(days / 30)}M` });
};
export const trueAge: Words = ({ now, child, children }, n) => {
  const { slots } = ageOf(child, now);
  if (children.length === 1) return withSlots('AgeIntent', slots);
  return withSlots('AgeIntent', { ...slots, ...say('', ...pick(WHOSE, n)(child)).slots });
};

/** In a muddle, as young as no baby is laid on the tummy. */
export const younger: Words = (_, n) =>
  say('AgeIntent', {}, { age: pick(['P5D', 'P10D', 'P2W'], n) });

export const trueNavel: Words = ({ child }, n) =>
  say('NavelIntent', {
    navelState: child.navelHealed ? 'healed' : pick(['stump_on', 'healing'], n),
  });

/** How early, as it is said. */
export const WEEKS = ['P2W', 'P4W', 'P6W', 'P8W', 'P8W', 'P2M', 'P12W', 'P20W'];
/** Baby came early: by how much, with an age or without, corrected already, or no number at all. */
export const early: Words = (view, n) => {
  const { child, children, asked } = view;
  const { slots: age } = ageOf(child, view.now);
  const whose =
    children.length > 1 && n % 2 === 0 ? say('', ...pick(WHOSE, n >> 1)(child)).slots : {};
  if (n % 5 === 0)
    return withSlots('SignIntent', { ...say('', { sign: 'preterm' }).slots, ...whose });
  if (n % 7 === 0)
    return say('BornEarlyIntent', {}, { corrected: pick(['P2W', 'P6W', 'P4M'], n >> 3) });
  const weeks = n % 11 === 0 ? { bornAt: 'P32W' } : { early: pick(WEEKS, n >> 3) };
  const isOld = n % 3 === 0 && 'age' in age && !asked.has('ask.early');
  const { slots } = say('BornEarlyIntent', {}, weeks);
  return withSlots('BornEarlyIntent', { ...slots, ...(isOld && age), ...whose });
};
/** There are several, and for whom it is now. */
export const introduces: Words = ({ children }, n) => {
  const [one, other] = children;
  if (one === undefined || other === undefined) return say('BabyIntent', {}, { babyName: 'mia' });
  return n % 3 === 0
    ? say('TwinsIntent')
    : say('TwoNamesIntent', {}, { babyName: one.name, otherName: other.name });
};
export const turnsTo: Words = ({ children }, n) => {
  const child = pick(children, n);
  if (children.length > 1 && n % 8 === 1) return say('SameForIntent', {}, { babyName: child.name });
  return say('BabyIntent', ...pick(WHOSE, n >> 3)(child));
};
