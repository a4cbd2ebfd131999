/** What happens next in the story that README.md tells. */
export interface Scene {
  /** Seconds after which it happens; absent: when the guide has finished speaking. */
  readonly after?: number;
  /** Null: nobody answers. */
  readonly says: string | null;
}

/** When it is told, so that it is told the same every time. */
export const SETUP = { now: '2026-11-22T15:00:00Z', store: 'memory', seed: 1 } as const;

/** Sore gums, from the request to the end, and the tummy, which has to wait. */
export const STORY: readonly Scene[] = [
  { says: 'Alexa, ask Gentle Hands to help with teething' },
  { says: 'four months' },
  { after: 60, says: 'Alexa, again' },
  { says: 'wait' },
  { after: 40, says: 'Alexa, next' },
  { says: null },
  { says: 'Alexa, ask Gentle Hands for tummy circles' },
  { says: 'she finished ten minutes ago' },
];
