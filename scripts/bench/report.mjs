// The figures of a run, beside their targets.
import { median } from './median.mjs';

const medianOf = (runs, key) => median(runs.map((run) => run[key]));
/** The median of differences or shares that were measured in the same round. */
const paired = (some, others, compare) => median(some.map((one, at) => compare(one, others[at])));
const minus = (one, other) => one - other;

/** Trips to the store by kind, in the turns in which they were made. */
const tripsOf = (trips) => ({
  turns: trips.length,
  reads: trips.flat().filter((one) => one === 'GetItem').length,
  writes: trips.flat().filter((one) => one !== 'GetItem').length,
  perTurn: trips.flat().length / trips.length,
  mostInATurn: Math.max(...trips.map((turn) => turn.length)),
});

const took = (one, other) => one.took / other.took;

/** First answers, the skill's by those of the smallest one that were started the same way. */
const firstAnswers = ({ smallest, skill, skillWithDynamo, skillReading }) => ({
  smallest: medianOf(smallest, 'took'),
  skill: medianOf(skill, 'took'),
  timesSmallest: paired(skill, smallest, took),
  skillWithDynamo: medianOf(skillWithDynamo, 'took'),
  timesSmallestWithDynamo: paired(skillWithDynamo, smallest, took),
  skillReading: medianOf(skillReading, 'took'),
  timesSmallestReading: paired(skillReading, smallest, took),
});

/** Milliseconds, MiB and bytes. */
export function report({ first, whole, warm, afterEvening, trips, files }) {
  return {
    node: process.version,
    rounds: first.plain.skill.length,
    firstAnswer: firstAnswers(first.plain),
    firstAnswerCompiled: firstAnswers(first.compiled),
    overBareNode: {
      smallest: paired(whole.smallest, whole.node, minus),
      skill: paired(whole.skill, whole.node, minus),
    },
    warm: { p50: medianOf(warm.skill, 'p50'), p99: medianOf(warm.skill, 'p99') },
    warmSmallest: { p50: medianOf(warm.smallest, 'p50'), p99: medianOf(warm.smallest, 'p99') },
    tenTimesTheContent: paired(warm.grown, warm.skill, (one, other) => one.p50 / other.p50),
    peakMiB: {
      firstAnswer: medianOf(first.plain.skill, 'peak'),
      evening: medianOf(afterEvening, 'peak'),
      warm: medianOf(warm.skill, 'peak'),
      warmSmallest: medianOf(warm.smallest, 'peak'),
    },
    files,
    store: tripsOf(trips),
  };
}

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const mib = (value) => `${value.toFixed(0)} MiB`;

const firstRows = (how, figures) => [
  [`first answer${how} of the smallest skill`, ms(figures.smallest), ''],
  [`first answer${how}`, ms(figures.skill), ''],
  ['… times the smallest skill', figures.timesSmallest.toFixed(2), '3'],
  [`first answer${how} with DynamoDB, read and written`, ms(figures.skillWithDynamo), ''],
  ['… times the smallest skill', figures.timesSmallestWithDynamo.toFixed(2), '5'],
  [`first answer${how} with DynamoDB, only read`, ms(figures.skillReading), ''],
  ['… times the smallest skill', figures.timesSmallestReading.toFixed(2), '5'],
];

/** The same for people. */
export function table(figures) {
  const { firstAnswer, firstAnswerCompiled, overBareNode, warm, peakMiB, store } = figures;
  const rows = [
    ...firstRows('', firstAnswer),
    ...firstRows(', compiled at the build,', firstAnswerCompiled),
    ['whole process over bare Node, smallest skill', ms(overBareNode.smallest), ''],
    ['whole process over bare Node', ms(overBareNode.skill), ''],
    ['warm turn, p50', ms(warm.p50), '0.15 ms'],
    ['warm turn, p99', ms(warm.p99), '1 ms'],
    ['… of the smallest skill', ms(figures.warmSmallest.p99), ''],
    ['… p50 with ten times the content', figures.tenTimesTheContent.toFixed(2), '1.2 times'],
    ['peak memory of a first answer', mib(peakMiB.firstAnswer), ''],
    ['peak memory of an evening', mib(peakMiB.evening), ''],
    ['peak memory of all warm turns', mib(peakMiB.warm), '60 MiB'],
    ['… of the smallest skill', mib(peakMiB.warmSmallest), ''],
    ...Object.entries(figures.files).map(([name, bytes]) => [
      name,
      `${(bytes / 1000).toFixed(0)} KB`,
      name === 'skill.js' ? '250 KB' : '',
    ]),
    [`store, in ${store.turns} turns`, `${store.reads} reads, ${store.writes} writes`, ''],
    ['… a turn', store.perTurn.toFixed(2), ''],
    ['… most in one turn', `${store.mostInATurn}`, ''],
  ];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return `Node ${figures.node}, ${figures.rounds} rounds\n\n${[
    '| figure | median | target at most |',
    '| --- | ---: | ---: |',
    ...lines,
  ].join('\n')}\n`;
}
