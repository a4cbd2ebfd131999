import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { at } from './places';

const text = z.string().min(1);

const endpoint = z.strictObject({
  uri: text,
  sslCertificateType: z.enum(['SelfSigned', 'Wildcard', 'Trusted']).exactOptional(),
});

/** Of one of Alexa's regions: what answers parents, and what takes the skill events. */
const region = z.strictObject({ requests: endpoint, events: endpoint });

/** store/manifest.json: what is the same in every locale. */
const common = z.strictObject({
  /** Where docs/privacy.md and docs/terms.md are published, as `privacy` and `terms` below it. */
  website: z.url(),
  /** Who answers for the skill on those pages, and how they are asked: an address for mail, or of a page. */
  publisher: z.strictObject({ name: text, contact: z.union([z.email(), z.url()]) }),
  /** North America serves whoever has no region of their own here. */
  endpoints: z.strictObject({
    NA: region,
    EU: region.exactOptional(),
    FE: region.exactOptional(),
  }),
  category: text,
  distributionCountries: z.array(text),
  testingInstructions: z.array(text),
  permissions: z.array(text),
  events: z.array(text),
  privacy: z.record(text, z.boolean()),
});

/** store/<language>.json: what the store shows. */
const listing = z.strictObject({
  name: text,
  summary: text,
  /** One entry a paragraph; `{{emergency}}` stands for the country's number. */
  description: z.array(text),
  examplePhrases: z.array(text),
  keywords: z.array(text),
});

export type Common = z.infer<typeof common>;
export type Texts = z.infer<typeof listing>;

/** @throws {Error} naming the file and what is wrong with it */
function read<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(at(path), 'utf8')));
  if (!result.success) throw new Error(`${path}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

export const readCommon = (): Common => read('store/manifest.json', common);

export const readTexts = (language: string): Texts => read(`store/${language}.json`, listing);
