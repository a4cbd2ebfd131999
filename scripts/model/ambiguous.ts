import { apart } from './apart';
import type { CarrierIndex, Ends } from './carrierIndex';
import { type Carrier, filledWith } from './carriers';
import { cuts } from './cuts';
import type { Utterance } from './expand';
import { bothTake, wordsIn } from './taken';
import { across, type Filling, type Fillings, within } from './overlaps';

type Fitting = readonly [
  long: readonly Carrier[],
  short: readonly Carrier[],
  fillings: readonly Filling[],
];

/**
 * What two carriers hear alike, as each hears it. Of their slots the second begins where the first
 * does, or within it, or at its end, or after words between them.
 */
export function* heardTwice(index: CarrierIndex): Generator<[Utterance, Utterance]> {
  const { lexicons } = index;
  const inside = within(lexicons);
  const over = across(lexicons);
  for (const [before, inner, seconds] of index) {
    for (const [head, start] of cuts(before)) {
      const alike = index.beginning(head);
      if (alike.size === 0) continue;
      for (const outer of lexicons.beginning(start).keys()) {
        const firsts = alike.get(outer);
        if (firsts === undefined) continue;
        for (const [long, short, all] of fitting(seconds, firsts, inside(outer, inner, start))) {
          yield* filled(short, long, all);
        }
        if (start === '') continue;
        for (const [long, short, all] of fitting(firsts, seconds, over(outer, inner, start))) {
          yield* filled(long, short, all);
        }
      }
      for (const [first, second, filling] of apart(lexicons, alike, start, inner, seconds)) {
        yield* filled(first, second, [filling]);
      }
    }
  }
}

/**
 * Carriers of which the long ones say behind their slot what is left by fillings, and then as the
 * short ones. Of what is left and what they say behind, the fewer are gone through.
 */
function* fitting(longs: Ends, shorts: Ends, fillings: Fillings): Generator<Fitting> {
  if (fillings.size < longs.byText.size) {
    for (const [left, all] of fillings) {
      for (const [rest, long] of longs.after(left)) {
        const short = shorts.byText.get(rest);
        if (short) yield [long, short, all];
      }
    }
    return;
  }
  for (const [behind, long] of longs.byText) {
    for (const [left, rest] of cuts(behind)) {
      const all = fillings.get(left);
      const short = all && shorts.byText.get(rest);
      if (short) yield [long, short, all];
    }
  }
}

function* filled(
  firsts: readonly Carrier[],
  seconds: readonly Carrier[],
  fillings: readonly Filling[],
): Generator<[Utterance, Utterance]> {
  for (const first of firsts) {
    for (const second of seconds) {
      if (first === second || takeAlike(first, second)) continue;
      for (const filling of fillings) {
        yield [filledWith(first, filling.first), filledWith(second, filling.second)];
      }
    }
  }
}

const ofBefore = ({ before, said: [said] }: Carrier) => ({ text: before, said });
const ofBehind = ({ behind, said: [, said] }: Carrier) => ({ text: behind, said });

/** Both word for word what one slot would take: what they say is found without it. */
const takeAlike = (first: Carrier, second: Carrier): boolean =>
  bothTake(ofBefore(first), ofBefore(second)) ||
  bothTake(ofBehind(first), ofBehind(second), wordsIn(first.behind) - wordsIn(second.behind));
