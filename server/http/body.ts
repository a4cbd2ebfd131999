import type { IncomingMessage } from 'node:http';
import { inTime, systemTimers, TooSlow } from '../../lambda/timers';
import { Refusal } from '../refusal';

export interface BodyLimits {
  readonly bytes: number;
  /** From its headers to its end. */
  readonly milliseconds: number;
}

/** The other side went away before its request was complete, so that nobody waits for an answer. */
export class GoneAway extends Error {
  override readonly name = 'GoneAway';
  readonly code = 'GONE_AWAY';
}

function collect(request: IncomingMessage, bytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      // What is too much is let through and not kept, so that the refusal can be read.
      if (length > bytes) reject(new Refusal('TOO_LARGE'));
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => reject(new GoneAway()));
    request.on('close', () => reject(new GoneAway()));
  });
}

/**
 * The whole body of a request, as it came.
 * @throws Refusal TOO_LARGE, TOO_SLOW
 * @throws GoneAway
 */
export async function bodyOf(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) throw new Refusal('TOO_LARGE');
  try {
    return await inTime(collect(request, limits.bytes), limits.milliseconds, systemTimers);
  } catch (error) {
    throw error instanceof TooSlow ? new Refusal('TOO_SLOW') : error;
  }
}
