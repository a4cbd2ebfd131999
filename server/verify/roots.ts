import { X509Certificate } from 'node:crypto';

/** The authorities that are trusted without anybody vouching for them. */
export interface Roots {
  /** Those that bear the name of a certificate's issuer. */
  named(issuer: string): readonly X509Certificate[];
}

/** Root certificates in PEM. They are read at first need: there are about 150, which takes 30 ms. */
export function createRoots(pems: readonly string[]): Roots {
  let read: readonly X509Certificate[] | undefined;
  return {
    named(issuer) {
      read ??= pems.map((pem) => new X509Certificate(pem));
      return read.filter(({ subject }) => subject === issuer);
    },
  };
}
