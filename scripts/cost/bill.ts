import data from './figures.json';

export const { needs, prices, region, pricesOf } = data;
export type Price = keyof typeof prices;

const MILLION = 1_000_000;
/** AWS counts a gigabyte as 2^30 bytes. */
const GIGABYTE = 1024 ** 3;
const DAYS_A_MONTH = 30;

/** One line of a bill: an amount at a price, and the arithmetic that led to the amount. */
export interface Line {
  readonly what: string;
  readonly price: Price;
  /** In the unit of the price. */
  readonly amount: number;
  readonly arithmetic: string;
}

/** What the needs are, by their names. */
export type Needs = Readonly<Record<keyof typeof needs, number>>;

const valuesOf = (): Needs =>
  Object.fromEntries(Object.entries(needs).map(([name, { value }]) => [name, value])) as Needs;

/** Figures as people write them: 72, 1.56, 1,400. */
export const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 3 });

/** A month's bill. What is free for everyone (the first million requests and the like) is paid for here. */
export function bill(of: Needs = valuesOf()): readonly Line[] {
  const turns = (of.households * of.sessionsPerHousehold * of.turnsPerSession) / MILLION;
  const [reads, writes] = [turns * of.readsPerTurn, turns * of.writesPerTurn];
  const milliseconds = of.milliseconds + of.coldShare * of.coldMilliseconds;
  const records = (of.households * of.recordBytes) / GIGABYTE;
  const logs = (turns * MILLION * of.logBytes) / GIGABYTE;
  const answers = (turns * MILLION * of.answerBytes) / GIGABYTE;
  const product = (...factors: number[]) => factors.map(figure).join(' × ');
  return [
    {
      what: 'Writing the table',
      price: 'writeUnit',
      amount: writes * of.unitsPerWrite,
      arithmetic: `${product(turns, of.writesPerTurn, of.unitsPerWrite)} million`,
    },
    {
      what: 'Reading the table',
      price: 'readUnit',
      amount: reads * of.unitsPerRead,
      arithmetic: `${product(turns, of.readsPerTurn, of.unitsPerRead)} million`,
    },
    {
      what: 'Keeping the table',
      price: 'stored',
      amount: records,
      arithmetic: `${product(of.households, of.recordBytes)} bytes`,
    },
    {
      what: 'Being able to go back',
      price: 'recoverable',
      amount: records,
      arithmetic: 'the same',
    },
    {
      what: 'Calling the function',
      price: 'request',
      amount: turns,
      arithmetic: `${product(of.households, of.sessionsPerHousehold, of.turnsPerSession)}`,
    },
    {
      what: 'Running the function',
      price: 'gigabyteSecond',
      amount: (turns * milliseconds * of.gigabytes) / 1000,
      arithmetic: `${figure(turns)} million × (${figure(of.milliseconds)} + ${product(of.coldShare, of.coldMilliseconds)}) ms × ${figure(of.gigabytes)} GB`,
    },
    {
      what: 'Taking in the log',
      price: 'logged',
      amount: logs,
      arithmetic: `${figure(turns)} million × ${figure(of.logBytes)} bytes`,
    },
    {
      what: 'Keeping the log',
      price: 'kept',
      amount: (logs * of.logDays) / DAYS_A_MONTH,
      arithmetic: `the same for ${figure(of.logDays)} days`,
    },
    {
      what: 'Metrics',
      price: 'metric',
      amount: of.metrics,
      arithmetic: figure(of.metrics),
    },
    {
      what: 'Alarms',
      price: 'alarm',
      amount: of.alarmMetrics,
      arithmetic: figure(of.alarmMetrics),
    },
    { what: 'The dashboard', price: 'dashboard', amount: 1, arithmetic: '1' },
    {
      what: 'Sending the answers, if they count as sent out of AWS',
      price: 'sent',
      amount: answers,
      arithmetic: `${figure(turns)} million × ${figure(of.answerBytes)} bytes`,
    },
  ];
}

export const costOf = ({ amount, price }: Line): number => amount * prices[price].value;
