import { requestEnvelope, type RequestBody } from '../../simulator/envelopes';
import { signedHeaders, type Certified } from './authority';

/** Whose request it is. */
export interface Asking {
  readonly user: string;
  readonly request: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** What Amazon's own tokens are about as long as. */
const TOKEN = 'x'.repeat(1_000);

/** The body of a request, as long as Amazon's are. */
export function bodyOf(asked: RequestBody, { user, request, now, attributes }: Asking): string {
  const envelope = requestEnvelope(asked, {
    requestId: `amzn1.echo-api.request.${request}`,
    now,
    locale: 'en-US',
    userId: `amzn1.ask.account.${user}`,
    deviceId: `amzn1.ask.device.${user}`,
    deviceType: 'screen',
    remindersGranted: false,
    session: {
      id: `amzn1.echo-api.session.${user}`,
      isNew: attributes === undefined,
      attributes: attributes ?? {},
    },
  });
  return JSON.stringify(envelope).replace(/"token\.[^"]*"/, `"${TOKEN}"`);
}

/** A whole signed HTTP request, ready to be written. */
export function signedRequest(body: string, signer: Certified): Buffer {
  const headers = {
    host: '127.0.0.1',
    ...signedHeaders(body, signer),
    'content-length': String(Buffer.byteLength(body)),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST / HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}
