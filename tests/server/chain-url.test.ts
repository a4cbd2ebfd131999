import { Refusal } from '../../server/refusal';
import { chainUrl } from '../../server/verify/chain-url';

const CERT = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';

// The first four are Amazon's own examples of right addresses.
test.each([
  CERT,
  'https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem',
  'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem',
  'https://S3.AmazonAWS.com/echo.api/echo-api-cert.pem',
  'HTTPS://s3.amazonaws.com/echo.api/./echo-api-cert.pem',
  'https://s3.amazonaws.com/other/../echo.api/echo-api-cert.pem',
])('%s is right, and normalised', (url) => {
  expect(chainUrl(url)).toBe(CERT);
});

const WRONG: readonly (readonly [string, readonly unknown[]])[] = [
  ['missing', [undefined, '', ' ', null, 7, [CERT]]],
  [
    "Amazon's examples",
    [
      'http://s3.amazonaws.com/echo.api/echo-api-cert.pem',
      'https://notamazon.com/echo.api/echo-api-cert.pem',
      'https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem',
      'https://s3.amazonaws.com/invalid.path/echo-api-cert.pem',
      'https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem',
    ],
  ],
  [
    'scheme',
    [
      'ftp://s3.amazonaws.com/echo.api/x.pem',
      'file:///echo.api/x.pem',
      '//s3.amazonaws.com/echo.api/x',
    ],
  ],
  [
    'host',
    [
      'https://s3.amazonaws.com.evil.example/echo.api/x.pem',
      'https://evil.s3.amazonaws.com/echo.api/x.pem',
      'https://s3.amazonaws.com./echo.api/x.pem',
      'https://s3.amazonaws.com@evil.example/echo.api/x.pem',
      'https://user@s3.amazonaws.com/echo.api/x.pem',
      'https://s3。amazonaws。com/echo.api/x.pem',
      'https:s3.amazonaws.com/echo.api/x.pem',
      'https:///s3.amazonaws.com/echo.api/x.pem',
    ],
  ],
  [
    'port',
    [':80', ':0', ':4430', ':99999'].map((port) => `https://s3.amazonaws.com${port}/echo.api/x`),
  ],
  [
    'path',
    [
      'https://s3.amazonaws.com/echo.api/',
      'https://s3.amazonaws.com/echo.api',
      'https://s3.amazonaws.com/echo.api.evil/x.pem',
      'https://s3.amazonaws.com//echo.api/x.pem',
      'https://s3.amazonaws.com/echo.api//x.pem',
      'https://s3.amazonaws.com/evil/echo.api/x.pem',
      'https://s3.amazonaws.com/echo.api/../evil/x.pem',
      'https://s3.amazonaws.com/echo.api/a/../../evil/x.pem',
      'https://s3.amazonaws.com/echo.api/%2e%2e/evil/x.pem',
      'https://s3.amazonaws.com/echo.api/%2E./evil/x.pem',
      'https://s3.amazonaws.com/echo.api/..%2fevil/x.pem',
      'https://s3.amazonaws.com/echo.api/%252e%252e/evil/x.pem',
      'https://s3.amazonaws.com/echo.api\\..\\evil\\x.pem',
      'https://s3.amazonaws.com\\echo.api\\x.pem',
    ],
  ],
  [
    'decoration',
    [
      `${CERT}?x=1`,
      `${CERT}#x`,
      `${CERT} `,
      ` ${CERT}`,
      `${CERT}\t`,
      `${CERT}, ${CERT}`,
      `${CERT};x`,
    ],
  ],
  ['length', [`${CERT}${'x'.repeat(400)}`]],
];

describe.each(WRONG)('wrong: %s', (_, urls) => {
  test.each(urls)('%s', (url) => {
    expect(() => chainUrl(url)).toThrow(new Refusal('CHAIN_URL'));
  });
});
