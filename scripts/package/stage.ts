import type { Review } from '../content/book';
import { notSigned } from '../content/signatures';
import { endpointsOf, isKnown } from './endpoints';
import type { Common } from './source';
import type { Manifest } from './types';

export const STAGES = ['development', 'beta', 'live'] as const;
export type Stage = (typeof STAGES)[number];

export const isStage = (name: string): name is Stage => STAGES.some((stage) => stage === name);

/** Addresses that RFC 2606 keeps for examples; nobody has a page or a letter box there. */
const EXAMPLE = /^(https:\/\/|[^@/]+@)([\w-]+\.)*example(\.(com|net|org))?(\/|$)/;

const isExample = ({ name, contact }: Common['publisher']): boolean =>
  EXAMPLE.test(contact) || /\bexample\b/i.test(name);

const pagesOf = ({ privacyAndCompliance: { locales } }: Manifest) =>
  Object.values(locales).flatMap(({ privacyPolicyUrl, termsOfUseUrl }) => [
    privacyPolicyUrl,
    termsOfUseUrl,
  ]);

/** Why what is there cannot go to every parent yet; empty once it can. */
export function notReadyForLive(
  review: Review,
  manifest: Manifest,
  publisher: Common['publisher'],
): readonly string[] {
  const nowhere = pagesOf(manifest).find((address) => EXAMPLE.test(address));
  return [
    ...notSigned(review),
    ...(nowhere === undefined
      ? []
      : [`store/manifest.json: the website is an example, so ${nowhere} is nowhere`]),
    ...(isExample(publisher)
      ? ['store/manifest.json: the publisher is an example, so nobody answers for the two pages']
      : []),
    ...(endpointsOf(manifest).every(isKnown)
      ? []
      : ['store/manifest.json: the endpoints are those of nobody']),
  ];
}
