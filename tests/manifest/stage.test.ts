import { loadBook } from '../../scripts/content/load';
import { withKnownEndpoints } from '../../scripts/package/endpoints';
import { at } from '../../scripts/package/places';
import { readCommon } from '../../scripts/package/source';
import { isStage, notReadyForLive, STAGES } from '../../scripts/package/stage';
import type { Manifest } from '../../scripts/package/types';
import { manifest } from './support';

const { review } = loadBook(at('content'));
const sections = Object.keys(review.sections);

const signature = { by: 'Dr. A. Clinician', on: '2027-01-15', of: review.hash };
const signed = (ids: readonly string[]) => ({
  ...review,
  sections: Object.fromEntries(
    Object.entries(review.sections).map(([id, section]) => [
      id,
      { ...section, signed: ids.includes(id) ? signature : null },
    ]),
  ),
});

/** The manifest once it is published somewhere and runs somewhere. */
const published = JSON.parse(
  JSON.stringify(manifest)
    .replaceAll('gentle-hands.example', 'gentle-hands.org')
    .replaceAll('000000000000', '123456789012'),
) as Manifest;

const someone = { name: 'Gentle Hands Ltd', contact: 'parents@gentle-hands.org' };

test('with every section signed, a website and functions, nothing is in the way', () => {
  expect(notReadyForLive(signed(sections), published, someone)).toEqual([]);
});

test.each(sections)('without a signature under section %s it is, and is named', (id) => {
  const others = sections.filter((one) => one !== id);
  const missing = notReadyForLive(signed(others), published, someone);
  expect(missing).toHaveLength(1);
  expect(missing[0]).toContain(`section ${id} (${review.sections[id]?.title})`);
});

test('once the content has changed since, it is as if nobody had signed', () => {
  const missing = notReadyForLive(
    { ...signed(sections), hash: '0'.repeat(64) },
    published,
    someone,
  );
  expect(missing).toHaveLength(sections.length);
});

test('an example of a website or publisher and functions of nobody are in the way too', () => {
  expect(notReadyForLive(signed(sections), manifest, readCommon().publisher)).toEqual([
    'store/manifest.json: the website is an example, so https://gentle-hands.example/privacy is nowhere',
    'store/manifest.json: the publisher is an example, so nobody answers for the two pages',
    'store/manifest.json: the endpoints are those of nobody',
  ]);
});

test.each([
  ['Example Publisher', 'parents@gentle-hands.org'],
  ['Gentle Hands Ltd', 'parents@gentle-hands.example'],
  ['Gentle Hands Ltd', 'parents@mail.example.com'],
  ['Gentle Hands Ltd', 'https://example.org/contact'],
])('%s, %s: is an example', (name, contact) => {
  const [only, ...more] = notReadyForLive(signed(sections), published, { name, contact });
  expect([only, more]).toEqual([expect.stringContaining('the publisher is an example'), []]);
});

test('functions that are known stay in the package, with the events', () => {
  expect(withKnownEndpoints(published)).toEqual(published);
});

test('functions of nobody are left out, and the events that would go there', () => {
  const { apis, events, ...rest } = withKnownEndpoints(manifest);
  expect([apis, events]).toEqual([{ custom: { interfaces: [] } }, undefined]);
  expect({ ...rest, apis: manifest.apis, events: manifest.events }).toEqual(manifest);
});

test('there are three stages', () => {
  expect([...STAGES, 'gamma', ''].filter(isStage)).toEqual(['development', 'beta', 'live']);
});
