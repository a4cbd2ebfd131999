import { syncBuiltinESMExports } from 'node:module';
import nock from 'nock';

/**
 * Stands in for Amazon's services, in this test file only: the files of a worker share node:http,
 * which nock changes as long as it is active. Who imported node:https as a module before has to be
 * told of each change.
 */
export function standIn(): void {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
    syncBuiltinESMExports();
    nock.disableNetConnect();
  });
  afterAll(() => {
    nock.cleanAll();
    nock.enableNetConnect();
    leave();
  });
}

function leave(): void {
  nock.restore();
  syncBuiltinESMExports();
}

// Importing it has made it active already.
leave();

export { nock };
