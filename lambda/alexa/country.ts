import type { Country } from '../content/types';

/** The rest of Europe, which has one emergency number. */
const EUROPE = 'EU';

/** Parts of Europe whose time zones are named after something else, as Intl writes them. */
const ALSO_EUROPE: readonly string[] = [
  'Arctic/Longyearbyen',
  'Asia/Nicosia',
  'Asia/Famagusta',
  'Atlantic/Azores',
  'Atlantic/Canary',
  'Atlantic/Faeroe',
  'Atlantic/Faroe',
  'Atlantic/Madeira',
  'Atlantic/Reykjavik',
];

/** What Intl knows of a country's zones: a getter in older versions of Node, a method in newer. */
interface Zoned extends Intl.Locale {
  readonly timeZones?: readonly string[] | undefined;
  getTimeZones?(): readonly string[] | undefined;
}

/** What Intl says never changes, and it takes tenths of a millisecond to say it: it is asked once. */
const zonesByCountry = new Map<string, readonly string[]>();
const namesByZone = new Map<string, string>();
const regionsByLocale = new Map<string, string | null>();

function zonesOf(country: string): readonly string[] {
  const known = zonesByCountry.get(country);
  if (known !== undefined) return known;
  const place = new Intl.Locale(`und-${country}`) as Zoned;
  const zones = place.getTimeZones?.() ?? place.timeZones ?? [];
  zonesByCountry.set(country, zones);
  return zones;
}

/** The one of a zone's names that Intl itself uses: "Asia/Kolkata" may be "Asia/Calcutta" to it. */
function nameOf(zone: string): string | null {
  const known = namesByZone.get(zone);
  if (known !== undefined) return known;
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    namesByZone.set(zone, name);
    return name;
  } catch {
    return null;
  }
}

const isEurope = (zone: string) => zone.startsWith('Europe/') || ALSO_EUROPE.includes(zone);

function regionOf(locale: string): string | null {
  const known = regionsByLocale.get(locale);
  if (known !== undefined) return known;
  try {
    const region = new Intl.Locale(locale).region ?? null;
    regionsByLocale.set(locale, region);
    return region;
  } catch {
    return null;
  }
}

/**
 * The code in `countries` of where a device is: by its time zone, or where that is not known (or no
 * zone at all) by its locale. A zone or region of Europe that has no entry of its own is `EU`. Null
 * for anywhere else: then nobody can say which emergency number is right.
 */
export function countryOf(
  zone: string | null,
  locale: string,
  countries: Readonly<Record<string, Country>>,
): string | null {
  const known = (code: string | null) => code !== null && Object.hasOwn(countries, code);
  const region = regionOf(locale);
  const home = region !== null && known(region) ? [region] : [];
  const name = zone === null ? null : nameOf(zone);
  if (name === null) {
    if (home[0] !== undefined) return home[0];
    return region !== null && known(EUROPE) && zonesOf(region).some(isEurope) ? EUROPE : null;
  }
  // Most devices are where their language is from; a country that was not asked for yet costs time.
  const found = [...home, ...Object.keys(countries)].find((code) => zonesOf(code).includes(name));
  return found ?? (known(EUROPE) && isEurope(name) ? EUROPE : null);
}
