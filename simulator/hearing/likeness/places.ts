const EMPTY = 0;

/** Where each of many hashes stands: a table of numbers, which is made sooner than a map of them. */
export class Places {
  private readonly table: Int32Array;
  private readonly mask: number;

  constructor(private readonly hashes: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1));
    this.mask = size - 1;
    this.table = new Int32Array(size);
    hashes.forEach((hash, place) => {
      let at = hash & this.mask;
      while (this.table[at] !== EMPTY) at = (at + 1) & this.mask;
      this.table[at] = place + 1;
    });
  }

  /** The place of a hash; undefined where it is none of them. */
  get(hash: number): number | undefined {
    let at = hash & this.mask;
    for (;;) {
      const place = this.table[at] ?? EMPTY;
      if (place === EMPTY) return undefined;
      if (this.hashes[place - 1] === hash) return place - 1;
      at = (at + 1) & this.mask;
    }
  }
}
