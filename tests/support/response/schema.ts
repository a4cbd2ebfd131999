import type { ErrorObject } from 'ajv';
import validate from '../generated/response';

const describeError = ({ instancePath, message, params }: ErrorObject): string => {
  const { additionalProperty, allowedValue, tagValue } = params as Record<string, unknown>;
  const where = instancePath === '' ? 'the envelope' : instancePath.slice(1).replaceAll('/', '.');
  if (typeof additionalProperty === 'string')
    return `${where} has no property ${additionalProperty}`;
  if (tagValue !== undefined) return `${where}.type ${JSON.stringify(tagValue)} does not exist`;
  const value = allowedValue === undefined ? '' : ` ${JSON.stringify(allowedValue)}`;
  return `${where} ${message ?? 'is wrong'}${value}`;
};

/** What keeps a response from being a ResponseEnvelope of ask-sdk-model. */
export function schemaFaults(response: unknown): string[] {
  if (validate(response)) return [];
  return (validate.errors ?? []).map((error) => `type: ${describeError(error)}`);
}
