import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What the proxy does with one request. */
export type Fault =
  | 'pass'
  /** Cuts the connection before the request reaches the table. */
  | 'cut'
  /** Cuts a connection that was used before, as a sleeping function finds them; passes others. */
  | 'cutUsed'
  /** Lets the request through and cuts the connection instead of answering. */
  | 'cutAnswer'
  /** Lets the request through and never answers. */
  | 'hang'
  /** Answers half of what it promised, then cuts. */
  | 'half'
  | { readonly status: number; readonly body: string };

/** A proxy in front of a table that spoils requests in the order given; later ones pass. */
export interface Proxy {
  readonly endpoint: string;
  /** How many requests have arrived since the last plan. */
  readonly requests: () => number;
  /** How many connections were ever opened to it. */
  readonly connections: () => number;
  /** How many connections to it are open. */
  readonly open: () => number;
  readonly plan: (...faults: Fault[]) => void;
  readonly close: () => Promise<void>;
}

const answer = (status: number, body: string, length = body.length) =>
  `HTTP/1.1 ${status} X\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: ${length}\r\n\r\n${body}`;

/** Whether the bytes so far are one whole request. */
const isWhole = (text: string) => {
  const end = text.indexOf('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return end >= 0 && Buffer.byteLength(text.slice(end + 4)) >= length;
};

export async function startProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const clients = new Set<Socket>();
  let faults: Fault[] = [];
  let requests = 0;
  let connections = 0;

  const forward = (client: Socket, request: string, onAnswer: (data: Buffer) => void) => {
    const upstream = connect(port, '127.0.0.1', () => upstream.write(request));
    sockets.add(upstream);
    upstream.on('data', onAnswer).on('error', () => client.destroy());
  };

  const handle = (client: Socket, request: string, used: boolean) => {
    requests += 1;
    const planned = faults.shift() ?? 'pass';
    const fault = planned === 'cutUsed' ? (used ? 'cut' : 'pass') : planned;
    if (fault === 'cut') client.destroy();
    else if (fault === 'half') client.end(answer(200, '{"Item":', 500));
    else if (fault === 'hang') forward(client, request, () => undefined);
    else if (fault === 'cutAnswer') forward(client, request, () => client.destroy());
    else if (fault === 'pass') forward(client, request, (data) => client.write(data));
    else client.write(answer(fault.status, fault.body));
  };

  const server = createServer((client) => {
    sockets.add(client);
    clients.add(client);
    connections += 1;
    let text = '';
    let used = false;
    client.on('close', () => clients.delete(client));
    client.on('error', () => undefined);
    client.on('data', (data) => {
      text += data.toString('latin1');
      if (!isWhole(text)) return;
      const request = text;
      text = '';
      handle(client, request, used);
      used = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    connections: () => connections,
    open: () => clients.size,
    plan: (...planned) => {
      faults = planned;
      requests = 0;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
