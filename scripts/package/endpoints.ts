import type { Endpoint, Manifest } from './types';

/** The account number that stands for "not known yet". */
const NOBODY = ':000000000000:';

export const isKnown = ({ uri }: Endpoint): boolean => !uri.includes(NOBODY);

/** Everywhere that requests and events go. */
export const endpointsOf = ({ apis: { custom }, events }: Manifest): readonly Endpoint[] =>
  [custom, events].flatMap((part) => [
    ...(part?.endpoint ? [part.endpoint] : []),
    ...Object.values(part?.regions ?? {}).map(({ endpoint }) => endpoint),
  ]);

/**
 * The manifest as it goes into the package. While the functions have no account yet they are left
 * out, and the events with them, which cannot be without a place to go to: Amazon refuses functions
 * that are not there, and they are made with the skill's id, which Amazon gives away only then.
 */
export function withKnownEndpoints(manifest: Manifest): Manifest {
  if (endpointsOf(manifest).every(isKnown)) return manifest;
  const { events, apis, ...rest } = manifest;
  return { ...rest, apis: { custom: { interfaces: apis.custom.interfaces } } };
}
