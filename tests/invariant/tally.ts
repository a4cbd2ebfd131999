import type { Entry } from './devices';
import type { Oracle } from './oracle';

/** What happened in many lives, so that a run can show that it was not an empty one. */
export interface Tally {
  lives: number;
  /** Requests that could be answered with words. */
  turns: number;
  tummySpoken: number;
  /** The wait was named, or the tummy left out for its sake or the navel's. */
  tummyRefused: number;
  /** Tummy massages asked for 29 to 31 minutes after a told end. */
  askedAtBoundary: number;
  /** Feeds told while a passage was playing. */
  feedMidPassage: number;
  feedWhileStoreFailed: number;
  repeated: number;
  late: number;
  alarms: number;
  /** Feeds told of one of several babies, or of both. */
  namedFeed: number;
  /** Feeds told by the clock or by a part of the day. */
  clockFeed: number;
  /** Something wished for, and nothing massaged because of what was volunteered about health. */
  healthHeld: number;
  /** An age was said back as counted from the due date. */
  ageCorrected: number;
  remindersSet: number;
  forgotten: number;
  /** Sentences that stand nowhere in content, with how often. */
  readonly strange: Map<string, number>;
  readonly techniques: Map<string, number>;
  readonly intents: Map<string, number>;
}

export const newTally = (): Tally => ({
  lives: 0,
  turns: 0,
  tummySpoken: 0,
  tummyRefused: 0,
  askedAtBoundary: 0,
  feedMidPassage: 0,
  feedWhileStoreFailed: 0,
  repeated: 0,
  late: 0,
  alarms: 0,
  namedFeed: 0,
  clockFeed: 0,
  healthHeld: 0,
  ageCorrected: 0,
  remindersSet: 0,
  forgotten: 0,
  strange: new Map(),
  techniques: new Map(),
  intents: new Map(),
});

/**
 * What a run must not be without, in 20,000 turns: some hundreds of what decides about the tummy, and
 * some of what was added since.
 */
const NEEDED = {
  tummySpoken: 400,
  tummyRefused: 500,
  askedAtBoundary: 500,
  feedMidPassage: 500,
  feedWhileStoreFailed: 500,
  namedFeed: 150,
  clockFeed: 150,
  healthHeld: 150,
  ageCorrected: 40,
  remindersSet: 100,
} as const satisfies Partial<Record<keyof Tally, number>>;

/** What there is too little of for so many turns to prove anything. */
export const missingIn = (tally: Tally, turns: number): string[] =>
  Object.entries(NEEDED).flatMap(([name, needed]) =>
    tally[name as keyof typeof NEEDED] < (turns * needed) / 20_000 ? [name] : [],
  );

const REFUSALS = [
  'rule.G26',
  'rule.G30',
  'refused.withoutTummy',
  'shortened.fed',
  'shortened.withoutTummy',
  'shortened.navel',
];
const TUMMY_WISHES = [
  ...['belly_clockwise', 'ilu', 'paddle_wheel', 'knees_to_tummy', 'full_body_short'],
  ...['gas_relief', 'full_body', 'gas', 'constipation', 'colic', 'everything', 'tummy', 'body'],
];

const WISHES = [
  ...['TechniqueIntent', 'RoutineIntent', 'ProblemIntent', 'BodyPartIntent', 'TimeIntent'],
  ...['AMAZON.NextIntent', 'CarryOnIntent', 'AMAZON.ResumeIntent', 'BackToMassageIntent'],
];
const CORRECTED = /^heard\.due(Of|Both)?(Newborn|Days|Weeks|Months)$/;
const SET = ['remind.set', 'remind.setNoClock'];

const oneMore = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** Counts one request; `playing` is what its device played when it was made. */
export function count(
  { sent, verdict, again, fault, acknowledged, deliveredAt }: Entry,
  playing: { readonly from: number; readonly to: number; readonly guided: boolean },
  oracle: Oracle,
  tally: Tally,
): void {
  const { said, at, session } = sent;
  verdict.strange.forEach((sentence) => oneMore(tally.strange, sentence));
  verdict.techniques.forEach((technique) => oneMore(tally.techniques, technique));
  if (said.name === 'sessionEnded') return;
  oneMore(tally.intents, said.name);
  tally.turns += 1;
  if (verdict.tummy) tally.tummySpoken += 1;
  if (REFUSALS.some((key) => verdict.lines.has(key))) tally.tummyRefused += 1;
  const wished = Object.values(said.slots).some(({ id }) => TUMMY_WISHES.includes(id ?? ''));
  if (wished && oracle.endedAbout(30, { at, session })) tally.askedAtBoundary += 1;
  if (verdict.toldFeed && playing.guided && at >= playing.from && at < playing.to) {
    tally.feedMidPassage += 1;
  }
  if (verdict.toldFeed && fault !== 'none' && !acknowledged) tally.feedWhileStoreFailed += 1;
  if (again) tally.repeated += 1;
  if (!again && deliveredAt > at) tally.late += 1;
  if (verdict.alarm) tally.alarms += 1;
  if (verdict.toldFeed && verdict.named) tally.namedFeed += 1;
  if (verdict.toldFeed && ('time' in said.slots || 'dayMoment' in said.slots)) {
    tally.clockFeed += 1;
  }
  if (verdict.ill && !verdict.steps && WISHES.includes(said.name)) tally.healthHeld += 1;
  if ([...verdict.lines].some((key) => CORRECTED.test(key))) tally.ageCorrected += 1;
  if (SET.some((key) => verdict.lines.has(key))) tally.remindersSet += 1;
  if (verdict.lines.has('forget.done')) tally.forgotten += 1;
}

/** Adds one run to the total of several. */
export function addTo(total: Tally, { strange, techniques, intents, ...counts }: Tally): void {
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) total[name] += counts[name];
  const maps = [
    [total.strange, strange],
    [total.techniques, techniques],
    [total.intents, intents],
  ] as const;
  for (const [sum, map] of maps) {
    for (const [key, times] of map) sum.set(key, (sum.get(key) ?? 0) + times);
  }
}

/** A tally as lines to read. */
export const summaryOf = ({ strange, techniques, intents, ...counts }: Tally): string =>
  [
    ...Object.entries(counts).map(([name, value]) => `${name}: ${value}`),
    `techniques: ${[...techniques].map(([id, times]) => `${id} ${times}`).join(', ')}`,
    `intents: ${[...intents].map(([id, times]) => `${id} ${times}`).join(', ')}`,
    `sentences that stand nowhere in content: ${
      [...strange]
        .slice(0, 20)
        .map(([text, times]) => `"${text}" ${times}`)
        .join(', ') || 'none'
    }`,
  ].join('\n');
