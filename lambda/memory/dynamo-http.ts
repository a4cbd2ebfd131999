import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import type { Timers } from '../timers';
import { StoreError } from './errors';

/** One answer of the service, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends one POST to the root path and waits for the whole answer. */
type Post = (
  headers: Readonly<Record<string, string>>,
  body: string,
  connection: 'kept' | 'fresh',
) => Promise<Answer>;

/** What node:http and node:https have in common. */
interface Transport {
  readonly request: (url: URL, options: RequestOptions) => ClientRequest;
  readonly Agent: new (options: { keepAlive: boolean }) => Agent;
}

const unavailable = (cause: Error) =>
  new StoreError('unavailable', 'code' in cause ? String(cause.code) : 'no connection', { cause });

const exchange = (sent: ClientRequest, body: string, milliseconds: number, timers: Timers) =>
  new Promise<Answer>((resolve, reject) => {
    const cancel = timers.after(milliseconds, () => {
      reject(new StoreError('timeout', `no answer in ${milliseconds} ms`));
      sent.destroy();
    });
    const fail = (cause: Error) => {
      cancel();
      reject(unavailable(cause));
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('error', fail);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        cancel();
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    sent.end(body);
  });

/**
 * A poster to one endpoint over connections that are kept open. `fresh` opens a new one, because a
 * function that was frozen may wake up with a dead one. Each exchange may last `milliseconds`.
 * Its promises reject with a {@link StoreError}: `timeout` or `unavailable`.
 */
export function createPost(endpoint: URL, milliseconds: number, timers: Timers): Post {
  let kept: Agent | undefined;
  return async (headers, body, connection) => {
    // Loaded at first need, and only the one that is needed: node:https takes longer than the rest.
    const { request, Agent: KeptAgent }: Transport = await (endpoint.protocol === 'http:'
      ? import('node:http')
      : import('node:https'));
    kept ??= new KeptAgent({ keepAlive: true });
    const sent = request(endpoint, {
      method: 'POST',
      path: '/',
      agent: connection === 'kept' ? kept : false,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    return exchange(sent, body, milliseconds, timers);
  };
}
