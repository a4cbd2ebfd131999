/** A time zone of each locale's country: its largest city's. */
const ZONES: Readonly<Record<string, string>> = {
  'ar-SA': 'Asia/Riyadh',
  'de-DE': 'Europe/Berlin',
  'en-AU': 'Australia/Sydney',
  'en-CA': 'America/Toronto',
  'en-GB': 'Europe/London',
  'en-IN': 'Asia/Kolkata',
  'en-US': 'America/New_York',
  'es-ES': 'Europe/Madrid',
  'es-MX': 'America/Mexico_City',
  'es-US': 'America/New_York',
  'fr-CA': 'America/Toronto',
  'fr-FR': 'Europe/Paris',
  'hi-IN': 'Asia/Kolkata',
  'it-IT': 'Europe/Rome',
  'ja-JP': 'Asia/Tokyo',
  'nl-NL': 'Europe/Amsterdam',
  'pt-BR': 'America/Sao_Paulo',
};

/** Every locale Alexa speaks. */
export const LOCALES: readonly string[] = Object.keys(ZONES);

/** A time zone of the locale's country. */
export const zoneOf = (locale: string): string => ZONES[locale] ?? 'UTC';

/** Is this the name of a time zone? */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
