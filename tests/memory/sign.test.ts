import { sign } from '../../lambda/memory/dynamo-sign';

describe('sign', () => {
  it('gives the signature of the published test suite (post-vanilla)', () => {
    const headers = sign(
      {
        host: 'example.amazonaws.com',
        region: 'us-east-1',
        service: 'service',
        headers: {},
        body: '',
        now: Date.parse('2015-08-30T12:36:00Z'),
      },
      { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
    );
    expect(headers).toEqual({
      host: 'example.amazonaws.com',
      'x-amz-date': '20150830T123600Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ' +
        'SignedHeaders=host;x-amz-date, ' +
        'Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    });
  });

  it('gives the signature that the AWS SDK gives, session token and all', () => {
    const headers = sign(
      {
        host: 'dynamodb.eu-west-1.amazonaws.com',
        region: 'eu-west-1',
        service: 'dynamodb',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': 'DynamoDB_20120810.GetItem',
        },
        body: '{"TableName":"households","Key":{"user":{"S":"Zoë"}}}',
        now: Date.parse('2026-11-22T09:00:00.000Z'),
      },
      {
        accessKeyId: 'AKIDEXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
        sessionToken: 'token/with+signs==',
      },
    );
    expect(headers['x-amz-security-token']).toBe('token/with+signs==');
    // As signed by @smithy/signature-v4 5.7.5.
    expect(headers['authorization']).toMatch(
      /Signature=b5de677bc4f4fc172285fa5d7918ce709159efb2d28f590645a9c79752f767a7$/,
    );
  });
});
