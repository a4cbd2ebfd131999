/** How things really are; the parent says nothing that contradicts it, except in a muddle. */

export interface Child {
  readonly name: string;
  bornAt: number;
  navelHealed: boolean;
  feedEndedAt: number | null;
}

/** What the parent sees and hears when it is their turn. */
export interface View {
  readonly now: number;
  /** By which the parent reads the clock. */
  readonly zone: string;
  readonly children: readonly Child[];
  /** Whom the massage or the question is about, as far as the parent can tell. */
  readonly child: Child;
  /** The guide was told that there are several. */
  readonly together: boolean;
  /** Keys of the question that this device asked last. */
  readonly asked: ReadonlySet<string>;
  /** Steps were in the last answer of this device. */
  readonly guided: boolean;
  /** It was told of an alarm last. */
  readonly alarmed: boolean;
}
