import type { ServerResponse } from 'node:http';
import type { Refusal } from '../refusal';

/** An answer as data. */
export interface Answer {
  readonly status: number;
  readonly type: 'application/json' | 'text/plain';
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, type: 'application/json', body: JSON.stringify(value), headers });

/** What the other side learns of a refusal: the status and the code. `allow`: the path's methods. */
export const refused = ({ status, code }: Refusal, allow: string): Answer =>
  json(status, { code }, code === 'METHOD' ? { allow } : {});

/** Writes an answer; `last`: the connection ends with it. Does nothing where nobody listens any more. */
export function send(response: ServerResponse, answer: Answer, last: boolean): void {
  const { status, type, body, headers } = answer;
  response.writeHead(status, {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(last && { connection: 'close' }),
  });
  response.end(response.req.method === 'HEAD' ? '' : body);
}
