/** Asking a token endpoint (RFC 6749 section 3.2). */
import { Finding } from '../errors.js';

/** What an endpoint gave. */
export interface Granted {
  accessToken: string;
  /** In milliseconds. */
  livesMs: number;
  /** Another one to go on with; null where the one that was used stays good (RFC 6749 section 6). */
  refreshToken: string | null;
}

/** The endpoint is there and says no. */
export class Refused extends Finding {
  constructor(
    found: string,
    cure: string,
    /** As in RFC 6749 section 5.2, e.g. `invalid_grant`; empty where the answer names none. */
    readonly error: string,
  ) {
    super(found, cure);
  }
}

/** The endpoint is there and has no token for anybody now: what it is asked with may be right. */
export class Busy extends Finding {
  constructor(
    found: string,
    /** How long it is not to be asked again, in milliseconds. */
    readonly waitMs: number,
  ) {
    super(found, `in ${Math.ceil(waitMs / 1000)} seconds it may be asked again`, 3);
  }
}

const patience = 30_000;
/** Where the endpoint does not say how long. */
const usualWait = 10_000;
/** Whoever asks for longer is asked once more all the same. */
const longestWait = 3_600_000;

/**
 * @param work what came of it matters to whoever reads the message: "gave no token"
 * @throws Refused where the endpoint says no; Busy where it says not now; Finding (cannot reach) where it is away
 */
export async function requestToken(
  url: string,
  parameters: Record<string, string | null>,
  ask: typeof fetch,
): Promise<Granted> {
  const reply = await postForm(url, parameters, ask);
  const { answer, status } = reply;
  const token = answer.access_token;
  const succeeded = status >= 200 && status < 300;
  if (!succeeded || typeof token !== 'string' || token === '') throw refusal(url, reply);
  return {
    accessToken: token,
    // RFC 6749 section 5.1: without expires_in the life is anybody's guess; an hour is what servers give.
    livesMs: (Number(answer.expires_in) || 3600) * 1000,
    refreshToken: typeof answer.refresh_token === 'string' ? answer.refresh_token : null,
  };
}

export interface Reply {
  /** Empty where it is no JSON. */
  answer: Record<string, unknown>;
  status: number;
  /** In milliseconds; null where it does not say. */
  retryAfter: number | null;
}

export async function postForm(
  url: string,
  parameters: Record<string, string | null>,
  ask: typeof fetch,
): Promise<Reply> {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
  const reply = await ask(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(given),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  }).catch((error: unknown) => {
    const cure = 'see whether this machine may connect to it (firewall, proxy), and whether tokenUrl is right';
    throw new Finding(`oauth2: ${new URL(url).host} cannot be reached: ${messageOf(error)}`, cure, 3);
  });
  const answer = await reply.json().catch(() => ({}));
  const isObject = typeof answer === 'object' && answer !== null;
  const retryAfter = waitOf(reply.headers);
  return { answer: isObject ? (answer as Record<string, unknown>) : {}, status: reply.status, retryAfter };
}

export function refusal(url: string, { answer, status, retryAfter }: Reply): Refused | Busy {
  const error = typeof answer.error === 'string' ? answer.error : '';
  const words = typeof answer.error_description === 'string' ? answer.error_description : '';
  // Microsoft's descriptions go on with trace numbers and times.
  const [told = ''] = words.split(/\s*(?:\r?\n|Trace ID:)/);
  const why = [error, told].filter((part) => part !== '').join(': ') || `HTTP ${status}`;
  const said = `oauth2: ${new URL(url).host} gave no token: ${why.slice(0, 300)}`;
  // RFC 6749 section 4.1.2.1 has these for authorization; providers say them here as well, also with status 400.
  const forNow = status === 429 || status >= 500 || ['temporarily_unavailable', 'server_error'].includes(error);
  return forNow ? new Busy(said, retryAfter ?? usualWait) : new Refused(said, cureOf(error), error);
}

/** RFC 9110 section 10.2.3: seconds, or a date, which is by the clock of whoever says it. */
function waitOf(headers: Headers): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestWait);
}

/** What to do about what endpoints usually have against one. */
function cureOf(error: string): string {
  switch (error) {
    case 'invalid_client':
      return 'correct clientId and clientSecret (a secret may have expired: make a new one)';
    case 'unauthorized_client':
      return 'allow the app this way of signing in, and its permissions, at the provider';
    case 'invalid_scope':
      return 'correct scope';
    case 'invalid_grant':
      return 'sign in again by postdesk connect; of a service account, see its key, its delegation and the clock';
    default:
      return 'correct oauth2 in the desk file';
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
