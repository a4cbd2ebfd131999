import type { Alike, Ends } from './carrierIndex';
import type { Carrier } from './carriers';
import { cuts } from './cuts';
import type { Lexicon, Lexicons } from './lexicon';
import type { Filling } from './overlaps';

type Apart = readonly [first: readonly Carrier[], second: readonly Carrier[], filling: Filling];

/**
 * Carriers that hear a text alike with words between their slots: what fills the slot of one, the
 * other says word for word. The start is what the seconds say from where the firsts have their slot.
 */
export function* apart(
  lexicons: Lexicons,
  firsts: Alike,
  start: string,
  lexicon: Lexicon,
  seconds: Ends,
): Generator<Apart> {
  for (const [said, between] of cuts(start)) {
    if (between === '') continue;
    for (const [earlier, wordings] of lexicons.having(said)) {
      for (const [rest, one] of firsts.get(earlier)?.after(between) ?? []) {
        for (const [text, behind] of cuts(rest)) {
          const other = seconds.byText.get(behind);
          if (!other) continue;
          for (const second of lexicon.find(text)) {
            for (const first of wordings) yield [one, other, { first, second }];
          }
        }
      }
    }
  }
}
