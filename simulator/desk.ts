import type { Content } from '../lambda/content/types';
import { createLocalStore } from '../lambda/memory/local';
import { createMemoryStore } from '../lambda/memory/memory';
import type { Store } from '../lambda/memory/store';
import { Desk } from './device/desk';
import type { OnResponse } from './exchange';
import { createHearer } from './hearing/hearer';
import { describeWith } from './describe';
import { makeSkill } from './skill';
import type { DeviceType } from './types';

export type { Desk } from './device/desk';
export type { Out } from './types';

/** How a desk can be set up; everything has a default. */
export interface DeskSetup {
  readonly locale?: string;
  /** Milliseconds, or a moment in ISO 8601; by default the real time. */
  readonly now?: number | string | undefined;
  /** By default a zone of the locale's country. */
  readonly timezone?: string | undefined;
  readonly device?: DeviceType;
  /** `memory`, a folder, or a store of one's own. */
  readonly store?: string | Store;
  readonly seed?: number;
  readonly user?: string;
  /** Other content than the skill's own. */
  readonly content?: Content;
  /** Sees every request with its response. */
  readonly onResponse?: OnResponse;
}

const storeOf = (store: string | Store): Store => {
  if (typeof store !== 'string') return store;
  return store === 'memory' ? createMemoryStore() : createLocalStore(store, Date.now());
};

/** A desk Echo with the skill on it. */
export function createDesk(setup: DeskSetup = {}): Desk {
  const { now = Date.now(), store = 'memory' } = setup;
  return new Desk({
    locale: setup.locale ?? 'en-US',
    now: typeof now === 'string' ? Date.parse(now) : now,
    timezone: setup.timezone,
    device: setup.device ?? 'speaker',
    store: storeOf(store),
    seed: setup.seed ?? 1,
    user: setup.user ?? 'parent',
    makeSkill: (parts) => makeSkill(parts, setup.content),
    describe: describeWith(setup.content),
    hearerOf: createHearer,
    returning: store !== 'memory',
    onResponse: setup.onResponse,
  });
}
