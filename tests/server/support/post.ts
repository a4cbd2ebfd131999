import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import type { Certified } from '../../../scripts/serve/authority';
import { signedHeaders } from '../../../scripts/serve/authority';
import { envelope, launch } from '../../alexa/support/envelopes';
import { NOW, ours } from './server';

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Body = string | Buffer;

/** Sends one request on a connection of its own; rejects where the connection ends without an answer. */
export const send = (port: number, options: RequestOptions, body: Body = ''): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

export const get = (port: number, path: string): Promise<Got> =>
  send(port, { path, method: 'GET' });

export const post = (
  port: number,
  body: Body,
  headers: Readonly<Record<string, string>>,
): Promise<Got> => send(port, { method: 'POST', path: '/', headers }, body);

let requests = 0;

/** A request's body as Alexa sends it, different each time. */
export function bodyOf(asked: object = launch, now = NOW, around: object = {}): string {
  requests += 1;
  const id = `amzn1.echo-api.request.${requests}`;
  return JSON.stringify(envelope(asked, { id, now: new Date(now).toISOString(), ...around }));
}

/** Sends a body with the signature that belongs to it. */
export const postSigned = (
  port: number,
  body: Body = bodyOf(),
  signer: Certified = ours().signer,
  url?: string,
): Promise<Got> => post(port, body, signedHeaders(body, signer, url));
