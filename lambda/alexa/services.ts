import { DefaultApiClient } from 'ask-sdk-core';
import type { services } from 'ask-sdk-model';
import { at } from '../json';

/** Where Amazon's services are for this request, and what lets us in for as long as it lasts. */
export interface Access {
  /** context.System.apiEndpoint */
  readonly endpoint: string;
  /** context.System.apiAccessToken */
  readonly token: string;
}

/** The port for HTTP. It resolves with whatever status came, and rejects where nothing came. */
export type Http = services.ApiClient;

/** Sets no time limit of its own: one that never ends has to be given up by who waits for it. */
export const createHttp = (): Http => new DefaultApiClient();

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/**
 * What Amazon's own service clients are made with, which come with ask-sdk-core. Of an answer whose body is no JSON they would lose the status; it loses its body.
 * The token leaves encrypted or not at all.
 */
export const configuration = (
  http: Http,
  { endpoint, token }: Access,
): services.ApiConfiguration => ({
  apiClient: {
    async invoke(request) {
      if (!request.url.startsWith('https://')) throw new Error('no endpoint');
      const answer = await http.invoke(request);
      return answer.body === undefined || isJson(answer.body) ? answer : { ...answer, body: '' };
    },
  },
  apiEndpoint: endpoint,
  authorizationValue: token,
});

/** The HTTP status in what a service client threw; null if no answer came at all. */
export function statusOf(error: unknown): number | null {
  const status = at(error, 'statusCode');
  return typeof status === 'number' ? status : null;
}
