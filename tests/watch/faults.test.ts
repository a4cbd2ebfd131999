import type { services } from 'ask-sdk-model';
import type { Http } from '../../lambda/alexa/services';
import { StoreError } from '../../lambda/memory/errors';
import { createMemoryStore } from '../../lambda/memory/memory';
import { noting, type Faults } from '../../lambda/watch/faults';
import { intent } from '../alexa/support/envelopes';
import { feet, justFed } from '../turn/support/parent';
import type { Trouble } from '../turn/support/stores';
import { Watching } from './support/watching';

describe('what the store does wrong', () => {
  const CASES: readonly (readonly [string, Partial<Trouble>, string | null, number])[] = [
    ['nothing', {}, null, 0],
    ['it is down', { down: true }, 'failed', 0],
    ['reads are given up', { read: 1e9 }, 'slow', 0],
    ['writes are given up', { write: 1e9 }, 'slow', 0],
    ['a write comes too late, while it is read again', { write: 1000, read: 300 }, 'slow', 0],
    ['all is as slow as it may be', { read: 999, write: 899 }, null, 0],
    ['another device was quicker', { conflicts: 1 }, null, 1],
    ['another device was always quicker', { conflicts: 9 }, null, 3],
  ];

  test.each(CASES)('%s', async (_, trouble, storeFault, conflicts) => {
    const home = new Watching();
    Object.assign(home.store.trouble, trouble);
    const told = await home.says(justFed);
    expect(told).toMatchObject({ outcome: 'reply', storeFault, conflicts });
  });

  test('is named by its own code', async () => {
    const read = () => Promise.reject(new StoreError('throttled', 'ThrottlingException'));
    const home = new Watching({ store: { ...createMemoryStore(), read } });
    expect(await home.says(feet)).toMatchObject({ storeFault: 'throttled' });
  });
});

describe('what the services do wrong', () => {
  const whatTime = intent('WhatTimeIntent');
  const answering = (statusCode: number, body = ''): Http => ({
    invoke: () => Promise.resolve({ statusCode, headers: [], body }),
  });

  const CASES: readonly (readonly [string, Http, string | null])[] = [
    ['nothing', answering(200, '"America/Denver"'), null],
    ['no zone is set', answering(204), null],
    ['not allowed', answering(403), null],
    ['it is down', answering(503), 'timeZone'],
    ['too many requests', answering(429), 'timeZone'],
    ['no answer', { invoke: () => Promise.reject(new Error('ECONNRESET')) }, 'timeZone'],
    ['never any answer', { invoke: () => new Promise(() => undefined) }, 'timeZone'],
  ];

  test.each(CASES)('%s', async (_, http, serviceFault) => {
    const home = new Watching({ http });
    expect(await home.says(whatTime)).toMatchObject({ outcome: 'reply', serviceFault });
  });

  test('reminders have an address of their own', async () => {
    const faults: Faults = { store: null, service: null, conflicts: 0 };
    const { http } = noting({ store: createMemoryStore(), http: answering(500) }, faults);
    const url = 'https://api.amazonalexa.com/v1/alerts/reminders';
    await http.invoke({ url } as services.ApiClientRequest);
    expect(faults.service).toBe('reminders');
  });
});
