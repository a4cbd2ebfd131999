import { readFileSync } from 'node:fs';
import { at } from '../../scripts/package/places';
import type { Listing, Manifest, SkillFile } from '../../scripts/package/types';

export const read = (path: string): string => readFileSync(at(path), 'utf8');

/** The manifest as it is committed. */
export const { manifest } = JSON.parse(read('skill.json')) as SkillFile;

export const listings: readonly (readonly [locale: string, listing: Listing])[] = Object.entries(
  manifest.publishingInformation.locales,
);

/** The manifest with one thing changed, by its path. */
export function changed(path: string, value: unknown): Manifest {
  const copy = structuredClone(manifest);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>(
    (part, key) => part[key] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  parent[last] = value;
  return copy;
}
