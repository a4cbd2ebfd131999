import type { TurnRecord } from '../../../lambda/watch';

/** A "next" in mid-massage, of which nothing went wrong. */
export const TURN: TurnRecord = {
  requestId: 'amzn1.echo-api.request.one',
  locale: 'en-US',
  request: 'IntentRequest',
  intent: 'next',
  phase: 'guiding',
  outcome: 'reply',
  after: 'ask',
  milliseconds: 4.2,
  completed: false,
  fellBack: false,
  waited: false,
  ended: null,
  alexaError: null,
  storeFault: null,
  serviceFault: null,
  conflicts: 0,
  thrown: null,
};
