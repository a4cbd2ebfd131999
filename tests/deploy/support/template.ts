import { parse, type CollectionTag, type ScalarTag, type YAMLSeq } from 'yaml';
import { read } from '../../docs/pages';

/** A value of the template; its functions are in their long form, as {"Ref": "Households"}. */
export type Value =
  string | number | boolean | readonly Value[] | { readonly [name: string]: Value };
export type Properties = Readonly<Record<string, Value>>;

export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

interface Template {
  readonly Parameters: Readonly<Record<string, Properties>>;
  readonly Rules: Readonly<Record<string, Value>>;
  readonly Conditions: Readonly<Record<string, Value>>;
  readonly Globals: { readonly Function: Properties };
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<
    Record<string, { readonly Value: Value; readonly Description?: string }>
  >;
}

/** CloudFormation's short forms are tags that no reader of YAML knows. */
const FUNCTIONS = ['Equals', 'GetAtt', 'If', 'Not', 'Ref', 'Sub'];
const longName = (name: string) => (name === 'Ref' ? name : `Fn::${name}`);

const tags = FUNCTIONS.flatMap((name): [ScalarTag, CollectionTag] => [
  { tag: `!${name}`, resolve: (text: string) => ({ [longName(name)]: text }) },
  {
    tag: `!${name}`,
    collection: 'seq',
    resolve: (seq) => ({ [longName(name)]: (seq as YAMLSeq).toJSON() as Value }),
  },
]);

export const FILE = 'deploy/template.yaml';
export const template = parse(read(FILE), { customTags: tags, strict: true }) as Template;

/** A resource by its logical id. */
export function resource(id: string): Resource {
  const found = template.Resources[id];
  if (found === undefined) throw new Error(`The template has no ${id}.`);
  return found;
}

/** All resources of a type, by their logical ids. */
export const resourcesOf = (type: string): [string, Resource][] =>
  Object.entries(template.Resources).filter(([, { Type }]) => Type === type);

/** What of a value is text, however deep. */
export const textsIn = (value: Value): string[] =>
  typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [String(value)];

/** A value that is one text, whatever function it stands in; empty if there is none. */
export const textOf = (value: Value = ''): string => textsIn(value).join('');
