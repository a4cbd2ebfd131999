import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { Skill } from '../lambda/skill';
import { createDoor } from './door';
import { createEntrance } from './entrance';
import { createAdmin } from './admin';
import type { BodyLimits } from './http/body';
import { listening, stopping, type Address } from './http/lifecycle';
import type { Log } from './log';
import type { Counters } from './metrics/counters';
import type { Verifier } from './verify';

export interface ServerParts {
  readonly skill: Skill;
  readonly verifier: Verifier;
  readonly counters: Counters;
  readonly log: Log;
  readonly settings: ServerSettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface ServerSettings {
  readonly address: Address;
  /** Where metrics are asked for; null: nowhere. */
  readonly admin: Address | null;
  /** Where Alexa posts to. */
  readonly path: string;
  readonly body: BodyLimits;
  /** How long the headers of a request may take. */
  readonly headerMilliseconds: number;
  /** How long a connection is kept after an answer: longer than a proxy in front keeps it. */
  readonly keepAliveMilliseconds: number;
  /** What comes beyond them is cut at once. */
  readonly connections: number;
  /** How long what runs may go on once the server stops. */
  readonly stopMilliseconds: number;
}

export interface RunningServer {
  readonly port: number;
  readonly adminPort: number | null;
  /** Finishes what runs, and answers whether all of it could be finished in time. */
  stop(): Promise<boolean>;
}

/** How often Node looks for connections that are too slow. */
const LOOK_MILLISECONDS = 500;

const httpServer = (settings: ServerSettings, listener: RequestListener): Server => {
  const server = createHttpServer(
    {
      headersTimeout: settings.headerMilliseconds,
      // Holds for bodies that were refused and are still coming; others have their own limit.
      requestTimeout: settings.headerMilliseconds + settings.body.milliseconds,
      keepAliveTimeout: settings.keepAliveMilliseconds,
      connectionsCheckingInterval: LOOK_MILLISECONDS,
    },
    listener,
  );
  server.maxConnections = settings.connections;
  return server;
};

/**
 * Starts the server. Where that fails, nothing is left open.
 * @throws the system's error where an address cannot be had (EADDRINUSE, EACCES)
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { settings } = parts;
  const door = createDoor({ ...parts, limits: settings.body, path: settings.path });
  const entrance = createEntrance({ ...parts, door });
  const main = httpServer(settings, entrance.listener);
  const admin = httpServer(settings, createAdmin({ ...parts, entrance }));
  const adminPort = settings.admin && (await listening(admin, settings.admin));
  // Last, so that nobody asks a server that cannot start.
  const port = await listening(main, settings.address).catch(async (error: unknown) => {
    if (adminPort !== null) await stopping(admin, 0);
    throw error;
  });
  return {
    port,
    adminPort,
    async stop() {
      entrance.stop();
      const finished = await stopping(main, settings.stopMilliseconds);
      // Asked to the last, so that the stopping itself can be watched.
      if (adminPort !== null) await stopping(admin, 0);
      return finished;
    },
  };
}
