/**
 * Why a store could not do its work.
 * - `throttled`: asked to slow down, the second try too
 * - `unavailable`: no connection, a cut one, or a fault on the other side
 * - `timeout`: no answer within the time of a try
 * - `denied`: no credentials, or credentials that may not
 * - `missing`: the table does not exist
 * - `tooLarge`: the household does not fit
 * - `damaged`: something is kept there that no store wrote
 * - `refused`: any other refusal; `detail` says which
 */
export type StoreErrorCode =
  | 'throttled'
  | 'unavailable'
  | 'timeout'
  | 'denied'
  | 'missing'
  | 'tooLarge'
  | 'damaged'
  | 'refused';

/** A store's failure. `detail` is the medium's own name for it and holds nothing of the household. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
