// Compiles validators of Amazon's own types ahead of the tests, from their TypeScript declarations:
//
//   tsx scripts/schemas.ts
//
// The result, tests/support/generated/, is not committed; `npm test` makes it when it is missing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { createGenerator, type Schema } from 'ts-json-schema-generator';

const root = join(__dirname, '..');
const target = join(root, 'tests/support/generated');

/** The types that tests hold something against, and the file that each validator goes to. */
const types = [
  { of: 'ask-sdk-model', type: 'ResponseEnvelope', name: 'response' },
  { of: 'ask-smapi-model', type: 'v1.skill.Manifest.SkillManifestEnvelope', name: 'manifest' },
  { of: 'ask-smapi-model', type: 'v1.skill.interactionModel.InteractionModelData', name: 'model' },
];

/** An object definition that says by a constant in its `type` which member of a union it is. */
const isTagged = (definition: unknown): boolean => {
  const { properties, required } = definition as Schema;
  const tag = properties?.['type'];
  return typeof tag === 'object' && tag.const !== undefined && !!required?.includes('type');
};

/**
 * Turns unions of tagged objects into ones with a discriminator, so that a fault in one directive is
 * reported for the branch its type names, and not once for each of the fifty others.
 */
function discriminate(schema: unknown, definitions: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(schema)) return schema.map((each) => discriminate(each, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { anyOf, ...rest } = schema as { anyOf?: unknown };
  const copy = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, discriminate(value, definitions)]),
  );
  if (!Array.isArray(anyOf)) return copy;
  const named = anyOf.map(
    (each) =>
      String((each as Schema).$ref ?? '')
        .split('/')
        .at(-1) ?? '',
  );
  const tagged = named.every((name) => name in definitions && isTagged(definitions[name]));
  if (!tagged) return { ...copy, anyOf: discriminate(anyOf, definitions) };
  const discriminator = { propertyName: 'type' };
  return { ...copy, type: 'object', discriminator, required: ['type'], oneOf: anyOf };
}

function compile({ of, type, name }: (typeof types)[number]): void {
  const path = join(root, 'node_modules', of, 'index.d.ts');
  const generator = createGenerator({ path, type, skipTypeCheck: true });
  const schema = generator.createSchema(type);
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: false,
    inlineRefs: false,
    code: { source: true, lines: false },
  });
  const validate = ajv.compile(discriminate(schema, schema.definitions ?? {}) as object);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, `${name}.js`), standaloneCode(ajv, validate));
  writeFileSync(
    join(target, `${name}.d.ts`),
    `import type { ValidateFunction } from 'ajv';\n\n` +
      `declare const validate: ValidateFunction;\nexport default validate;\n`,
  );
}

for (const each of types) compile(each);
