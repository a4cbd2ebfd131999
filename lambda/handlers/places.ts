import type { Sign } from '../care';
import type { Id } from '../content/types';
import { own } from '../json';
import type { Situation } from '../situation';

/** Words with a space around each, so that no "arm" is found in "warm". */
const spaced = (said: string): string =>
  ` ${said
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;

/** The part of the body that a sign was told with, where it is about one: "eczema on her arms". */
export function placeOf({ content }: Situation, id: Id, said: string): Pick<Sign, 'zones'> {
  if (own(content.signs, id)?.placed === undefined) return {};
  const { placeWords, zones } = content.requests;
  const heard = spaced(said);
  const places = Object.keys(placeWords).filter((place) =>
    placeWords[place]?.some((word) => heard.includes(spaced(word))),
  );
  return places.length === 0 ? {} : { zones: places.flatMap((place) => zones[place] ?? []) };
}
