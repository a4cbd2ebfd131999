/** How many times the adapter's verified requests a second our own server must take: the servers alone. */
const TIMES_THE_ADAPTER = 2;

/** `ratio`: ours to the adapter's, with a skill that does nothing; NaN where one was not measured. */
export const isFastEnough = (ratio: number): boolean => ratio >= TIMES_THE_ADAPTER;

/** Room for what is kept by design: households grow by their feeds, and code is still being compiled. */
const GROWTH_BYTES = 3 * 2 ** 20;
/**
 * A request is remembered against replays, in about 150 bytes, until its timestamp refuses it; a session,
 * an envelope or a response that somebody kept would be thousands.
 */
const GROWTH_BYTES_A_REQUEST = 300;

/** What is left after the garbage is gone, at two moments with that many requests between them. */
export interface Growth {
  readonly bytes: number;
  readonly requests: number;
}

/** Whether memory grew by more than what is kept by design. */
export const isLeak = ({ bytes, requests }: Growth): boolean =>
  !(bytes <= GROWTH_BYTES + GROWTH_BYTES_A_REQUEST * requests);
