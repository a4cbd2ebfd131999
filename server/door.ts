import type { IncomingMessage } from 'node:http';
import { RefusedRequest } from '../lambda/alexa/facts';
import type { Skill } from '../lambda/skill';
import { json, type Answer } from './http/answer';
import { bodyOf, type BodyLimits } from './http/body';
import { Refusal } from './refusal';
import { claimOf, type Verified, type Verifier } from './verify';

interface DoorParts {
  readonly skill: Skill;
  readonly verifier: Verifier;
  readonly limits: BodyLimits;
  /** The path where Alexa posts to. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const JSON_TYPE = /^application\/json *(;|$)/i;

/** @throws Refusal PATH, METHOD, CONTENT_TYPE */
function checkShape({ url = '', method, headers }: IncomingMessage, path: string): void {
  if (url.split('?')[0] !== path) throw new Refusal('PATH');
  if (method !== 'POST') throw new Refusal('METHOD');
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  if (!isPlain || !JSON_TYPE.test(headers['content-type'] ?? '')) throw new Refusal('CONTENT_TYPE');
}

/**
 * Where Alexa comes in. The cheapest checks come first, and no body is read whose headers are wrong
 * already. A request on which the skill fails may come again.
 *
 * @throws Refusal
 * @throws GoneAway where nobody waits for an answer
 * @throws what the skill throws
 */
export function createDoor(parts: DoorParts): (request: IncomingMessage) => Promise<Answer> {
  const { skill, verifier, limits, path, now } = parts;

  async function answered({ envelope, giveBack }: Verified): Promise<Answer> {
    try {
      return json(200, await skill.invoke(envelope));
    } catch (error) {
      if (error instanceof RefusedRequest) throw new Refusal(error.code, { cause: error });
      giveBack();
      throw error;
    }
  }

  return async (request) => {
    checkShape(request, path);
    const claim = claimOf(request.headers);
    const body = await bodyOf(request, limits);
    return answered(await verifier.verify(claim, body, now()));
  };
}
