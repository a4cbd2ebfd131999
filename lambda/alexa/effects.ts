import type { Line } from '../content/line';
import type { Effect, Outcome } from '../situation';
import type { Deadline } from '../timers';
import type { RequestFacts } from './facts';
import { cancelReminder, setReminder } from './reminders';
import type { Http } from './services';

/** What effects are done with, for one request. */
export interface Means {
  readonly http: Http;
  /** Deletes the record of the user, if it is still the one of that revision. */
  readonly forget: (revision: number) => Promise<void>;
  readonly facts: RequestFacts;
  readonly textOf: (line: Line) => string;
}

const OUTCOMES = { noPermission: 'notAllowed', cannot: 'cannot', down: 'down' } as const;

/**
 * Does an effect once and says what came of it by the deadline. Rejects where the store does, and where
 * nothing is known by then: what was forgotten is forgotten, however long a service then takes.
 */
export function effectsOf({ http, forget, facts, textOf }: Means) {
  const { access, now, locale } = facts;

  async function cancel(token: string, until: Deadline): Promise<Outcome> {
    if (access === null) return { kind: 'down' };
    const cancelled = await until.meet(cancelReminder(http, access, token)).catch(() => 'down');
    return { kind: cancelled === 'gone' ? 'done' : 'down' };
  }

  return async (effect: Effect, revision: number, until: Deadline): Promise<Outcome> => {
    switch (effect.kind) {
      case 'setReminder': {
        if (access === null) return { kind: 'down' };
        const { seconds } = effect;
        const text = textOf(effect.text);
        const reminder = { requestTime: now, seconds, locale, text };
        const set = await until.meet(setReminder(http, access, reminder));
        return set.kind === 'set'
          ? { kind: 'done', token: set.token }
          : { kind: OUTCOMES[set.kind] };
      }
      case 'cancelReminder':
        return cancel(effect.token, until);
      case 'forget': {
        await until.meet(forget(revision));
        const { token } = effect;
        if (token === null) return { kind: 'done' };
        // The record is gone, whatever becomes of the reminder.
        return { kind: (await cancel(token, until)).kind === 'done' ? 'done' : 'cannot' };
      }
    }
  };
}
