import type { Figures, Outcome, Share } from '../../tests/understanding/support/measure';
import { figuresOf } from '../../tests/understanding/support/measure';

const TOP = `# How tired parents are understood

What the desk Echo of this repository makes of the tables \`tests/understanding/en.*.tsv\`. Made by scripts/understanding.ts;
if it is no longer current, run \`npx tsx scripts/understanding.ts\`, which hears every row again.

- The tables were written from the meanings of the intents alone, by hands that had not seen the samples, and committed
  before anything was measured. No row is copied into the model. Rows that the model has word for word all the same are marked
  \`seen\` and count in no figure.
- The desk Echo learns from our interaction model alone. It is not Alexa's recogniser: a real Echo understands more, and
  mishears differently.
- **Intents**: the share of rows heard as an intent that does what is meant. **Slots**: the share of the slots in them that
  are filled with the value meant; those of a row that was misheard are wrong. A slot is not asked for
  where an intent without it does what is meant, as letting the parent talk does for a remark, nor which half of the day where the
  time says it, as 19:00 does. **Alarms**: emergencies heard as one.
  **False alarms**: of all that is none. **Outside**: what the guide is not for, and was taken for nothing. How new words are heard that
  were written to be hard is told of emergencies in [hearing.md](hearing.md).
`;

/** Measured once, before any sample was written with these tables in mind; never to be changed. */
const FIRST_RUN: Figures = {
  intents: { of: 1534, right: 956 },
  slots: { of: 1249, right: 670 },
  everySlot: { of: 1249, right: 670 },
  alarms: { of: 129, right: 128 },
  falseAlarms: { of: 1402, right: 61 },
  outside: { of: 148, right: 51 },
  swapped: 0,
};

const FIGURES_HEAD = `| | intents | slots | alarms | false alarms | outside | stop and pause swapped |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |`;
const AIM = '| aim | 92 % | 90 % | 99 % | 0.5 % | 85 % | 0 |';
const MOST_CONFUSIONS = 60;

const percent = ({ of, right }: Share): string =>
  `${((100 * right) / Math.max(1, of)).toFixed(1)} % (${right} of ${of})`;

const figuresRow = (name: string, figures: Figures): string =>
  `| ${[
    name,
    ...[figures.intents, figures.slots, figures.alarms, figures.falseAlarms, figures.outside].map(
      percent,
    ),
    figures.swapped,
  ].join(' | ')} |`;

/** The share of every table by itself. */
function byTable(outcomes: readonly Outcome[]): string {
  const files = [...new Set(outcomes.map(({ row }) => row.file))];
  const rows = files.map((file) => {
    const { intents, slots } = figuresOf(outcomes.filter(({ row }) => row.file === file));
    return `| \`${file}\` | ${percent(intents)} | ${slots.of === 0 ? '' : percent(slots)} |`;
  });
  return ['| table | intents | slots |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** What was meant and what was heard instead, the most often first. */
function confusions(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { row, intent, isMeant } of outcomes) {
    if (isMeant || row.seen) continue;
    const pair = `| \`${row.intents[0] ?? ''}\` | \`${intent}\` |`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const rows = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const shown = rows.slice(0, MOST_CONFUSIONS).map(([pair, count]) => `${pair} ${count} |`);
  const left = rows.slice(MOST_CONFUSIONS).reduce((sum, [, count]) => sum + count, 0);
  return [
    '| meant | heard | rows |',
    '| --- | --- | ---: |',
    ...shown,
    ...(left > 0 ? [`| others | | ${left} |`] : []),
  ].join('\n');
}

/** The rule for slots became what it is after the first run, so that its figure is of another kind. */
const asInTheFirstRun = (everySlot: Share): string => `
The first run asked for every slot of every row. Asked so, slots are ${percent(everySlot)} now. Nearly all that
lies between are kinds of remark, where nothing need be understood to let a parent talk.`;

/** docs/understanding.md as it should be after a hearing of all rows. */
export function understandingPage(outcomes: readonly Outcome[]): string {
  const figures = figuresOf(outcomes);
  return [
    TOP,
    '## The figures\n',
    FIGURES_HEAD,
    figuresRow('first run', FIRST_RUN),
    figuresRow('now', figures),
    AIM,
    asInTheFirstRun(figures.everySlot),
    '\n## By table, now\n',
    byTable(outcomes),
    '\n## What is taken for what, now\n',
    confusions(outcomes),
    '',
  ].join('\n');
}
