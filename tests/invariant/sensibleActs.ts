import { ageOf, introduces, trueNavel, WEEKS } from './babyActs';
import { lastFeed } from './feedActs';
import { inIso, minutesAgo, type Words } from './speech';
import { pick, say } from './vocabulary';

/** What the virtual parent says who wants a tummy massage, answers what is asked, and tells the truth. */

export const oneOf =
  (...names: string[]): Words =>
  (_, n) =>
    say(pick(names, n));

export const tummyWish: Words = (_, n) =>
  pick(
    [
      say('TechniqueIntent', { technique: 'belly_clockwise' }),
      say('TechniqueIntent', { technique: 'ilu' }),
      say('TechniqueIntent', { technique: 'paddle_wheel' }),
      say('TechniqueIntent', { technique: 'knees_to_tummy' }),
      say('TechniqueIntent', { technique: 'full_body_short' }),
      say('RoutineIntent', { routine: 'gas_relief' }),
      say('RoutineIntent', { routine: 'full_body' }),
      say('ProblemIntent', { problem: 'gas' }),
      say('ProblemIntent', { problem: 'constipation' }),
      say('BodyPartIntent', { bodyPart: 'tummy' }),
      say('TimeIntent', {}, { duration: 'PT15M' }),
    ],
    n,
  );

export const YES = ['AMAZON.YesIntent', 'AgreeIntent'];
export const NO = ['AMAZON.NoIntent', 'DeclineIntent'];
export const yesOrNo = (isYes: boolean, n: number) => say(pick(isYes ? YES : NO, n));

export const RETURNS = ['launch', 'BackToMassageIntent', 'AMAZON.ResumeIntent', 'CarryOnIntent'];

/** What somebody does who wants a tummy massage and tells the truth. */
export const sensible: Words = (view, n) => {
  const { asked, child, alarmed, now } = view;
  // All is well again: back to where they were.
  if (alarmed) return oneOf(...RETURNS)(view, n);
  const isAsked = (...keys: string[]) => keys.some((key) => asked.has(key));
  const minutes = minutesAgo(child, now);
  const fed = minutes < 30;
  if (isAsked('ask.whichBaby')) return say('BabyIntent', {}, { babyName: child.name });
  if (isAsked('rule.G34', 'ask.ageFor')) return ageOf(child, now);
  if (isAsked('ask.early', 'ask.earlyFor')) {
    return n % 3 === 0
      ? say('NotSureIntent')
      : say('BareDurationIntent', {}, { duration: pick(WEEKS, n >> 2) });
  }
  // All is well again, as whoever goes back to a massage says; some say it in other words.
  if (isAsked('ask.well')) {
    return n % 8 === 0 ? say('SignIntent', { sign: 'cleared' }) : yesOrNo(n % 16 > 1, n);
  }
  if (isAsked('ask.navel', 'ask.navelFor')) {
    return n % 4 === 0 ? trueNavel(view, n) : yesOrNo(!child.navelHealed, n);
  }
  if (isAsked('rule.G29', 'ask.feedFor')) {
    if (fed) return n % 3 === 0 ? say('AMAZON.YesIntent') : lastFeed(view, n);
    return n % 4 === 0 ? say('NotFedIntent') : yesOrNo(false, n);
  }
  if (isAsked('ask.feedDoubt')) {
    if (n % 4 === 1) return say('NumberIntent', {}, { number: String(minutes) });
    return n % 4 === 3
      ? say('BareDurationIntent', {}, { duration: inIso(minutes) })
      : yesOrNo(fed, n);
  }
  if (isAsked('ask.feedEnd', 'ask.feedEndFor')) {
    return say('BareDurationIntent', {}, { duration: inIso(minutes) });
  }
  if ([...asked].some((key) => /^(offer|confirm|resume|remind)\./.test(key))) {
    return yesOrNo(true, n);
  }
  if ([...asked].some((key) => key.startsWith('choose.'))) {
    return say('ChoiceIntent', { ordinal: 'first' });
  }
  if (!view.guided && view.children.length > 1 && !view.together) return introduces(view, n);
  return view.guided && n % 4 > 0 ? say('AMAZON.NextIntent') : tummyWish(view, n >> 2);
};
