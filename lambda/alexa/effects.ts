import type { Line } from '../content/line';
import type { Effect, Outcome } from '../situation';
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

/** Does an effect once and says what came of it. Rejects only where the store does. */
export function effectsOf({ http, forget, facts, textOf }: Means) {
  const { access, now, locale } = facts;

  async function cancel(token: string): Promise<Outcome> {
    if (access === null) return { kind: 'down' };
    return { kind: (await cancelReminder(http, access, token)) === 'gone' ? 'done' : 'down' };
  }

  return async (effect: Effect, revision: number): Promise<Outcome> => {
    switch (effect.kind) {
      case 'setReminder': {
        if (access === null) return { kind: 'down' };
        const { seconds } = effect;
        const text = textOf(effect.text);
        const set = await setReminder(http, access, { requestTime: now, seconds, locale, text });
        return set.kind === 'set'
          ? { kind: 'done', token: set.token }
          : { kind: OUTCOMES[set.kind] };
      }
      case 'cancelReminder':
        return cancel(effect.token);
      case 'forget': {
        await forget(revision);
        const { token } = effect;
        if (token === null) return { kind: 'done' };
        // The record is gone, whatever becomes of the reminder.
        return { kind: (await cancel(token)).kind === 'done' ? 'done' : 'cannot' };
      }
    }
  };
}
