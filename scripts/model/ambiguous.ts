import type { CarrierIndex, Ends } from './carrierIndex';
import { type Carrier, filledWith } from './carriers';
import { cuts } from './cuts';
import type { Utterance } from './expand';
import { across, type Filling, type Fillings, within } from './overlaps';

/**
 * What two carriers hear alike, as each hears it. Of their slots the second begins where the first
 * does, or within it, or at its end; slots with words between them are not looked for.
 */
export function* heardTwice(index: CarrierIndex): Generator<[Utterance, Utterance]> {
  const inside = within(index.lexicons);
  const over = across();
  for (const [before, inner, seconds] of index) {
    for (const [head, start] of cuts(before)) {
      for (const [outer, firsts] of index.beginning(head)) {
        if (outer.beginning(start).length === 0) continue;
        for (const [long, short, all] of fitting(seconds, firsts, inside(outer, inner, start))) {
          yield* alike(short, long, all);
        }
        if (start === '') continue;
        for (const [long, short, all] of fitting(firsts, seconds, over(outer, inner, start))) {
          yield* alike(long, short, all);
        }
      }
    }
  }
}

/** Carriers of which the long one says behind its slot what is left by fillings, and then as the short one. */
function* fitting(
  longs: Ends,
  shorts: Ends,
  fillings: Fillings,
): Generator<[long: Carrier, short: Carrier, readonly Filling[]]> {
  if (fillings.size === 0) return;
  for (const [behind, long] of longs) {
    for (const [left, rest] of cuts(behind)) {
      const all = fillings.get(left);
      const short = shorts.get(rest);
      if (all === undefined || short === undefined) continue;
      for (const one of long) for (const other of short) if (one !== other) yield [one, other, all];
    }
  }
}

function* alike(
  first: Carrier,
  second: Carrier,
  fillings: readonly Filling[],
): Generator<[Utterance, Utterance]> {
  for (const filling of fillings) {
    yield [filledWith(first, filling.first), filledWith(second, filling.second)];
  }
}
