/** What a token is asked for with. */
import { createSign } from 'node:crypto';
import type { OAuth2Config } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';

/** An assertion is good for an hour at most, Google says; it is used at once. */
const assertionLife = 600;

/** The client's own credentials (RFC 6749 section 4.4), or a service account's signature (RFC 7523 section 2.1). */
export function ownGrant(config: OAuth2Config, now: Instant): Record<string, string | null> {
  if (config.grant === 'service-account')
    return { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: assertion(config, now) };
  return { grant_type: 'client_credentials', ...clientOf(config), scope: config.scope };
}

/** RFC 6749 section 6. */
export function refreshGrant(config: OAuth2Config, refreshToken: string): Record<string, string | null> {
  return { grant_type: 'refresh_token', refresh_token: refreshToken, ...clientOf(config), scope: config.scope };
}

export function clientOf({ clientId, clientSecret }: OAuth2Config): Record<string, string | null> {
  return { client_id: clientId, client_secret: clientSecret };
}

/** RFC 7523 section 3: who asks (the service account), for whom (the mailbox), what, and of whom. */
function assertion({ serviceAccount, scope, user, tokenUrl }: OAuth2Config, now: Instant): string {
  if (serviceAccount === null) throw new Advice('oauth2: give serviceAccount');
  const issued = Math.floor(now / 1000);
  const header = { alg: 'RS256', typ: 'JWT', ...(serviceAccount.keyId ? { kid: serviceAccount.keyId } : {}) };
  const claims = {
    iss: serviceAccount.email,
    sub: user,
    scope,
    aud: tokenUrl,
    iat: issued,
    exp: issued + assertionLife,
  };
  const body = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${body}.${createSign('RSA-SHA256').update(body).sign(serviceAccount.privateKey, 'base64url')}`;
}
