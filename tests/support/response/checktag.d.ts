/** The rules behind ssml-check-core, which itself answers only asynchronously. */
declare module 'ssml-check-core/checktag' {
  interface Checked {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly elements: unknown[];
  }
  type Rule = (
    parent: { elements: unknown[] },
    index: number,
    errors: { attribute?: string }[],
    element: Checked,
    platform: 'amazon',
    locale: string,
  ) => unknown;
  const rules: Readonly<Record<string, Rule | undefined>>;
  export = rules;
}
