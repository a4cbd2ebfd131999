import { content } from '../../lambda/content';
import { lineIn, wordsOf } from '../../lambda/content/locales';
import type { Out } from '../../simulator/desk';
import { createReturningDesk } from '../support/desk';
import { model } from '../support/say';
import { Teller } from './story';
import { PHASES, type Phase } from './story/phases';
import { everySaying, sayings, type Saying } from './story/sayings';

const ENGLISH = wordsOf('en', content);

/** All wordings of a line, in English. */
function wordingsOf(key: string): readonly string[] {
  const text = lineIn(ENGLISH, key)?.text ?? [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

const [LAST_RESORT = ''] = wordingsOf('miss.lastResort');

/** These end the session wherever they are said. */
const ENDS = new Set([
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'StopMassageIntent',
  'EnoughIntent',
  'EmergencyIntent',
]);
/** These say one sentence and are gone. */
const BRIEF = new Set([
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'StopMassageIntent',
]);
const LEAVING = ['leave.stop', 'leave.bye'].flatMap(wordingsOf);
/** What bedtime says behind that: where baby sleeps. */
const FAREWELLS = Object.values(content.routines).flatMap(({ farewell }) =>
  farewell === undefined ? [] : wordingsOf(farewell),
);
/** Help names the way to emergency help, in any country. */
const HELPS = new Set(['AMAZON.HelpIntent', 'HelpMeIntent']);
const EMERGENCY = /If baby needs emergency help, call [^.]*(\d|your local emergency number) now\./;
/** After these nobody is asked to go on. */
const DROPS = new Set(['EnoughIntent', 'EmergencyIntent']);
/** These never end it. */
const STAYS = new Set([
  'AMAZON.HelpIntent',
  'HelpMeIntent',
  'WhatCanYouDoIntent',
  'AMAZON.PauseIntent',
  'WaitIntent',
  'AMAZON.StartOverIntent',
  'StartAgainIntent',
]);
/** Nor do these, where there is more to come. */
const GOES_ON = new Set([
  'AMAZON.FallbackIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AgainIntent',
  'GoBackIntent',
  'CarryOnIntent',
  'NextStepIntent',
  'StepsLeftIntent',
  'NotSureIntent',
  'AgeIntent',
  'NavelIntent',
]);

const described = ({ intent, slots }: Saying) => `${intent} ${JSON.stringify(slots)}`;

/** The phase a session is in, as its attributes have it. */
function phaseOf(attributes: unknown): string {
  const { session } = (attributes ?? {}) as {
    session?: { phase: string; question?: { about: string } };
  };
  if (session === undefined) return 'closed';
  return [session.phase, session.question?.about ?? ''].join(' ').trim();
}

/** A desk at a moment, come there once; `back` returns to it from wherever it went. */
async function deskAt({ story, setup }: Phase) {
  const { desk, remember } = createReturningDesk(setup);
  if (story !== '') await new Teller(desk).tell(story);
  return { desk, back: remember() };
}

/** The alarms whose words may mean something ordinary: asked about first, or another answer for older babies. */
const MAYBE = new Set(
  Object.entries(content.emergencies)
    .filter(([, { decidedBy, older }]) => decidedBy !== undefined || older !== undefined)
    .map(([row]) => row),
);

/** Whether an intent is heard otherwise here: an alarm that is not certain, "done" with a feed. */
function isUncertain(phase: Phase, { intent }: Saying, out: Out): boolean {
  const alarm = out.heard?.slots['alarm']?.id ?? '';
  return MAYBE.has(alarm) || (intent === 'EnoughIntent' && phase.name.includes('feed going on'));
}

/** One sentence, and behind it, at bedtime only, where baby sleeps. */
function isBrief({ story }: Phase, { speech }: Out): boolean {
  const left = LEAVING.find((wording) => speech.startsWith(wording));
  if (left === undefined) return false;
  const more = speech.slice(left.length).trim();
  return more === '' || (/bedtime/.test(story) && FAREWELLS.includes(more));
}

/** What is wrong with an answer, in words. */
function faults(phase: Phase, saying: Saying, out: Out): string[] {
  const { intent } = saying;
  const found: string[] = [];
  if (out.error !== null) found.push(`${out.error.code}: ${out.error.message}`);
  if (out.speech === '') found.push('says nothing');
  if (out.speech.includes(LAST_RESORT)) found.push('is at its last resort');
  const uncertain = isUncertain(phase, saying, out);
  // While an alarm is being decided, whatever does not answer it means the alarm.
  const alarming = phase.is === 'asking alarm';
  if (ENDS.has(intent) && out.open && !uncertain) found.push('stays open');
  if (STAYS.has(intent) && !out.open && !alarming) found.push('closes');
  if (GOES_ON.has(intent) && !phase.nearlyDone && !out.open && !alarming) found.push('closes');
  if (DROPS.has(intent) && out.place !== null && !uncertain) found.push('keeps the place');
  if (HELPS.has(intent) && !EMERGENCY.test(out.speech) && !alarming) found.push('names no help');
  if (BRIEF.has(intent) && !alarming && !isBrief(phase, out)) found.push(`says "${out.speech}"`);
  return found;
}

async function allFaults(phase: Phase, all: readonly Saying[]): Promise<string[]> {
  const found: string[] = [];
  const { desk, back } = await deskAt(phase);
  for (const saying of all) {
    back();
    const { intent, slots } = saying;
    const out = await desk.intent(intent, slots).catch((error: unknown) => error as Error);
    const wrong = out instanceof Error ? [out.message] : faults(phase, saying, out);
    found.push(...wrong.map((fault) => `${described(saying)} ${fault}`));
  }
  return found;
}

test('there is no intent too many in these lists', () => {
  const names = new Set(model.intents.map(({ name }) => name));
  expect([...ENDS, ...STAYS, ...GOES_ON].filter((name) => !names.has(name))).toEqual([]);
});

test.each(PHASES.map((phase) => [phase.name, phase] as const))(
  '"%s" is reached',
  async (_, phase) => {
    const { desk } = await deskAt(phase);
    const { state } = await desk.state();
    expect(phaseOf(state?.session)).toBe(phase.is);
  },
);

describe('every intent gets a fitting answer', () => {
  test.each(PHASES.map((phase, turn) => [phase.name, phase, turn] as const))(
    '%s',
    async (_, phase, turn) => {
      expect(await allFaults(phase, sayings(turn))).toEqual([]);
    },
  );
});

describe('every word of the model gets a fitting answer', () => {
  const some = PHASES.filter(({ name }) => ['open', 'guiding, in mid-step'].includes(name));
  test.each(some.map((phase) => [phase.name, phase] as const))('%s', async (_, phase) => {
    expect(await allFaults(phase, everySaying())).toEqual([]);
  });
});

/** How misses in a row are met where something else is awaited: a nudge, examples, all there is. */
const OPEN = ['miss.nudge', 'miss.examples', 'miss.help'];
const ASKED = ['miss.nudge', 'miss.yesOrNo', 'miss.orElse'];
/** Some questions are settled by a miss, or by the second: in the careful way. */
const GRADES: Readonly<Record<string, readonly string[]>> = {
  open: OPEN,
  'asking age': ['miss.nudge'],
  'asking choice': ['miss.nudge'],
  'asking offer': ASKED,
  'asking resume': ASKED,
  'asking startAgain': ASKED,
  'asking goOn': ASKED,
  'asking startOver': ASKED,
  'asking switch': ASKED,
  'asking older': ASKED,
};

/** What three misses in a row are answered. */
async function threeMisses(phase: Phase): Promise<Out[]> {
  const { desk } = await deskAt(phase);
  const outs: Out[] = [];
  for (let miss = 0; miss < 3; miss += 1) outs.push(await desk.intent('AMAZON.FallbackIntent'));
  return outs;
}

describe('what is not understood three times in a row', () => {
  const [waiting, others] = [true, false].map((is) =>
    PHASES.filter((phase) => (phase.is === 'paused') === is).map(
      (phase) => [phase.name, phase] as const,
    ),
  );

  test.each(others ?? [])('%s: each answer is another', async (_, phase) => {
    const answers = (await threeMisses(phase)).map(({ speech }) => speech);
    expect(new Set(answers).size).toBe(3);
    for (const [at, key] of (GRADES[phase.is] ?? []).entries()) {
      expect(wordingsOf(key).some((wording) => answers[at]?.includes(wording))).toBe(true);
    }
  });

  test.each(waiting ?? [])('%s: baby noise only makes it wait on', async (_, phase) => {
    const outs = await threeMisses(phase);
    const [first] = outs;
    for (const { speech, open, place } of outs) {
      expect(wordingsOf('hold.cue')).toContain(speech);
      expect([open, place?.phase, place?.step]).toEqual([true, 'paused', first?.place?.step]);
    }
  });
});
