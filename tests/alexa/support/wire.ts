import type { MockInstance } from 'vitest';
import type { Access } from '../../../lambda/alexa/services';
import { nock, standIn } from '../../support/nock';

export const ENDPOINT = 'https://api.eu.amazonalexa.com';
export const access: Access = { endpoint: ENDPOINT, token: 'secret-token' };

/** The endpoint; it answers only who shows the token. */
export const service = () => nock(ENDPOINT).matchHeader('authorization', 'Bearer secret-token');

/** No test goes to the network, leaves an answer behind, or has anything logged. */
export function onlyMocks(): void {
  standIn();
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => ({
    name,
    spy: () => vi.spyOn(console, name),
  }));
  let spies: MockInstance[] = [];
  beforeEach(() => {
    spies = logs.map(({ spy }) => spy());
  });
  afterEach(() => {
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
    expect(nock.pendingMocks()).toEqual([]);
    nock.cleanAll();
  });
}
