import assert from 'node:assert/strict';
import { CHANNEL_ISSUER, looksLikeChannelToken } from '../../src/teams/channel-token.ts';

const TENANT = '11111111-2222-4333-8444-555555555555';

const bearer = (claims: unknown): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part({ alg: 'RS256', kid: '1' })}.${part(claims)}.c2lnbmF0dXJl`;
};

describe('a token at first sight', () => {
  it('is one of a channel when the channels’ issuer says so', () => {
    assert.equal(looksLikeChannelToken(bearer({ iss: CHANNEL_ISSUER, aud: 'x' }), TENANT), true);
    assert.equal(looksLikeChannelToken(bearer({ iss: CHANNEL_ISSUER, tid: TENANT }), TENANT), true);
  });

  const others: readonly [string, string][] = [
    ['nothing', ''],
    ['no scheme', bearer({ iss: CHANNEL_ISSUER }).slice(7)],
    ['another scheme', bearer({ iss: CHANNEL_ISSUER }).replace('Bearer', 'Basic')],
    ['garbage', 'Bearer garbage'],
    ['three pieces of garbage', 'Bearer a.b.c'],
    ['no object', bearer(null)],
    ['a list', bearer([CHANNEL_ISSUER])],
    ['a text', bearer(CHANNEL_ISSUER)],
    ['no issuer', bearer({ aud: 'x' })],
    ['the Emulator', bearer({ iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT })],
    [
      'another tenant, which the SDK would remember for ever',
      bearer({ iss: CHANNEL_ISSUER, tid: 'x' }),
    ],
    ['a tenant that is no text', bearer({ iss: CHANNEL_ISSUER, tid: { x: 1 } })],
  ];
  for (const [title, authorization] of others) {
    it(`is not one of a channel: ${title}`, () => {
      assert.equal(looksLikeChannelToken(authorization, TENANT), false);
    });
  }
});
