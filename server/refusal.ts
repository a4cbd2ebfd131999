/** Every reason to refuse a request, with the HTTP status that says so. */
const statuses = {
  /** No such path. */
  PATH: 404,
  /** Not the method of this path. */
  METHOD: 405,
  /** The body is not said to be plain JSON. */
  CONTENT_TYPE: 415,
  /** The body is longer than allowed. */
  TOO_LARGE: 413,
  /** The body did not arrive in time. */
  TOO_SLOW: 408,
  /** SignatureCertChainUrl is missing or not an address where Amazon keeps certificates. */
  CHAIN_URL: 400,
  /** The chain could not be fetched, or too many are being fetched already. */
  CHAIN_NOT_FETCHED: 503,
  /** The chain is no list of certificates in PEM. */
  CHAIN_UNREADABLE: 400,
  /** A certificate of the chain is expired or not yet valid. */
  CHAIN_DATES: 400,
  /** The signing certificate is not for Amazon's requests. */
  CHAIN_NAME: 400,
  /** A certificate was issued by one that may not issue it, or demands what is not understood. */
  CHAIN_ISSUER: 400,
  /** A key or a signature in the chain is too weak. */
  CHAIN_WEAK: 400,
  /** The chain does not end at a trusted root. */
  CHAIN_UNTRUSTED: 400,
  /** Signature-256 is missing, no base64, or not that of the body. */
  SIGNATURE: 400,
  /** The body is no JSON in UTF-8, or no request. */
  MALFORMED: 400,
  /** The request has no proper time, or an old one. */
  STALE: 400,
  /** The request is from the future. */
  FUTURE: 400,
  /** The same request was taken before. */
  REPLAY: 400,
  /** The request is for another skill. */
  NOT_OURS: 400,
} as const;

export type RefusalCode = keyof typeof statuses;

export const refusalCodes = Object.keys(statuses) as readonly RefusalCode[];

/** A request that is not answered. The code is all that the other side and the logs learn. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }

  /** The HTTP status. */
  get status(): number {
    return statuses[this.code];
  }
}
