import { hash } from 'node:crypto';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { limitFaults } from './limits';
import { schemaFaults } from './schema';
import { sessionFaults, type IsCue } from './session';
import { spokenIn, type Spoken } from './speech';

export interface ResponseCheckOptions {
  /**
   * Whether these words are a line that content marks as a cue. Asked with the last sentence, the
   * last two and so on, because a cue may have several.
   */
  readonly isCue: IsCue;
}

/** A response that Alexa or the session rule would not accept; `faults` are sentences for people. */
export class ResponseFault extends Error {
  override readonly name = 'ResponseFault';

  constructor(
    readonly faults: readonly string[],
    request: string,
    response: unknown,
  ) {
    const list = faults.map((fault) => `  - ${fault}`).join('\n');
    super(
      `The response to ${request} is wrong:\n${list}\n${JSON.stringify(response)?.slice(0, 1500)}`,
    );
  }
}

/** What of a request decides about its response; nothing here trusts the request to be whole. */
interface Asked {
  readonly type: string;
  readonly locale: string;
  readonly description: string;
}

const textAt = (value: unknown, ...path: readonly string[]): string => {
  const found = path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at ? (at as Record<string, unknown>)[name] : undefined,
    value,
  );
  return typeof found === 'string' ? found : '';
};

const read = (event: unknown): Asked => {
  const type = textAt(event, 'request', 'type');
  const intent = textAt(event, 'request', 'intent', 'name');
  const locale = textAt(event, 'request', 'locale');
  return { type, locale: locale || 'en-US', description: `${type} ${intent}`.trim() };
};

/** What does not depend on the request, kept for every distinct response. */
interface Inspected {
  readonly faults: readonly string[];
  readonly spoken: readonly Spoken[];
}

const inspect = (response: unknown, json: string, locale: string): Inspected => {
  const faults = schemaFaults(response);
  if (faults.length > 0) return { faults, spoken: [] };
  const envelope = response as ResponseEnvelope;
  const faultsOfSize = limitFaults(envelope, Buffer.byteLength(json));
  return { faults: faultsOfSize, spoken: spokenIn(envelope.response, locale) };
};

/** The parent's own words may be said back as they are, however odd. */
const spokenFaults = ({ where, faults }: Spoken, event: unknown): string[] => {
  if (faults.length === 0) return [];
  const heard = (JSON.stringify(event) ?? '').toLowerCase();
  const wasSaid = (words: string) =>
    heard.includes(JSON.stringify(words).slice(1, -1).toLowerCase());
  return faults.flatMap((fault) => {
    if (typeof fault === 'string') return [`${where}: ${fault}`];
    return wasSaid(fault.unlessSaid) ? [] : [`${where}: ${fault.message}`];
  });
};

/**
 * The one check for every response of every test: Amazon's types, SSML, sizes and the session rule.
 * Needs no test runner. What was checked once is remembered, so checking often costs little.
 *
 * @throws {ResponseFault} listing everything that is wrong
 */
export function createResponseCheck({ isCue }: ResponseCheckOptions) {
  const inspected = new Map<string, Inspected>();

  return function checkResponse(event: unknown, response: unknown): void {
    const { type, locale, description } = read(event);
    const json = JSON.stringify(response) ?? '';
    const key = hash('sha1', `${locale} ${json}`, 'base64');
    const known = inspected.get(key) ?? inspect(response, json, locale);
    inspected.set(key, known);

    const faults = [
      ...known.faults,
      ...known.spoken.flatMap((spoken) => spokenFaults(spoken, event)),
    ];
    if (faults.length === 0) {
      const { response: inner } = response as ResponseEnvelope;
      faults.push(...sessionFaults(type, inner, known.spoken, isCue));
    }
    if (faults.length > 0) throw new ResponseFault(faults, description || 'no request', response);
  };
}
