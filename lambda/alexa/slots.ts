import type { Period, Slot } from '../situation';
import { at } from '../json';
import { parseDuration } from './durations';

/** Alexa sends what it could not hear of a built-in slot as a question mark. */
const NOT_HEARD = '?';
const LONGEST_SAID = 140;

/** What AMAZON.TIME says for a part of the day. */
const PERIODS: Readonly<Record<string, Period>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** Ids look things up in tables; what every object has is no id of a value of ours. */
const isOurs = (id: unknown): id is string => typeof id === 'string' && !(id in Object.prototype);

/**
 * Reads a slot: matched to one of our values, unmatched but said, an amount, unheard, or empty. The one
 * place where a slot is looked into; odd ones are empty and never throw.
 */
export function readSlot(slot: unknown): Slot {
  const value = at(slot, 'value');
  if (typeof value !== 'string' || value.trim() === '') return { kind: 'empty' };
  if (value === NOT_HEARD) return { kind: 'unheard' };
  const said = value.trim().slice(0, LONGEST_SAID);
  const resolved = at(slot, 'resolutions', 'resolutionsPerAuthority');
  if (Array.isArray(resolved)) {
    const authorities: unknown[] = resolved;
    const match = authorities.find((one) => at(one, 'status', 'code') === 'ER_SUCCESS_MATCH');
    const values = at(match, 'values');
    const id = Array.isArray(values) ? at(values[0], 'value', 'id') : undefined;
    return isOurs(id) ? { kind: 'matched', id, said } : { kind: 'unmatched', said };
  }
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(said);
  if (time !== null) return { kind: 'time', hour: Number(time[1]), minute: Number(time[2]) };
  const period = Object.hasOwn(PERIODS, said) ? PERIODS[said] : undefined;
  if (period !== undefined) return { kind: 'period', period };
  const duration = parseDuration(said);
  if (duration !== null) return { kind: 'duration', duration };
  if (/^\d{1,6}$/.test(said)) return { kind: 'number', number: Number(said) };
  return { kind: 'unmatched', said };
}
