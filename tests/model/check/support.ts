import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checked } from '../../../scripts/model/check/rules';
import type { Checked, Finding } from '../../../scripts/model/check/finding';
import { readSource } from '../../../scripts/model/source';

/** What the files of a source hold; of what is not given there is a little that is right. */
export interface Files {
  readonly model?: object;
  readonly intents?: object;
  readonly types?: object;
}

const MODEL = {
  invocationName: 'gentle hands',
  fallbackSensitivity: 'LOW',
  builtIn: ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'].map((n) => `AMAZON.${n}Intent`),
};
const INTENTS = { RubIntent: { slots: { part: 'Part' }, samples: ['rub the {part}'] } };
const TYPES = { Part: { feet: ['feet', 'toes'], belly: ['belly', 'tummy'] } };

/** A small source in a folder of its own, and what its files hold. */
export class Small {
  readonly folder = mkdtempSync(join(tmpdir(), 'model-'));

  constructor({ model = {}, intents = INTENTS, types = TYPES }: Files = {}) {
    this.write('model.json', { ...MODEL, ...model });
    this.write('phrases.json', { she: 'she|he' });
    this.write('intents/all.json', intents);
    this.write('types/all.json', types);
  }

  write(name: string, content: object): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), `${JSON.stringify(content, null, 2)}\n`);
  }

  checked(locale = 'en-US'): Checked {
    return checked(locale, readSource(this.folder));
  }

  /** Findings as `intents/all.json:3: message`. */
  inWords(findings: readonly Finding[]): string[] {
    return findings.map(
      ({ file, line, message }) => `${relative(this.folder, file)}:${line}: ${message}`,
    );
  }

  discard(): void {
    rmSync(this.folder, { recursive: true });
  }
}
