import { endpointsOf, isKnown } from '../endpoints';
import type { Endpoint } from '../types';
import type { Rule } from './rule';

const ARN = /^arn:aws:lambda:[a-z]+-[a-z]+-\d:\d{12}:function:[\w-]+(:[\w-]+)?$/;

const isEndpoint = ({ uri, sslCertificateType }: Endpoint) =>
  uri.startsWith('https://') ? sslCertificateType !== undefined : ARN.test(uri);

/** Requests go to a function, or to a server that says what kind of certificate it has. */
export const endpoints: Rule = (manifest) => {
  const all = endpointsOf(manifest);
  const some = all.some(isKnown) && !all.every(isKnown);
  return [
    ...all
      .filter((endpoint) => !isEndpoint(endpoint))
      .map(({ uri }) => `no function's ARN and no server with its certificate: ${uri}`),
    ...(some ? ['some endpoints are known and others have no account yet'] : []),
  ];
};
