import type { DeviceType } from '../types';
import type { Playback } from './playback';

export interface Session {
  readonly id: string;
  readonly isNew: boolean;
  readonly locale: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** One Echo of the household, at one moment. */
export interface Device {
  readonly name: string;
  readonly type: DeviceType;
  /** Null: wherever the locale is spoken. */
  readonly zone: string | null;
  readonly session: Session | null;
  /** The last answer this device got, whether or not it has been heard to its end. */
  readonly playback: Playback | null;
  /** Has time been let pass since then? */
  readonly waited: boolean;
}

export const newDevice = (name: string, type: DeviceType, zone: string | null): Device => ({
  name,
  type,
  zone,
  session: null,
  playback: null,
  waited: false,
});
