import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createSkill } from '../../lambda/skill';
import { systemTimers, type Timers } from '../../lambda/timers';
import { envelope } from '../alexa/support/envelopes';
import { speechOf } from '../alexa/support/skill';
import { VirtualTimers } from '../turn/support/clock';
import { CASES } from '../turn/support/asking';
import { family, testStore } from '../turn/support/stores';

/** Deadlines that a test can wait for. */
const SHORTER = 5;
const hasty: Timers = {
  after: (milliseconds, callback) => systemTimers.after(milliseconds / SHORTER, callback),
};
/** A busy machine is slow by itself. */
const BUSY = 1_000;

/** Takes every connection, and never says a word. */
const sockets = new Set<Socket>();
let silent: Server;
beforeAll(async () => {
  silent = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
});
afterAll(() => new Promise((resolve) => silent.close(resolve)));

/** An envelope whose services are behind that door. */
function sent(request: object, attributes: unknown, id: string) {
  const event = envelope(request, { attributes, allowed: true, id });
  const { port } = silent.address() as AddressInfo;
  const System = { ...event.context.System, apiEndpoint: `https://127.0.0.1:${port}` };
  return { ...event, context: { ...event.context, System } };
}

test.each(CASES)('asked for %s over a socket that hangs', async (_, known, before, request) => {
  const store = testStore(new VirtualTimers(), family(known));
  const skill = createSkill({ store, timers: hasty });
  let attributes: unknown;
  for (const [turn, said] of [...before, request].entries()) {
    const begun = performance.now();
    const response = await skill.invoke(sent(said, attributes, `request ${turn}`));
    expect(performance.now() - begun).toBeLessThan(3_000 / SHORTER + BUSY);
    expect(speechOf(response)).not.toBe('');
    attributes = response.sessionAttributes;
  }
  expect(sockets.size).toBeGreaterThan(0);
});
