import { existsSync, readFileSync } from 'node:fs';
import { at } from '../places';
import { pngFacts } from '../png';
import { inEveryLocale, type Rule } from './rule';

function faultOf(uri: string, pixels: number): string[] {
  const file = uri.replace(/^file:\/\//, '');
  const inPackage = /^assets\/images\/[\w.-]{1,64}\.png$/.test(file) && file !== uri;
  if (!inPackage) return [`${uri} is no PNG of the package's own`];
  if (!existsSync(at(file))) return [`${file} is not there`];
  const facts = pngFacts(readFileSync(at(file)));
  return facts?.width === pixels && facts.height === pixels
    ? []
    : [`${file} is no PNG of ${pixels} by ${pixels} pixels`];
}

/** Both icons are in the package, in the sizes of the store. */
export const icons: Rule = inEveryLocale(({ smallIconUri, largeIconUri }) => [
  ...faultOf(smallIconUri, 108),
  ...faultOf(largeIconUri, 512),
]);
