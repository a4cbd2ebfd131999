import type { Content, Id } from '../../lambda/content/types';

/** What reviewers and documents need beside the spoken words of a language. */
export interface Notes {
  readonly positions: Readonly<Record<Id, string>>;
  readonly preparations: Readonly<Record<Id, string>>;
  readonly contraindications: Readonly<Record<Id, string>>;
  /** What waits for review: `technique.step`, the id of a line part, or the key of a line. */
  readonly open: readonly string[];
}

/** Where something comes from, in a few words. */
export interface Source {
  readonly gave: string;
  readonly address?: string;
}

/** Who signed on which day, and the hash of the content that was read. */
export interface Signature {
  readonly by: string;
  readonly on: string;
  readonly of: string;
}

/** review.json: which sections of the brief a clinician has signed, and what still waits. */
export interface Papers {
  readonly sections: Readonly<
    Record<string, { readonly title: string; readonly signed: Signature | null }>
  >;
  readonly open: readonly string[];
}

export interface Review extends Papers {
  /** Of the content as it is: only a signature under this one counts. */
  readonly hash: string;
}

/** Everything in content/: what the product reads, and what only people read. */
export interface Book extends Content {
  readonly notes: Readonly<Record<string, Notes>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly review: Review;
}
