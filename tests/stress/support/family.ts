import { createHash, randomUUID } from 'node:crypto';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { content } from '../../../lambda/content';
import type { Content } from '../../../lambda/content/types';
import { readHousehold } from '../../../lambda/memory/household';
import { createDynamoStore } from '../../../lambda/memory/dynamo';
import type { Store } from '../../../lambda/memory/store';
import { createSkill, type Skill } from '../../../lambda/skill';
import type { Household } from '../../../lambda/situation';
import { envelope } from '../../alexa/support/envelopes';
import { startProxy, type Fault, type Proxy } from '../../memory/support/proxy';
import { startTable, type Table } from '../../memory/support/table';
import { plain } from '../../support/plain';
import { family } from '../../turn/support/stores';

/** A DynamoDB table with a proxy in front of it that can spoil what goes through. */
export interface Db {
  readonly table: Table;
  readonly proxy: Proxy;
  /** Another proxy before the same table, for those who do not want to spoil the others' requests. */
  another(): Promise<Proxy>;
  /** A store of its own connections, as another Lambda instance has it; through a proxy or past it. */
  open(through?: Proxy): Store;
  close(): Promise<void>;
}

export async function startDb(): Promise<Db> {
  const table = await startTable();
  const proxies: Proxy[] = [];
  const another = async () => {
    const proxy = await startProxy(table.port);
    proxies.push(proxy);
    return proxy;
  };
  return {
    table,
    proxy: await another(),
    another,
    open: (through) =>
      createDynamoStore({
        ...table.connection,
        ...(through !== undefined && { endpoint: through.endpoint }),
        table: table.name,
        keptDays: 400,
      }),
    async close() {
      for (const proxy of proxies) await proxy.close();
      await table.close();
    },
  };
}

export const THROTTLED: readonly Fault[] = [
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
].map((type) => ({
  status: 400,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}` }),
}));

/** The same fault for every request until another plan is made. */
export const always = (fault: Fault): Fault[] => Array.from({ length: 99 }, () => fault);

/** Deadlines that a test can wait for; our own are about a second each. */
const SHORT = { storeReadMilliseconds: 300, storeWriteMilliseconds: 250 } as const;
const impatient: Content = { ...content, policy: { ...content.policy, ...SHORT } };
/** A busy machine is slow by itself. */
const BUSY = 1_000;
/** An impatient reply leaves within this: it reads, writes, and reads once more. */
export const WITHIN = 2 * SHORT.storeReadMilliseconds + SHORT.storeWriteMilliseconds + BUSY;
/** What takes so long takes longer than anybody waits. */
export const NEVER = 2 * WITHIN;

export interface Heard {
  /** What is said or would be said into silence, without tags. */
  readonly speech: string;
  readonly all: string;
  readonly response: ResponseEnvelope;
  /** Real milliseconds. */
  readonly took: number;
}

function heardIn(response: ResponseEnvelope, took: number): Heard {
  const { outputSpeech, reprompt } = response.response;
  const text = (said: typeof outputSpeech) => (said?.type === 'SSML' ? plain(said.ssml) : '');
  const speech = text(outputSpeech);
  return { speech, all: `${speech} ${text(reprompt?.outputSpeech)}`, response, took };
}

/** One Echo of a family, with a skill instance and a session of its own. */
export class Echo {
  attributes: unknown;
  private readonly skill: Skill;

  constructor(
    readonly user: string,
    readonly name: string,
    store: Store,
    about: Content = content,
  ) {
    this.skill = createSkill({ store, content: about });
  }

  envelope(request: object, now: string, id: string = randomUUID()): object {
    const { attributes, name: device, user: userId } = this;
    const event = envelope(request, { now, id, device, attributes });
    const user = { userId };
    const { System } = event.context;
    return {
      ...event,
      session: { ...event.session, user },
      context: { ...event.context, System: { ...System, user } },
    };
  }

  async sends(event: unknown): Promise<Heard> {
    const started = performance.now();
    const json: unknown = JSON.parse(JSON.stringify(event));
    const response = await this.skill.invoke(json);
    const open = response.response.shouldEndSession === false;
    this.attributes = open ? response.sessionAttributes : undefined;
    return heardIn(response, performance.now() - started);
  }

  says(request: object, now: string): Promise<Heard> {
    return this.sends(this.envelope(request, now));
  }

  leaves(): void {
    this.attributes = undefined;
  }
}

/** The store's key of a user. */
const keyOf = (user: string) => createHash('sha256').update(user).digest('hex');

/** A family that is known already, with what its table holds. */
export async function aFamily(db: Db, change: Partial<Household> | null = {}) {
  const user = `amzn1.ask.account.${randomUUID()}`;
  const store = db.open();
  if (change !== null) await store.write(keyOf(user), family(change), 0);
  return {
    user,
    echo: (name: string, through: Store = db.open()) => new Echo(user, name, through),
    /** One whose skill waits for the table for no more than a short while. */
    impatient: (name: string, through: Store) => new Echo(user, name, through, impatient),
    /** Writes something odd, or what another device would. */
    put: async (household: unknown) => {
      const before = await store.read(keyOf(user));
      await store.write(keyOf(user), household, before?.revision ?? 0);
    },
    stored: async () => (await store.read(keyOf(user)))?.household ?? null,
    household: async () => readHousehold((await store.read(keyOf(user)))?.household),
    ends: async () =>
      readHousehold((await store.read(keyOf(user)))?.household).feeds.map(({ endedAt }) => endedAt),
  };
}

export const pause = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A store each of whose calls takes that long before it reaches the table. */
export const slow = (store: Store, milliseconds: { read?: number; write?: number }): Store => ({
  read: (user) => pause(milliseconds.read).then(() => store.read(user)),
  write: (user, household, expected, next) =>
    pause(milliseconds.write).then(() => store.write(user, household, expected, next)),
  remove: (user, expected) => pause(milliseconds.write).then(() => store.remove(user, expected)),
});

/** Words of tummy strokes; none of them is in a refusal. */
export const TUMMY_STROKES =
  /circles, clockwise|clockwise as you look|paddl|ribs toward the diaper|knees softly up|letter I|down baby's left side/i;
