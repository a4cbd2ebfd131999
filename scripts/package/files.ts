import { readFileSync } from 'node:fs';
import validate from '../../tests/support/generated/model';
import { locales, modelFile, modelText } from '../model/locales';
import { withKnownEndpoints } from './endpoints';
import { manifestFile } from './manifest';
import { ICONS, at } from './places';
import { faultsOf } from './rules';
import type { Common } from './source';
import type { Manifest, SkillFile } from './types';

/** Files by their path in the package. */
export type Files = ReadonlyMap<string, Buffer>;

/** Thrown with everything that was found, before anything is written. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** A built model, if it is what its source makes and what Amazon takes; without white space, as its size is limited. */
function modelOf(locale: string, faults: string[]): Buffer {
  const text = readFileSync(modelFile(locale), 'utf8');
  if (text !== modelText(locale)) {
    faults.push(`${locale}: the model is old; run: npx tsx scripts/model/build.ts`);
  }
  const model: unknown = JSON.parse(text);
  validate(model);
  faults.push(...(validate.errors ?? []).map(({ message }) => `${locale}: the model ${message}`));
  return Buffer.from(JSON.stringify(model));
}

/**
 * The committed manifest, if it is what store/ and content/ make and what Amazon and we want.
 * @throws {PackageError}
 */
export function checkedManifest(): Manifest {
  const { manifest } = JSON.parse(readFileSync(at('skill.json'), 'utf8')) as SkillFile;
  const current = JSON.stringify(manifest) === JSON.stringify(manifestFile().manifest);
  const faults = [
    ...(current ? [] : ['skill.json is old; run: npx tsx scripts/package/build.ts']),
    ...faultsOf(manifest),
  ];
  if (faults.length > 0) throw new PackageError(faults);
  return manifest;
}

/**
 * The same with the endpoints of some stacks in the place of those of store/.
 * @throws {PackageError}
 */
export function manifestWith(endpoints: Common['endpoints']): Manifest {
  checkedManifest();
  const { manifest } = manifestFile(endpoints);
  const faults = faultsOf(manifest);
  if (faults.length > 0) throw new PackageError(faults);
  return manifest;
}

/**
 * What ask-cli expects in a skill package: the manifest, a model for each locale, the icons.
 * @throws {PackageError} where a model is not as it should be
 */
export function packageFiles(manifest: Manifest): Files {
  const faults: string[] = [];
  const models = Object.keys(locales).map(
    (locale) => [`interactionModels/custom/${locale}.json`, modelOf(locale, faults)] as const,
  );
  if (faults.length > 0) throw new PackageError(faults);
  return new Map([
    ['skill.json', json({ manifest: withKnownEndpoints(manifest) })],
    ...models,
    ...Object.values(ICONS).map((file) => [file, readFileSync(at(file))] as const),
  ]);
}
