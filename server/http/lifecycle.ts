import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Address {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/**
 * Starts to listen.
 * @returns the port
 * @throws the system's error where the address cannot be had (EADDRINUSE, EACCES)
 */
export function listening(server: Server, { host, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Takes no new connections, waits for the requests that run, and cuts what is left after that many
 * milliseconds.
 * @returns whether all could finish
 */
export function stopping(server: Server, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let finished = true;
    const limit = setTimeout(() => {
      finished = false;
      server.closeAllConnections();
    }, milliseconds);
    server.close(() => {
      clearTimeout(limit);
      resolve(finished);
    });
    server.closeIdleConnections();
  });
}
