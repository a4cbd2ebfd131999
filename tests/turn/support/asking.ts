import { REMINDERS_SCOPE } from '../../../lambda/alexa/consent';
import type { Household } from '../../../lambda/situation';
import { ago, fed } from '../../care/support/babies';
import { intent } from '../../alexa/support/envelopes';

const yes = intent('AMAZON.YesIntent');
const remind = intent('RemindIntent');
const forget = intent('ForgetIntent');
const consented = {
  type: 'Connections.Response',
  name: 'AskFor',
  status: { code: '200', message: 'OK' },
  payload: { permissionScope: REMINDERS_SCOPE, status: 'ACCEPTED' },
  token: 'reminders',
};

const fedLately = { feeds: [fed(10)], reminder: null };
/** A reminder that is set, and one that waits for the permission. */
const due = { dueAt: ago(-20), baby: 'first' };
const reminded = { ...fedLately, reminder: { ...due, token: 'old' } };
const asking = { ...fedLately, reminder: { ...due, token: null } };

/** What is known, what is said before anything goes wrong and then, and what the services are asked for it. */
export type Case = readonly [
  name: string,
  known: Partial<Household>,
  before: readonly object[],
  request: object,
  asked: readonly string[],
];

export const zone: Case = ['the time zone', fedLately, [], intent('WhatTimeIntent'), ['GET']];
export const set: Case = ['a reminder', fedLately, [remind], yes, ['POST']];
const both: Case = ['the time zone, and a reminder', asking, [], consented, ['GET', 'POST']];
export const cancel: Case = [
  'cancelling',
  reminded,
  [],
  intent('CancelReminderIntent'),
  ['DELETE'],
];
export const forgetting: Case = [
  'cancelling what is forgotten',
  reminded,
  [forget],
  yes,
  ['DELETE'],
];

export const CASES = [zone, set, both, cancel, forgetting];
