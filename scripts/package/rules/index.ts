import type { Manifest } from '../types';
import { endpoints } from './endpoints';
import { icons } from './icons';
import { category, countries, events, locales, permissions } from './names';
import { phrases } from './phrases';
import type { Rule } from './rule';
import { flags, interfaces, pages, schema } from './shape';
import { instructions, sizes } from './sizes';
import { claims, disclaimers } from './words';

/** What Amazon's types leave open, and what we hold ourselves to. */
export const rulesByName: Readonly<Record<string, Rule>> = {
  schema,
  flags,
  pages,
  endpoints,
  interfaces,
  category,
  countries,
  permissions,
  events,
  locales,
  sizes,
  instructions,
  phrases,
  claims,
  disclaimers,
  icons,
};

/** Everything that is wrong with a manifest. */
export const faultsOf = (manifest: Manifest): readonly string[] =>
  Object.values(rulesByName).flatMap((rule) => rule(manifest));
