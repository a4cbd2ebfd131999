import { SPEAKS, type Speaks } from './acts';
import { isChain, linksOf, type Chain } from './chains';
import { Broken, type Device, type Entry, type Outside } from './devices';
import { bearable, faultOf } from './faults';
import { Home } from './home';
import type { Fault } from './store';
import { count, type Tally } from './tally';
import { transcriptOf } from './transcript';
import { pick } from './vocabulary';

/** A life as data: it can be told again, made shorter, and printed. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** When and where a life begins: by day, by night, and where the clocks are about to change. */
export const BEGINNINGS = [
  { start: '2026-11-22T15:00:00.000Z', zone: 'America/New_York' },
  { start: '2026-11-01T04:40:00.000Z', zone: 'America/New_York' },
  { start: '2027-03-28T00:10:00.000Z', zone: 'Europe/London' },
  { start: '2026-11-22T18:05:00.000Z', zone: 'Asia/Kolkata' },
] as const;

export const WAITS = [
  'asked',
  'speaking',
  'reprompt',
  'quiet',
  'minutes',
  'boundary',
  'days',
  'none',
] as const;

/** One thing that happens. Numbers choose among what is possible then. */
export interface Act {
  readonly wait: (typeof WAITS)[number];
  readonly waitN: number;
  readonly device: number;
  readonly does: Speaks | Chain | 'silence' | 'ends' | 'again' | 'againElsewhere' | 'arrives';
  readonly n: number;
  /** `same`: as it was for the act before. */
  readonly fault: Fault | 'same';
  readonly outside: Outside | 'same';
  /** Behind so many requests of it, they go to the skill's other process; null: they stay. */
  readonly movesAfter: number | null;
  /** The request is held up, and arrives at a later act. */
  readonly late: boolean;
  /** What is told to another device between this request's reading and writing. */
  readonly meanwhile: { readonly does: Speaks; readonly n: number; readonly after: number } | null;
}

export interface Life {
  readonly beginning: number;
  readonly days: number;
  /** Days of age of a second child, by which they are often twins; null for none. */
  readonly secondDays: number | null;
  readonly navelHealed: boolean;
  readonly acts: readonly Act[];
}

/** Moments around which a rule turns, a hair before and after. */
const AROUND = [-60, -30, -1, -0.001, 0, 0, 0.001, 1, 30, 60].map((seconds) => seconds * SECOND);

/** When an act begins. */
function momentOf({ wait, waitN, device: index }: Act, home: Home): number {
  const device = home.device(index);
  const { now, oracle } = home;
  const { startsAt, speechEndsAt, repromptEndsAt } = device;
  const between = (from: number, to: number) => from + ((to - from) * (waitN % 100)) / 100;
  switch (wait) {
    case 'asked':
      return speechEndsAt + (waitN % 4) * SECOND;
    case 'speaking':
      return between(startsAt, speechEndsAt);
    case 'reprompt':
      return between(speechEndsAt, repromptEndsAt);
    case 'quiet':
      return repromptEndsAt + 9 * SECOND;
    case 'minutes':
      return now + (waitN % 45) * MINUTE + (waitN % 60) * SECOND;
    case 'boundary': {
      const next = oracle.boundaries(device.session?.id ?? '').filter((end) => end > now + MINUTE);
      const from = next.length === 0 ? speechEndsAt : pick(next, waitN >> 4);
      return from + pick(AROUND, waitN);
    }
    case 'days':
      return now + ((waitN % 25) + 1) * DAY;
    case 'none':
      return now;
  }
}

/** One thing after the other, each when it was asked for. */
async function doChain(chain: Chain, n: number, device: Device, fault: Fault, home: Home) {
  let last: Entry | null = null;
  for (const [index, link] of linksOf(chain).entries()) {
    const { does, elsewhere } = link;
    const wrong = bearable(link.fault ?? fault, home);
    if (index > 0) await home.passTo(device.speechEndsAt + ((n >> index) % 4) * SECOND, wrong);
    const said = SPEAKS[does][1](home.view(device), n >> (2 * index));
    const speak = () => home.speak(device, said, faultOf(said, wrong, home));
    last = await (elsewhere ? home.processes.elsewhere(speak) : speak());
  }
  return last;
}

/** Does one act; the entry of its request, if it made one that was answered. */
async function doAct(act: Act, fault: Fault, home: Home): Promise<Entry | null> {
  const device = home.device(act.device);
  const moment = Math.floor(momentOf(act, home));
  // A real Echo's times are whole seconds; a desk's need not be.
  await home.passTo(act.waitN % 3 === 0 ? Math.ceil(moment / SECOND) * SECOND : moment, fault);
  switch (act.does) {
    case 'silence':
      await home.passTo(device.repromptEndsAt + 9 * SECOND, fault);
      return null;
    case 'ends':
      await home.end(device, fault);
      return null;
    case 'again':
      return home.again(act.n % 5, fault);
    case 'againElsewhere':
      return home.processes.elsewhere(() => home.again(act.n % 5, fault));
    case 'arrives':
      return home.deliverHeld(fault);
    default: {
      if (isChain(act.does)) return doChain(act.does, act.n, device, fault, home);
      const said = SPEAKS[act.does][1](home.view(device), act.n);
      if (act.late) {
        home.delay(device, said);
        return null;
      }
      const { meanwhile } = act;
      if (meanwhile !== null) {
        const other = pick(
          home.devices.filter((one) => one !== device),
          meanwhile.n,
        );
        home.store.meanwhile = async () => {
          home.now += meanwhile.after;
          const words = SPEAKS[meanwhile.does][1](home.view(other), meanwhile.n);
          await home.speak(other, words, 'none');
        };
      }
      return home
        .speak(device, said, faultOf(said, fault, home))
        .finally(() => (home.store.meanwhile = null));
    }
  }
}

/** Lives a life, and counts what was in it. Throws Broken with its transcript. */
export async function live(life: Life, tally: Tally): Promise<void> {
  const { days, secondDays, navelHealed, acts } = life;
  const { start, zone } = pick(BEGINNINGS, life.beginning);
  const now = Date.parse(start);
  const born = (age: number) => ({ bornAt: now - age * DAY, navelHealed, feedEndedAt: null });
  const second = secondDays === null ? [] : [{ name: 'leo', ...born(secondDays) }];
  const home = new Home(now, [{ name: 'mia', ...born(days) }, ...second], zone);
  let fault: Fault = 'none';
  let counted = 0;
  for (const act of acts) {
    fault = bearable(act.fault === 'same' ? fault : act.fault, home);
    if (act.outside !== 'same') home.set(act.outside);
    home.processes.moveAfter(act.movesAfter);
    const device = home.device(act.device);
    const playing = { from: device.startsAt, to: device.speechEndsAt, guided: device.guided };
    try {
      await doAct(act, fault, home);
    } catch (error) {
      throw new Broken(`The skill threw ${String(error)}\n${transcriptOf(home.entries)}`);
    }
    for (const entry of home.entries.slice(counted)) {
      count(entry, playing, home.oracle, tally);
      const { broken } = entry.verdict;
      if (broken !== null) throw new Broken(`${broken}\n${transcriptOf(home.entries)}`);
    }
    counted = home.entries.length;
  }
  tally.lives += 1;
}
