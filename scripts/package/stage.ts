import type { Review } from '../content/book';
import { endpointsOf, isKnown } from './endpoints';
import type { Manifest } from './types';

export const STAGES = ['development', 'beta', 'live'] as const;
export type Stage = (typeof STAGES)[number];

export const isStage = (name: string): name is Stage => STAGES.some((stage) => stage === name);

/** Addresses that RFC 2606 keeps for examples; nobody has a page there. */
const EXAMPLE = /^https:\/\/([\w-]+\.)*example(\.(com|net|org))?(\/|$)/;

const pagesOf = ({ privacyAndCompliance: { locales } }: Manifest) =>
  Object.values(locales).flatMap(({ privacyPolicyUrl, termsOfUseUrl }) => [
    privacyPolicyUrl,
    termsOfUseUrl,
  ]);

/**
 * Why what is there cannot go to every parent yet; empty once it can. A clinician signs each section
 * of content/review.json by name and date.
 */
export function notReadyForLive(review: Review, manifest: Manifest): readonly string[] {
  const unsigned = Object.entries(review.sections).filter(([, { signed }]) => signed === null);
  const nowhere = pagesOf(manifest).find((address) => EXAMPLE.test(address));
  return [
    ...unsigned.map(
      ([id, { title }]) => `content/review.json: section ${id} (${title}) is signed by nobody`,
    ),
    ...(nowhere === undefined
      ? []
      : [`store/manifest.json: the website is an example, so ${nowhere} is nowhere`]),
    ...(endpointsOf(manifest).every(isKnown)
      ? []
      : ['store/manifest.json: the endpoints are those of nobody']),
  ];
}
