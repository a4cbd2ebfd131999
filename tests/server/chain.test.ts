import { rootCertificates } from 'node:tls';
import { X509Certificate } from 'node:crypto';
import { certifySigner, chainOf, HOUR } from '../../scripts/serve/authority';
import { certify, type Wanted } from '../../scripts/serve/certificates';
import { signingKeyOf } from '../../server/verify/chain';
import { detailsOf } from '../../server/verify/der';
import { createRoots } from '../../server/verify/roots';
import { NOW, ours } from './support/server';

const times = { from: NOW - HOUR, to: NOW + HOUR };
const keyOf = (pem: string, now = NOW) => signingKeyOf(pem, createRoots([ours().root.pem]), now);

/** An authority below the tests' root; it shares a key, for which nothing here looks. */
const authority = (wanted: Partial<Wanted> = {}) => {
  const { root, intermediate } = ours();
  const { keys } = intermediate;
  return certify({ ...times, name: 'Another', issuer: root, isAuthority: true, keys, ...wanted });
};
const signedBy = (issuer: ReturnType<typeof authority>) =>
  certifySigner(issuer, { ...times, keys: ours().signer.keys });

test('the key is that of the first certificate', () => {
  const { chain, signer } = ours();
  const { key } = keyOf(chain);
  expect(key.export({ type: 'spki', format: 'pem' })).toBe(
    new X509Certificate(signer.pem).publicKey.export({ type: 'spki', format: 'pem' }),
  );
});

test('it may be used until the first certificate on its path expires', () => {
  const short = authority({ to: NOW + 1_000 });
  expect(keyOf(chainOf(signedBy(short), short)).expiresAt).toBe(NOW + 1_000);
});

test('what follows the first trusted root is not looked at', () => {
  const old = certify({ from: 0, to: 1, name: 'Older root', keys: ours().root.keys });
  expect(keyOf(`${ours().chain}${old.pem}`).expiresAt).toBe(NOW + HOUR);
});

test('a signer right below the root will do', () => {
  const signer = certifySigner(ours().root, { ...times, keys: ours().signer.keys });
  expect(keyOf(signer.pem).expiresAt).toBe(NOW + HOUR);
});

test('a root that has expired vouches for nobody', () => {
  expect(() => keyOf(ours().chain, NOW + HOUR + 1_000)).toThrow('CHAIN_DATES');
});

const NAME_CONSTRAINTS = '2.5.29.30';
const UNHEARD_OF = '1.2.3.4';
const extension = (id: string, critical: boolean) => ({ extension: { id, critical } });

test.each([
  ['limits on names', extension(NAME_CONSTRAINTS, false)],
  ['a demand nobody understands', extension(UNHEARD_OF, true)],
])('an authority with %s is refused', (_, wanted) => {
  const strange = authority(wanted);
  expect(() => keyOf(chainOf(signedBy(strange), strange))).toThrow('CHAIN_ISSUER');
});

test('what is not demanded is passed over', () => {
  const decorated = authority(extension(UNHEARD_OF, false));
  expect(keyOf(chainOf(signedBy(decorated), decorated)).expiresAt).toBe(NOW + HOUR);
});

test('an authority that may have none below it has none', () => {
  const top = authority({ name: 'Top', pathLength: 0, keys: ours().signer.keys });
  const below = authority({ issuer: top });
  expect(() => keyOf(chainOf(signedBy(below), below, top))).toThrow('CHAIN_ISSUER');
  const allowed = authority({ name: 'Top', pathLength: 1, keys: ours().signer.keys });
  const next = authority({ issuer: allowed });
  expect(keyOf(chainOf(signedBy(next), next, allowed)).expiresAt).toBe(NOW + HOUR);
});

test('certificates out of order are refused', () => {
  const { signer, intermediate } = ours();
  expect(() => keyOf(chainOf(intermediate, signer))).toThrow('CHAIN_NAME');
});

test('a chain of any length is refused', () => {
  const { pem } = ours().intermediate;
  expect(() => keyOf(pem.repeat(9))).toThrow('CHAIN_UNREADABLE');
});

test('an authority is no signer', () => {
  const both = certifySigner(ours().root, {
    ...times,
    isAuthority: true,
    keys: ours().signer.keys,
  });
  expect(() => keyOf(both.pem)).toThrow('CHAIN_NAME');
});

test("the details of every root that Node trusts can be read, as OpenSSL's words for them say", () => {
  for (const pem of rootCertificates) {
    const { signedWith, extensions } = detailsOf(new X509Certificate(pem).raw);
    expect(signedWith).toMatch(/^2a8648/);
    expect(extensions.map(({ id }) => id)).toContain('551d13');
  }
});
