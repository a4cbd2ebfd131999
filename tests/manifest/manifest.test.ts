import manifestFile from '../../skill.json';
import validate from '../support/generated/manifest';

const { publishingInformation, privacyAndCompliance } = manifestFile.manifest;
const store = publishingInformation.locales['en-US'];

describe('skill.json', () => {
  it("is a SkillManifestEnvelope of Amazon's own type", () => {
    validate(manifestFile);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ manifest: { manifestVersion: '1.0', publishing: {} } })).toBe(false);
  });

  it('keeps the sizes of the store', () => {
    expect(store.name.length).toBeGreaterThanOrEqual(2);
    expect(store.summary.length).toBeLessThanOrEqual(160);
    expect(store.description.length).toBeLessThanOrEqual(4000);
    expect(publishingInformation.testingInstructions.length).toBeLessThanOrEqual(4000);
    expect(store.examplePhrases).toHaveLength(3);
    expect(store.examplePhrases[0]).toBe('Alexa, open gentle hands');
    expect(store.keywords.length).toBeLessThanOrEqual(30);
  });

  it('says that it is no medical advice, what to do in an emergency, and that it cannot call', () => {
    expect(store.description).toMatch(/not a substitute for professional medical advice/);
    expect(store.description).toMatch(/In an emergency, call 911 or your local emergency number/);
    expect(store.description).toMatch(/cannot call anyone/);
  });

  it('never joins a condition to an effect', () => {
    const words = `${store.summary} ${store.description}`;
    expect(words).not.toMatch(
      /\b(cure|treats?|heals?|relie(f|ves?)|soothes?|eases?|colic|reflux|pain)\b/i,
    );
  });

  it('is for adults, keeps no health data, sells nothing', () => {
    expect(privacyAndCompliance).toEqual({
      allowsPurchases: false,
      usesPersonalInfo: true,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      usesHealthInfo: false,
    });
  });
});
