import type { Listing, Manifest } from '../types';

/** What is wrong with a manifest, one sentence each. */
export type Rule = (manifest: Manifest) => readonly string[];

/** A rule of the texts of one locale; what it says is told with the locale in front. */
export const inEveryLocale =
  (rule: (listing: Listing, locale: string) => readonly string[]): Rule =>
  ({ publishingInformation: { locales } }) =>
    Object.entries(locales).flatMap(([locale, listing]) =>
      rule(listing, locale).map((fault) => `${locale}: ${fault}`),
    );
