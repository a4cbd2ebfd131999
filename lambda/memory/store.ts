/** What a store holds for one user: the household as JSON, and the revision it was saved under. */
export interface Stored {
  readonly household: unknown;
  readonly revision: number;
}

/**
 * Where households are kept between sessions. Implementations throw what their medium throws; the
 * caller bounds the time and decides what a failure means. `user` is a key that names nobody.
 */
export interface Store {
  /** The latest saved household, or null. Reads are consistent: they see every finished write. */
  read(user: string): Promise<Stored | null>;
  /**
   * Saves under revision `next`, which is greater than `expected` and one more where it is left out, if
   * the saved revision is still `expected` (0: nothing is saved yet); otherwise changes nothing and
   * answers `conflict`.
   */
  write(
    user: string,
    household: unknown,
    expected: number,
    next?: number,
  ): Promise<'saved' | 'conflict'>;
  /**
   * Forgets the household; forgetting one that is not there is no error. With `expected`, only while
   * that is the saved revision: what was saved since stays, and that is no error either.
   */
  remove(user: string, expected?: number): Promise<void>;
}
