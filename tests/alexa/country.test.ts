import { countryOf } from '../../lambda/alexa/country';
import { content } from '../../lambda/content';

const { countries } = content;
const at = (zone: string | null, locale = 'en-US') => countryOf(zone, locale, countries);

describe('countryOf', () => {
  it('finds every country by its own zone, whatever the locale', () => {
    for (const [code, { timeZone }] of Object.entries(countries)) {
      expect(at(timeZone)).toBe(code);
      expect(at(timeZone, 'ja-JP')).toBe(code);
    }
  });

  it.each([
    ['America/Denver', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Anchorage', 'US'],
    ['America/Phoenix', 'US'],
    ['America/Vancouver', 'CA'],
    ['America/St_Johns', 'CA'],
    ['Australia/Perth', 'AU'],
    ['Pacific/Chatham', 'NZ'],
  ])('%s is in %s', (zone, code) => {
    expect(at(zone, 'en-GB')).toBe(code);
  });

  it.each([
    ['Asia/Calcutta', 'IN'],
    ['Asia/Kolkata', 'IN'],
    ['US/Eastern', 'US'],
    ['US/Hawaii', 'US'],
    ['America/Indianapolis', 'US'],
    ['America/Indiana/Indianapolis', 'US'],
    ['America/Kentucky/Louisville', 'US'],
    ['America/Shiprock', 'US'],
    ['America/Montreal', 'CA'],
    ['America/Atikokan', 'CA'],
    ['Canada/Pacific', 'CA'],
    ['GB', 'GB'],
    ['Europe/Belfast', 'GB'],
    ['Eire', 'IE'],
    ['Australia/ACT', 'AU'],
    ['NZ', 'NZ'],
    ['Europe/Kyiv', 'EU'],
    ['Poland', 'EU'],
    ['Atlantic/Faroe', 'EU'],
    ['Iceland', 'EU'],
  ])('knows %s by its other name: %s', (zone, code) => {
    expect(at(zone, 'ja-JP')).toBe(code);
  });

  it.each(['Europe/Paris', 'Europe/Rome', 'Europe/Oslo', 'Atlantic/Canary', 'Asia/Nicosia'])(
    'takes %s for the rest of Europe',
    (zone) => {
      expect(at(zone)).toBe('EU');
    },
  );

  it.each(['Asia/Tokyo', 'America/Mexico_City', 'America/Puerto_Rico', 'Africa/Lagos', 'UTC'])(
    'gives no country for %s, where nobody knows the number',
    (zone) => {
      expect(at(zone)).toBeNull();
    },
  );

  it.each([null, '', 'Mars/Phobos'])('goes by the locale if the zone is %j', (zone) => {
    expect(at(zone, 'en-AU')).toBe('AU');
    expect(at(zone, 'hi-IN')).toBe('IN');
    expect(at(zone, 'fr-CA')).toBe('CA');
    expect(at(zone, 'de-DE')).toBe('EU');
    expect(at(zone, 'ja-JP')).toBeNull();
    expect(at(zone, 'en')).toBeNull();
    expect(at(zone, 'en-Latn-GB')).toBe('GB');
    expect(at(zone, 'not a locale')).toBeNull();
  });

  it('knows only the countries it is given', () => {
    const { US } = countries;
    const alone = US === undefined ? {} : { US };
    expect(countryOf('Europe/Paris', 'fr-FR', alone)).toBeNull();
    expect(countryOf(null, 'fr-FR', alone)).toBeNull();
    expect(countryOf(null, 'en-GB', alone)).toBeNull();
    expect(countryOf('Europe/London', 'en-US', alone)).toBeNull();
  });
});
