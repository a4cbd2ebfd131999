import { createHash, createHmac } from 'node:crypto';

/** What a request to AWS is signed with; the session token comes with temporary credentials. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A POST to the root path: all that DynamoDB needs of Signature Version 4. */
interface Signable {
  readonly host: string;
  readonly region: string;
  readonly service: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since 1970; AWS refuses what is more than five minutes off. */
  readonly now: number;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const keyed = (key: string | Uint8Array, text: string): Uint8Array =>
  createHmac('sha256', key).update(text).digest();

/** The request's headers with date, token and signature added (AWS Signature Version 4). */
export function sign(request: Signable, credentials: Credentials): Record<string, string> {
  const time = new Date(request.now).toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${time.slice(0, 8)}/${request.region}/${request.service}/aws4_request`;
  const headers: Record<string, string> = {
    ...request.headers,
    host: request.host,
    'x-amz-date': time,
    ...(credentials.sessionToken && { 'x-amz-security-token': credentials.sessionToken }),
  };

  const names = Object.keys(headers).sort();
  const signed = names.join(';');
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = `POST\n/\n\n${lines}\n${signed}\n${digest(request.body)}`;
  const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${digest(canonical)}`;

  const secret = `AWS4${credentials.secretAccessKey}`;
  const signing = scope.split('/').reduce<string | Uint8Array>(keyed, secret);
  const signature = createHmac('sha256', signing).update(toSign).digest('hex');
  const credential = `${credentials.accessKeyId}/${scope}`;
  headers['authorization'] =
    `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`;
  return headers;
}
