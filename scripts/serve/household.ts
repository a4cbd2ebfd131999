import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHousehold } from '../../lambda/memory/household';
import type { RequestBody } from '../../simulator/envelopes';
import { intentRequest, launchRequest } from '../../simulator/requests';
import type { Certified } from './authority';
import type { Connection } from './connection';
import { bodyOf, signedRequest } from './envelopes';

const said = (name: string) => intentRequest(name, [], []);
const FED = said('FedIntent');

const footRub = intentRequest(
  'TechniqueIntent',
  [],
  [
    {
      name: 'technique',
      type: 'Technique',
      value: 'foot rub',
      resolved: [{ id: 'foot_rub', name: 'foot rub' }],
    },
  ],
);

/** What a parent says in one sitting: a feed is told, and a massage walked through. */
export const SITTING: readonly RequestBody[] = [
  launchRequest,
  FED,
  footRub,
  said('AMAZON.NextIntent'),
  said('AMAZON.RepeatIntent'),
  said('AMAZON.NextIntent'),
  said('AMAZON.PauseIntent'),
  said('AMAZON.ResumeIntent'),
  said('AMAZON.StopIntent'),
];

interface Response {
  readonly sessionAttributes?: Readonly<Record<string, unknown>>;
  readonly response: { readonly shouldEndSession?: boolean };
}

/** One family, which talks through a connection of its own. */
export interface Household {
  readonly user: string;
  /** When the last feed ended whose telling was answered. */
  lastFed: string | null;
  /** Milliseconds of each request that was answered. */
  readonly milliseconds: number[];
  /** Statuses other than 200. */
  readonly errors: number[];
  /** Turns after which something waited in the session, because the store had been too slow. */
  unsaved: number;
}

/** How a household lives. */
export interface Life {
  readonly connection: Connection;
  readonly signer: Certified;
  /** Asked before each turn, with the number of those before it. */
  readonly goesOn: (turns: number) => boolean | Promise<boolean>;
  /** Milliseconds between an answer and the next words. */
  readonly pause: number;
}

/** What a slow store could not take goes with the session; so many more turns may bring it home. */
const MOST_LATER_TURNS = 10;

/** Sits down again and again. Whoever still carries something at the end goes on until it is saved. */
export async function living(user: string, life: Life): Promise<Household> {
  const household: Household = { user, lastFed: null, milliseconds: [], errors: [], unsaved: 0 };
  let attributes: Response['sessionAttributes'];
  const isCarrying = () => attributes?.['unsaved'] !== undefined;

  async function say(asked: RequestBody, request: string): Promise<void> {
    const now = Date.now();
    const about = attributes !== undefined && { attributes };
    const body = bodyOf(asked, { user, request: `${user}-${request}`, now, ...about });
    const signed = signedRequest(body, life.signer);
    const begun = performance.now();
    const answer = await life.connection.ask(signed);
    household.milliseconds.push(performance.now() - begun);
    if (answer.status !== 200) {
      household.errors.push(answer.status);
      return;
    }
    const { response, sessionAttributes } = JSON.parse(answer.body) as Response;
    attributes = response.shouldEndSession === false ? (sessionAttributes ?? {}) : undefined;
    if (asked === FED) household.lastFed = new Date(now).toISOString();
    if (isCarrying()) household.unsaved += 1;
  }

  for (let turn = 0; await life.goesOn(turn); turn += 1) {
    await say(SITTING[turn % SITTING.length] ?? launchRequest, String(turn));
    if (life.pause > 0) await sleep(life.pause);
  }
  for (let turn = 0; turn < MOST_LATER_TURNS && isCarrying(); turn += 1) {
    await say(launchRequest, `later-${turn}`);
  }
  return household;
}

/** The key under which a user is kept. */
export const keyOf = (user: string): string =>
  createHash('sha256').update(`amzn1.ask.account.${user}`).digest('hex');

/** Whether what the store holds knows the last feed that was told. */
export function remembers(stored: unknown, { lastFed }: Household): boolean {
  if (lastFed === null) return true;
  return readHousehold(stored).feeds.some(({ endedAt }) => endedAt === lastFed);
}
