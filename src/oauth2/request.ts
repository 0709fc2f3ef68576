/** Asking a token endpoint (RFC 6749 section 3.2). */
import { Advice } from '../errors.js';

/** What an endpoint gave. */
export interface Granted {
  accessToken: string;
  /** In milliseconds. */
  livesMs: number;
  /** Another one to go on with; null where the one that was used stays good (RFC 6749 section 6). */
  refreshToken: string | null;
}

/** The endpoint is there and says no. */
export class Refused extends Advice {
  constructor(
    message: string,
    /** As in RFC 6749 section 5.2, e.g. `invalid_grant`; empty where the answer names none. */
    readonly error: string,
  ) {
    super(message);
  }
}

const patience = 30_000;

/**
 * @param work what came of it matters to whoever reads the message: "gave no token"
 * @throws Refused where the endpoint says no; Advice (cannot reach) where it is away
 */
export async function requestToken(
  url: string,
  parameters: Record<string, string | null>,
  ask: typeof fetch,
): Promise<Granted> {
  const { answer, status } = await postForm(url, parameters, ask);
  const token = answer.access_token;
  const succeeded = status >= 200 && status < 300;
  if (!succeeded || typeof token !== 'string' || token === '') throw refusal(url, answer, status);
  return {
    accessToken: token,
    // RFC 6749 section 5.1: without expires_in the life is anybody's guess; an hour is what servers give.
    livesMs: (Number(answer.expires_in) || 3600) * 1000,
    refreshToken: typeof answer.refresh_token === 'string' ? answer.refresh_token : null,
  };
}

/** A form and its answer as JSON; an answer that is none is empty. */
export async function postForm(
  url: string,
  parameters: Record<string, string | null>,
  ask: typeof fetch,
): Promise<{ answer: Record<string, unknown>; status: number }> {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
  const reply = await ask(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(given),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  }).catch((error: unknown) => {
    throw new Advice(`oauth2: ${new URL(url).host} cannot be reached: ${messageOf(error)}`, 3);
  });
  const answer = (await reply.json().catch(() => ({}))) as Record<string, unknown>;
  return { answer, status: reply.status };
}

export function refusal(url: string, answer: Record<string, unknown>, status: number): Refused {
  const error = typeof answer.error === 'string' ? answer.error : '';
  const words = typeof answer.error_description === 'string' ? answer.error_description : '';
  // Microsoft's descriptions go on with trace numbers and times.
  const [told = ''] = words.split(/\s*(?:\r?\n|Trace ID:)/);
  const why = [error, told].filter((part) => part !== '').join(': ') || `HTTP ${status}`;
  return new Refused(`oauth2: ${new URL(url).host} gave no token: ${why.slice(0, 300)}${cureOf(error)}`, error);
}

/** What to do about what endpoints usually have against one. */
function cureOf(error: string): string {
  switch (error) {
    case 'invalid_client':
      return '; correct clientId and clientSecret (a secret may have expired: make a new one)';
    case 'unauthorized_client':
      return '; allow the app this way of signing in, and its permissions, at the provider';
    case 'invalid_scope':
      return '; correct scope';
    default:
      return '';
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
