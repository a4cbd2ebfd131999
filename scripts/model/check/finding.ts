import { relative } from 'node:path';
import type { InteractionModel, LanguageModel } from '../amazon';
import type { ModelSource } from '../source';
import type { Places } from './places';

/** One thing wrong with a model: the line of the source to be changed, and why. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A model under check, with what it was made of. */
export interface Checked {
  readonly locale: string;
  readonly source: ModelSource;
  readonly built: InteractionModel;
  readonly model: LanguageModel;
  readonly places: Places;
}

export type Rule = (checked: Checked) => Finding[];

/** `interaction-models/source/en/intents/feeds.json:123: ...`, as editors open it. */
export const inWords = ({ file, line, message }: Finding): string =>
  `${relative(process.cwd(), file)}:${line}: ${message}`;
