/** What a parent says who says only what is needed, by language. */
export interface Parent {
  /** In another session, earlier, so that nothing is asked that is asked but once. */
  readonly before: readonly string[];
  /** Said before, too, where strokes are to be counted. */
  readonly count: string;
  /** To a question about feeds: nothing in the last half hour. */
  readonly notFed: string;
  readonly goOn: string;
}

export const PARENTS: Readonly<Record<string, Parent>> = {
  en: {
    before: ['open gentle hands', 'she is six months old'],
    count: 'count with me',
    notFed: 'no',
    goOn: 'next',
  },
};
