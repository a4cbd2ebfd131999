import nock from 'nock';

/**
 * Stands in for Amazon's services, in this test file only: the files of a worker share node:http,
 * which nock changes as long as it is active.
 */
export function standIn(): void {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
  });
  afterAll(() => {
    nock.cleanAll();
    nock.enableNetConnect();
    nock.restore();
  });
}

// Importing it has made it active already.
nock.restore();

export { nock };
