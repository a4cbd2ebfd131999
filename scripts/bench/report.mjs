// The figures of a run, beside their targets.
import { median } from './median.mjs';

const medianOf = (runs, key) => median(runs.map((run) => run[key]));
/** The median of differences or shares that were measured in the same round. */
const paired = (some, others, compare) => median(some.map((one, at) => compare(one, others[at])));
const share = (one, other) => one / other;
const minus = (one, other) => one - other;

/** Trips to the store by kind, in the turns in which they were made. */
const tripsOf = (trips) => ({
  turns: trips.length,
  reads: trips.flat().filter((one) => one === 'GetItem').length,
  writes: trips.flat().filter((one) => one !== 'GetItem').length,
  mostInATurn: Math.max(...trips.map((turn) => turn.length)),
});

/** First answers, the skill's by those of the smallest one that were started the same way. */
const firstAnswers = ({ smallest, skill, skillWithDynamo }) => ({
  smallest: median(smallest),
  skill: median(skill),
  skillWithDynamo: median(skillWithDynamo),
  timesSmallest: paired(skill, smallest, share),
  timesSmallestWithDynamo: paired(skillWithDynamo, smallest, share),
});

/** Milliseconds, MiB and bytes. */
export function report({ first, firstUncompiled, whole, warm, trips, files }) {
  return {
    node: process.version,
    rounds: first.skill.length,
    firstAnswer: firstAnswers(first),
    firstAnswerUncompiled: firstAnswers(firstUncompiled),
    overBareNode: {
      smallest: paired(whole.smallest, whole.node, minus),
      skill: paired(whole.skill, whole.node, minus),
    },
    warm: { p50: medianOf(warm.skill, 'p50'), p99: medianOf(warm.skill, 'p99') },
    warmSmallest: { p50: medianOf(warm.smallest, 'p50'), p99: medianOf(warm.smallest, 'p99') },
    tenTimesTheContent: paired(warm.grown, warm.skill, (one, other) => one.p50 / other.p50),
    peakMiB: medianOf(warm.skill, 'peak'),
    peakMiBSmallest: medianOf(warm.smallest, 'peak'),
    files,
    store: tripsOf(trips),
  };
}

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

const firstRows = (how, figures) => [
  [`first answer${how} of the smallest skill`, ms(figures.smallest), ''],
  [`first answer${how}`, ms(figures.skill), ''],
  ['… times the smallest skill', figures.timesSmallest.toFixed(2), '3'],
  [`first answer${how} with DynamoDB`, ms(figures.skillWithDynamo), ''],
  ['… times the smallest skill', figures.timesSmallestWithDynamo.toFixed(2), '5'],
];

/** The same for people. */
export function table(figures) {
  const { firstAnswer, firstAnswerUncompiled, overBareNode, warm, store } = figures;
  const rows = [
    ...firstRows('', firstAnswer),
    ...firstRows(', not compiled at the build,', firstAnswerUncompiled),
    ['whole process over bare Node, smallest skill', ms(overBareNode.smallest), ''],
    ['whole process over bare Node', ms(overBareNode.skill), ''],
    ['warm turn, p50', ms(warm.p50), '0.15 ms'],
    ['warm turn, p99', ms(warm.p99), '1 ms'],
    ['… of the smallest skill', ms(figures.warmSmallest.p99), ''],
    ['… p50 with ten times the content', figures.tenTimesTheContent.toFixed(2), '1.2 times'],
    ['peak memory', `${figures.peakMiB.toFixed(0)} MiB`, '60 MiB'],
    ['… of the smallest skill', `${figures.peakMiBSmallest.toFixed(0)} MiB`, ''],
    ...Object.entries(figures.files).map(([name, bytes]) => [
      name,
      `${(bytes / 1000).toFixed(0)} KB`,
      name === 'skill.js' ? '250 KB' : '',
    ]),
    [`store, in ${store.turns} turns`, `${store.reads} reads, ${store.writes} writes`, ''],
    ['… most in one turn', `${store.mostInATurn}`, ''],
  ];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return `Node ${figures.node}, ${figures.rounds} rounds\n\n${[
    '| figure | median | target at most |',
    '| --- | ---: | ---: |',
    ...lines,
  ].join('\n')}\n`;
}
