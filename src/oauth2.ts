/** Access tokens for mail servers that take no passwords. */
import type { Clock } from './clock.js';
import type { OAuth2Config } from './config/types.js';
import type { Instant } from './domain/time.js';
import { Advice } from './errors.js';

/** @param renew the last token was refused: do not give it again */
export type TokenSource = (renew?: boolean) => Promise<string>;

/** A token is given up so long before it expires, so that it lives through a login. */
const margin = 60_000;
const patience = 30_000;

/**
 * The token of the desk file as it is, or one asked for with a refresh token (RFC 6749 section 6) or the client's own
 * credentials (section 4.4), kept until shortly before it expires.
 * @throws Advice where the token endpoint gives none
 */
export function tokenSource(config: OAuth2Config, clock: Clock, ask: typeof fetch = fetch): TokenSource {
  let kept: { token: string; until: Instant } | null = null;
  return async (renew = false) => {
    const { tokenUrl } = config;
    if (tokenUrl === null) {
      if (config.accessToken === null) throw new Advice('oauth2: give accessToken, or tokenUrl with clientId');
      return config.accessToken;
    }
    if (kept && !renew && kept.until > clock.now()) return kept.token;
    const { token, livesMs } = await request(tokenUrl, config, ask);
    kept = { token, until: clock.now() + livesMs - margin };
    return token;
  };
}

async function request(url: string, config: OAuth2Config, ask: typeof fetch) {
  const reply = await ask(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(grantOf(config)),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  }).catch((error: unknown) => {
    throw new Advice(`oauth2: ${new URL(url).host} cannot be reached: ${messageOf(error)}`, 3);
  });
  const answer = (await reply.json().catch(() => ({}))) as Record<string, unknown>;
  const token = answer.access_token;
  if (!reply.ok || typeof token !== 'string' || token === '') {
    const why = String(answer.error_description ?? answer.error ?? `HTTP ${reply.status}`);
    throw new Advice(`oauth2: ${new URL(url).host} gave no token: ${why.slice(0, 200)}`);
  }
  // RFC 6749 section 5.1: without expires_in the life is anybody's guess; an hour is what servers give.
  return { token, livesMs: (Number(answer.expires_in) || 3600) * 1000 };
}

function grantOf(config: OAuth2Config): Record<string, string> {
  const { refreshToken, clientId, clientSecret, scope } = config;
  return {
    ...(refreshToken === null
      ? { grant_type: 'client_credentials' }
      : { grant_type: 'refresh_token', refresh_token: refreshToken }),
    ...(clientId === null ? {} : { client_id: clientId }),
    ...(clientSecret === null ? {} : { client_secret: clientSecret }),
    ...(scope === null ? {} : { scope }),
  };
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
