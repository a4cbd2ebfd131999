import { content } from '../../lambda/content';
import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store } from '../../lambda/memory/store';
import { NEW_HOUSEHOLD, type Household } from '../../lambda/situation';
import { createSkill } from '../../lambda/skill';
import { createLines } from '../../lambda/watch';
import { describeWith } from '../../simulator/describe';
import { Desk } from '../../simulator/device/desk';
import { createHearer } from '../../simulator/hearing/hearer';
import { phraseFor } from '../lengths/phrases';

/** A Sunday, ten in the morning in New York. */
const NOW = Date.UTC(2026, 10, 22, 15);
const hoursAgo = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();

/** A family that has used the skill for a month: the largest record there usually is. */
const LIVED: Household = {
  ...NEW_HOUSEHOLD,
  babies: [{ id: 'first', age: { days: 120, countedAt: hoursAgo(0) }, navel: 'healed' }],
  feeds: Array.from({ length: 8 }, (_, meal) => ({
    baby: 'first',
    toldAt: hoursAgo(3 * meal + 1),
    endedAt: hoursAgo(3 * meal + 1),
  })),
  notices: ['welcome', 'quiet'],
  history: Array.from({ length: content.policy.historyKept }, (_, day) => ({
    id: 'belly_clockwise',
    at: hoursAgo(24 * (day + 1)),
  })),
};

/** What an item has beside the household: names and values, as DynamoDB counts them. */
const AROUND_BYTES = Buffer.byteLength('userhouseholdrevisionexpiresAtwriting') + 64 + 36 + 3 + 6;
/**
 * What a turn adds to our own line: 26 bytes a line, as CloudWatch counts, and Lambda's START, END
 * and REPORT.
 */
const LAMBDA_LOG_BYTES = 4 * 26 + 76 + 54 + 160;
const KB = 1024;

/** What the sessions that were played needed, all together. */
const sums = () => ({
  turns: 0,
  reads: 0,
  writes: 0,
  writeUnits: 0,
  writtenBytes: 0,
  answerBytes: 0,
  logBytes: 0,
});
type Sums = ReturnType<typeof sums>;

const bytesOf = (household: unknown) => AROUND_BYTES + Buffer.byteLength(JSON.stringify(household));

function lived(): Store {
  const store = createMemoryStore();
  const read = async (user: string) =>
    (await store.read(user)) ?? { household: LIVED, revision: 0 };
  return { ...store, read };
}

/** The store as the skill uses it; the desk itself looks into it besides. */
function counting(store: Store, sum: Sums): Store {
  return {
    read(user) {
      sum.reads += 1;
      return store.read(user);
    },
    write(user, household, expected, next) {
      sum.writes += 1;
      sum.writtenBytes += bytesOf(household);
      sum.writeUnits += Math.ceil(bytesOf(household) / KB);
      return store.write(user, household, expected, next);
    },
    remove: (user, expected) => store.remove(user, expected),
  };
}

/** Longer than any massage has answers. */
const MOST_ANSWERS = 60;

/** One session: the skill is opened, a massage asked for, and "next" said until it is over. */
async function session(intent: string, words: Record<string, string>, sum: Sums): Promise<void> {
  const desk = new Desk({
    locale: 'en-US',
    now: NOW,
    timezone: undefined,
    device: 'speaker',
    store: lived(),
    seed: 1,
    user: 'parent',
    makeSkill: (parts) =>
      createSkill({
        ...parts,
        store: counting(parts.store, sum),
        watch: createLines(
          (line) => (sum.logBytes += Buffer.byteLength(line)),
          () => NOW,
        ),
      }),
    describe: describeWith(),
    hearerOf: createHearer,
    returning: true,
    onResponse(_, response) {
      sum.turns += 1;
      sum.answerBytes += Buffer.byteLength(JSON.stringify(response));
    },
  });
  await desk.launch();
  let out = await desk.intent(intent, words);
  for (let count = 0; out.open; count += 1) {
    if (count > MOST_ANSWERS) throw new Error(`It never ends: ${JSON.stringify(words)}`);
    await desk.wait(`PT${Math.ceil(out.seconds)}S`);
    out = await desk.say('next');
  }
}

/** What one turn, session and write need on average, over one session with each massage. */
export async function measure() {
  const sum = sums();
  const techniques = Object.keys(content.techniques);
  const routines = Object.keys(content.routines);
  for (const id of techniques) {
    await session('TechniqueIntent', { technique: phraseFor('Technique', id) }, sum);
  }
  for (const id of routines) {
    await session('RoutineIntent', { routine: phraseFor('Routine', id) }, sum);
  }
  return {
    turnsPerSession: sum.turns / (techniques.length + routines.length),
    readsPerTurn: sum.reads / sum.turns,
    writesPerTurn: sum.writes / sum.turns,
    unitsPerWrite: sum.writeUnits / sum.writes,
    recordBytes: sum.writtenBytes / sum.writes,
    answerBytes: sum.answerBytes / sum.turns,
    logBytes: LAMBDA_LOG_BYTES + sum.logBytes / sum.turns,
  };
}
