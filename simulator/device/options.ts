import type { Store } from '../../lambda/memory/store';
import type { Timers } from '../../lambda/timers';
import type { OnResponse } from '../exchange';
import type { Hearer } from '../hearing/result';
import type { Describe } from '../place';
import type { Services } from '../services';
import type { DeviceType, Skill } from '../types';

/** What the desk gives the skill it makes. */
export interface SkillParts {
  readonly store: Store;
  readonly timers: Timers;
  readonly http: Services;
}

export interface DeskOptions {
  readonly locale: string;
  /** Milliseconds of the clock at the start. */
  readonly now: number;
  /** Absent: wherever the locale is spoken. */
  readonly timezone?: string | undefined;
  readonly device: DeviceType;
  readonly store: Store;
  readonly seed: number;
  readonly user: string;
  readonly makeSkill: (parts: SkillParts) => Skill;
  readonly describe: Describe;
  /** What hears in a locale; null where nothing can. */
  readonly hearerOf: (locale: string) => Hearer | null;
  /** May the store know the user from before? */
  readonly returning?: boolean;
  /** Sees every request with its response. */
  readonly onResponse?: OnResponse | undefined;
}

export interface DeviceChange {
  readonly id: string;
  readonly type?: DeviceType | undefined;
  readonly timezone?: string | undefined;
}

/** The name of the device one starts with. */
export const FIRST_DEVICE = 'echo';
