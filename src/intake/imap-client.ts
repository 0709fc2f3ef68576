/** One connection to an IMAP server (RFC 9051, RFC 3501). A dropped one is never used again. */
import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import type { ImapConfig } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import type { Log } from '../log.js';
import { Busy } from '../oauth2/request.js';
import { tlsRules } from '../tls.js';
import type { InboxDeps, InboxState } from './inbox.js';

/** In milliseconds. */
export interface ImapTiming {
  /** The folder is looked at so often whatever IDLE says: some servers' IDLE says nothing. */
  poll: number;
  retryFirst: number;
  retryMost: number;
  /** At least so long after a refused login: servers shut out who knocks too often. */
  retryRefused: number;
  /** A connection that lived so long was a good one: the next failure is a new story. */
  proven: number;
  /** Trouble that lasts so long may be this machine's own: another process is given the turn. */
  passOn: number;
  /** No oftener than that, so that turns do not go round while the server is away for all, and somebody says so. */
  passOnAgain: number;
  /** A server that says nothing for so long is asked; one that then still says nothing is gone, whatever TCP thinks. */
  silence: number;
}

/** Servers may be a little off with RFC822.SIZE; a literal beyond this is an attack on memory. */
export const slack = 16 * 1024 * 1024;

/** @param token for this login, where the server takes no password */
export function newClient(
  config: ImapConfig,
  token: string | null,
  { log, maxSize, silence }: Pick<InboxDeps, 'log' | 'maxSize'> & Pick<ImapTiming, 'silence'>,
): ImapFlow {
  const tls = tlsRules(config);
  const options: ImapFlowOptions = {
    host: config.host,
    port: config.port,
    secure: tls.implicit,
    ...(tls.required ? { doSTARTTLS: true } : {}),
    tls: { rejectUnauthorized: tls.rejectUnauthorized },
    auth: { user: config.user, ...(token === null ? { pass: config.password ?? '' } : { accessToken: token }) },
    connectionTimeout: 30_000,
    greetingTimeout: 16_000,
    socketTimeout: silence,
    // Between two passes there is nothing to do but listen: until IDLE starts, nobody says that mail has come.
    autoIdleDelay: 50,
    maxLiteralSize: maxSize + slack,
    maxLineLength: slack,
    logger: quiet(log),
  };
  return new ImapFlow(options);
}

/** The library's own words matter when somebody looks for a fault, and only then. */
function quiet(log: Log) {
  const tell = (entry: { msg?: unknown; err?: unknown; cid?: unknown }) =>
    log.debug(
      { imap: entry.cid, ...(entry.err ? { error: String(entry.err) } : {}) },
      `imap: ${String(entry.msg ?? '')}`,
    );
  return { debug: () => {}, info: () => {}, warn: tell, error: tell };
}

/** A path as written in the desk file, for servers whatever their separator. */
export function pathOf(folder: string): string[] {
  return folder.split('/');
}

export type Failure = Extract<InboxState, { kind: 'refused' | 'throttled' | 'unreachable' }>;

/** The server was reached, and offers no login by token; the library says so in words alone. */
export function takesNoTokens(error: unknown): boolean {
  return error instanceof Error && error.message === 'Unsupported authentication mechanism';
}

/**
 * Says of a login that it may be right and is too much for now: RFC 5530 where a server keeps to it, else the words of
 * Gmail ("[ALERT] Too many simultaneous connections") and Exchange ("Request is throttled").
 */
const passingCodes = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'OVERQUOTA', 'THROTTLED'];
const passingWords =
  /\btoo many\b|\bthrottl|\brate.?limit|\bbandwidth limit|\b(?:try|come) (?:again )?later\b|\btemporar(?:y|ily)\b/i;

/** What the library says of a command that failed. */
interface ServerError {
  authenticationFailed?: boolean;
  /** NO or BAD, where the server refused. */
  responseStatus?: string;
  serverResponseCode?: string;
  responseText?: string;
  code?: string;
}

/** Whether the server refused a command, and nothing else went wrong. */
export function isOfServer(error: unknown): boolean {
  return Boolean((error as ServerError | null)?.responseStatus);
}

/** In the server's own words where it said any: the library calls each "Command failed". */
export function reasonOf(error: unknown): string {
  const { responseText, code } = (error ?? {}) as ServerError;
  return [code, responseText ?? (error instanceof Error ? error.message : String(error))].filter(Boolean).join(': ');
}

/** Tells a server that does not let us in, or not now, from one that is not there, or went away. */
export function failureOf(error: unknown): Failure {
  // No token for the login: the endpoint refused it, has none for now, or is away.
  if (error instanceof Busy) return { kind: 'throttled', reason: error.message };
  if (error instanceof Advice) return { kind: error.exitCode === 3 ? 'unreachable' : 'refused', reason: error.message };
  if (takesNoTokens(error))
    return { kind: 'refused', reason: 'it takes no tokens: it offers neither OAUTHBEARER nor XOAUTH2' };
  const { authenticationFailed, serverResponseCode, responseText } = (error ?? {}) as ServerError;
  const reason = reasonOf(error);
  if (throttledFor(error) > 0) return { kind: 'throttled', reason };
  if (!authenticationFailed) return { kind: 'unreachable', reason };
  const passing = passingCodes.includes(serverResponseCode ?? '') || passingWords.test(responseText ?? '');
  return { kind: passing ? 'throttled' : 'refused', reason };
}

/** How long the server asked us to stay away, in milliseconds. */
export function throttledFor(error: unknown): number {
  if (error instanceof Busy) return error.waitMs;
  const reset = (error as { throttleReset?: unknown } | null)?.throttleReset;
  return typeof reset === 'number' && reset > 0 ? Math.min(reset, 10 * 60_000) : 0;
}

/** How long a server may take to say goodbye. */
export const farewell = 3_000;

/** @param politely to a server that had let us in; with any other there is nothing to talk about */
export async function leave(client: ImapFlow, politely: boolean): Promise<void> {
  if (politely && client.usable) {
    const force = setTimeout(() => client.close(), farewell);
    await client.logout().catch(() => {});
    clearTimeout(force);
  }
  client.close();
}

/** @param silentSince where the server said nothing for longer than it may */
export function inWords(error: unknown, silentSince: Instant): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === 'ETIMEOUT' ? new Error(`no answer since ${new Date(silentSince).toISOString()}`) : error;
}
