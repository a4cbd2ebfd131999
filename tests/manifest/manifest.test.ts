import { loadBook } from '../../scripts/content/load';
import { manifestFile } from '../../scripts/package/manifest';
import { rulesByName } from '../../scripts/package/rules';
import { at } from '../../scripts/package/places';
import { manifest, read } from './support';

test('skill.json is current; if not, run: npx tsx scripts/package/build.ts', () => {
  expect({ manifest }).toEqual(manifestFile());
});

test.each(Object.entries(rulesByName))('skill.json keeps the rule %s', (_name, rule) => {
  expect(rule(manifest)).toEqual([]);
});

test('five kinds of English, each with the number to call there', () => {
  const numbers = Object.entries(manifest.publishingInformation.locales).map(
    ([locale, { description }]) => [locale, /call (\d+) or/.exec(description)?.[1]],
  );
  expect(numbers).toEqual([
    ['en-US', '911'],
    ['en-GB', '999'],
    ['en-AU', '000'],
    ['en-CA', '911'],
    ['en-IN', '112'],
  ]);
});

test('nobody reads of diapers who has nappies', () => {
  const said = (locale: string) => JSON.stringify(manifest.publishingInformation.locales[locale]);
  expect(['en-US', 'en-CA'].map(said).join()).not.toMatch(/napp/i);
  expect(['en-GB', 'en-AU', 'en-IN'].map(said).join()).not.toMatch(/diaper/i);
  expect(said('en-GB')).toMatch(/a nappy change/);
});

test('a routine that is a keyword stands in the description too', () => {
  const { keywords, description } = manifest.publishingInformation.locales['en-US'] ?? {};
  const named = Object.keys(loadBook(at('content')).routines)
    .map((id) => id.replaceAll('_', ' '))
    .filter((routine) => keywords?.some((keyword) => keyword.includes(routine)));
  expect(named).toEqual(['bedtime', 'diaper change', 'tummy time']);
  expect(named.filter((routine) => !description?.includes(routine))).toEqual([]);
});

test('each of the three regions has its own function, and each its own for events', () => {
  const { apis, events } = manifest;
  expect(Object.keys(apis.custom.regions ?? {})).toEqual(['NA', 'EU', 'FE']);
  expect(Object.keys(events?.regions ?? {})).toEqual(['NA', 'EU', 'FE']);
});

test('ask-cli is pointed at what is made, and makes nothing else', () => {
  expect(JSON.parse(read('ask-resources.json'))).toEqual({
    askcliResourcesVersion: '2020-03-31',
    profiles: {
      default: {
        skillMetadata: { src: './dist/skill-package' },
        code: { default: { src: './dist/lambda' } },
      },
    },
  });
});
