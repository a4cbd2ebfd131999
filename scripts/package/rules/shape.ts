import validate from '../../../tests/support/generated/manifest';
import type { Rule } from './rule';

/** The manifest is a SkillManifestEnvelope of Amazon's own types. */
export const schema: Rule = (manifest) => {
  validate({ manifest });
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'the manifest'} ${message}`,
  );
};

const FLAGS = {
  allowsPurchases: false,
  usesPersonalInfo: true,
  isChildDirected: false,
  isExportCompliant: true,
  containsAds: false,
  usesHealthInfo: false,
};

/** For adults, with first names and a memory, without purchases, advertising and health records. */
export const flags: Rule = ({ privacyAndCompliance }) =>
  Object.entries(FLAGS)
    .filter(([flag, value]) => privacyAndCompliance[flag] !== value)
    .map(([flag, value]) => `${flag} is ${value}`);

/** There is a page to read in every locale, and it is encrypted on the way. */
export const pages: Rule = ({ privacyAndCompliance: { locales } }) =>
  Object.entries(locales).flatMap(([locale, both]) =>
    Object.entries(both)
      .filter(([, address]) => !/^https:\/\/\S+$/.test(String(address)))
      .map(([name, address]) => `${locale}: ${name} is no address: ${String(address)}`),
  );

/** There are no screens yet, so no interface for one is declared. */
export const interfaces: Rule = ({ apis: { custom } }) =>
  custom.interfaces.length === 0 ? [] : ['an interface is declared that nothing answers'];
