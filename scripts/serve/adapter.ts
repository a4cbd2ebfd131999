import { createServer, type RequestListener } from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Skill } from '../../lambda/skill';

interface Express extends RequestListener {
  (...request: Parameters<RequestListener>): void;
  post(path: string, handlers: readonly unknown[]): void;
}

interface Adapter {
  readonly ExpressAdapter: new (
    skill: Skill & { appendAdditionalUserAgent(): void },
    verifySignature: boolean,
    verifyTimestamp: boolean,
  ) => { getRequestHandlers(): readonly unknown[] };
}

interface Helper {
  generateCAStore: (roots: readonly string[]) => unknown;
}

/** Stands in for where certificates are kept: the adapter asks node:https itself, once. */
function serveChain(chain: string): void {
  const get = (_url: string, answer: (response: PassThrough) => void) => {
    const response = Object.assign(new PassThrough(), { statusCode: 200 });
    answer(response);
    response.end(chain);
    return new PassThrough();
  };
  Object.assign(https, { get });
}

/**
 * Hosts a skill with ask-sdk-express-adapter and express from a folder's node_modules, verifying. It
 * believes in nothing but Node's roots and the network, so both are put in their place inside this
 * process; everything else is as published.
 * @returns the port
 */
export async function startAdapter(
  modules: string,
  skill: Skill,
  { chain, root }: { readonly chain: string; readonly root: string },
): Promise<number> {
  const load = createRequire(join(modules, 'node_modules', 'any.js'));
  const helper = load('ask-sdk-express-adapter/dist/verifier/helper') as Helper;
  const { generateCAStore } = helper;
  helper.generateCAStore = () => generateCAStore([root]);
  serveChain(chain);
  const { ExpressAdapter } = load('ask-sdk-express-adapter') as Adapter;
  const adapter = new ExpressAdapter(
    { invoke: (...asked) => skill.invoke(...asked), appendAdditionalUserAgent: () => undefined },
    true,
    true,
  );
  const app = (load('express') as () => Express)();
  app.post('/', adapter.getRequestHandlers());
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
