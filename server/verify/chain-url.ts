import { Refusal } from '../refusal';

/**
 * What an address of a chain may be written with. Percent signs, backslashes, user names, queries and
 * all that a parser would silently take away are no part of it: no two readers can differ about it.
 */
const PLAIN = /^https:\/\/\w[\w.:/-]{1,400}$/i;
const HOST = 's3.amazonaws.com';
const FOLDER = '/echo.api/';

/**
 * The address of Amazon's certificate chain, normalised, from the header SignatureCertChainUrl. The
 * rules are those of "Host a custom skill as a web service", asked after normalising: https, the
 * host in any case, no port or 443, and a path below /echo.api/ in this case.
 * @throws Refusal CHAIN_URL
 */
export function chainUrl(header: unknown): string {
  if (typeof header !== 'string' || !PLAIN.test(header) || !URL.canParse(header)) {
    throw new Refusal('CHAIN_URL');
  }
  // The default port is left out, so that any port left over is a wrong one.
  const { host, pathname, href } = new URL(header);
  const isBelow = pathname.startsWith(FOLDER) && !pathname.includes('//');
  if (host !== HOST || !isBelow || pathname === FOLDER) throw new Refusal('CHAIN_URL');
  return href;
}
