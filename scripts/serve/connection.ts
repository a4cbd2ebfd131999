import { connect } from 'node:net';

/** An answer on a connection. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A connection that is kept open and asks one thing at a time. Lighter than node:http's client. */
export interface Connection {
  readonly ask: (request: Buffer) => Promise<Answer>;
  close(): void;
}

/** The answer in what came so far, which must say its length; null while it is not whole. */
function answerIn(bytes: Buffer): Answer | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.subarray(0, end).toString('latin1');
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  const body = bytes.subarray(end + 4);
  if (body.length < length) return null;
  return { status: Number(head.slice(9, 12)), body: body.toString('utf8') };
}

/** Connects to loopback. Its promises reject where the connection breaks. */
export function connected(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let bytes = Buffer.alloc(0);
    let waiting: { answer(answer: Answer): void; fail(error: Error): void } | undefined;
    let broken: Error | undefined;
    const fail = (error: Error) => {
      broken ??= error;
      reject(error);
      waiting?.fail(error);
    };
    socket.setNoDelay(true);
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('the connection was closed')));
    socket.on('data', (data) => {
      bytes = bytes.length === 0 ? data : Buffer.concat([bytes, data]);
      const answer = answerIn(bytes);
      if (answer === null) return;
      bytes = Buffer.alloc(0);
      waiting?.answer(answer);
    });
    const ask = (request: Buffer) =>
      new Promise<Answer>((answer, failed) => {
        waiting = { answer, fail: failed };
        if (broken === undefined) socket.write(request);
        else failed(broken);
      });
    socket.on('connect', () => resolve({ ask, close: () => socket.destroy() }));
  });
}
