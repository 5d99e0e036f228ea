/** Who signs the tokens of Microsoft's channels. */
export const CHANNEL_ISSUER = 'https://api.botframework.com';

/**
 * Says whether an Authorization header looks like the token of a channel, before the SDK checks
 * the signature and the rest.
 *
 * The SDK also takes tokens of other bots and of the Bot Framework Emulator, which we never get.
 * Worse, it adds the tenant in such a token, not yet verified, to a list that only grows: anybody
 * could fill our memory. So what is not from a channel ends here.
 *
 * @param tenantId the tenant of the app, the only one that a token may name
 * @param issuer another issuer, for a national cloud or a test
 */
export function looksLikeChannelToken(
  authorization: string,
  tenantId: string,
  issuer = CHANNEL_ISSUER,
): boolean {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
  const claims = readClaims(token?.[2] ?? '');
  if (claims?.['iss'] !== issuer) return false;
  const tenant = claims['tid'];
  return tenant === undefined || tenant === tenantId;
}

function readClaims(payload: string): Partial<Record<string, unknown>> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
