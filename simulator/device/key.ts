import { systemTimers } from '../../lambda/timers';
import { requestEnvelope } from '../envelopes';
import { APPLICATION_ID, userId } from '../ids';
import { launchRequest } from '../requests';
import { Services } from '../services';
import type { DeskOptions } from './options';

/**
 * The key under which the skill keeps a user. Only the skill knows how it is made, so another copy
 * of it, whose store remembers nothing, is asked for the user and watched.
 */
export async function keyOf(options: DeskOptions): Promise<string | null> {
  let key: string | null = null;
  const watch = (user: string) => {
    key = user;
    return Promise.reject(new Error('This store only watches.'));
  };
  const skill = options.makeSkill({
    store: { read: watch, write: watch, remove: watch },
    timers: systemTimers,
    http: new Services(() => null),
  });
  const launch = requestEnvelope(launchRequest, {
    requestId: 'amzn1.echo-api.request.watch',
    now: options.now,
    locale: options.locale,
    userId: userId(options.user),
    deviceId: APPLICATION_ID,
    deviceType: 'speaker',
    remindersGranted: false,
    session: { id: 'amzn1.echo-api.session.watch', isNew: true, attributes: {} },
  });
  await skill.invoke(launch, {}).catch(() => undefined);
  return key;
}
