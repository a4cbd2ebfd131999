import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built interaction model, as far as hearing needs it. */
export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly {
    readonly name: string;
    readonly slots?: readonly { readonly name: string; readonly type: string }[];
    readonly samples?: readonly string[];
  }[];
  readonly types?: readonly {
    readonly name: string;
    readonly values: readonly {
      readonly id?: string;
      readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
    }[];
  }[];
}

const FOLDER = join(__dirname, '..', '..', 'interaction-models');

/** The locale's own model or, where it has none, another one of its language. */
function fileOf(locale: string, folder: string): string | null {
  const own = join(folder, `${locale}.json`);
  if (existsSync(own)) return own;
  const language = `${locale.split('-')[0]}-`;
  const [other] = readdirSync(folder)
    .filter((name) => name.startsWith(language) && name.endsWith('.json'))
    .sort();
  return other === undefined ? null : join(folder, other);
}

/** Reads the model that is heard in a locale, or null where there is none. */
export function readModel(locale: string, folder = FOLDER): LanguageModel | null {
  const file = fileOf(locale, folder);
  if (file === null) return null;
  const built = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly interactionModel: { readonly languageModel: LanguageModel };
  };
  return built.interactionModel.languageModel;
}
