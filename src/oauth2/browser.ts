/**
 * A person signs in with a browser (RFC 8252): the provider sends it back to a port on loopback with a code, which is good
 * for a token together with the secret that only this program knows (PKCE, RFC 7636).
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OAuth2Config } from '../config/types.js';
import { Advice } from '../errors.js';
import { clientOf } from './grant.js';
import { type Granted, requestToken } from './request.js';

export interface BrowserSignIn {
  /** Port that the browser comes back to; 0 for any. */
  port: number;
  /** Tells the person where to go. */
  show(url: string): void;
  /** What a person pastes, where the browser is on another machine: the address that it was sent to, or the code. */
  pasted: AsyncIterable<string>;
  /** Tells the person what is wrong with what they pasted. */
  complain(words: string): void;
  /** Ends the waiting. */
  signal: AbortSignal;
  ask?: typeof fetch;
}

/** @throws Advice where the person or the provider says no, or the waiting was ended */
export async function signInByBrowser(config: OAuth2Config, sign: BrowserSignIn): Promise<Granted> {
  const { authUrl, tokenUrl } = config;
  if (authUrl === null || tokenUrl === null)
    throw new Advice('oauth2: give provider, or authUrl and tokenUrl, to sign in by');
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const waiting = new Waiting(state);
  const server = await listen(waiting, sign.port);
  try {
    // Microsoft lets apps come back to any port of "localhost", and of no number; RFC 8252 section 8.3 prefers the number.
    const host = config.provider === 'microsoft365' ? 'localhost' : '127.0.0.1';
    const redirectUri = `http://${host}:${(server.address() as AddressInfo).port}/`;
    sign.show(authorization(config, authUrl, redirectUri, state, verifier));
    void readPasted(sign, waiting);
    const code = await ended(waiting.code, sign.signal);
    return await requestToken(
      tokenUrl,
      {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        ...clientOf(config),
      },
      sign.ask ?? fetch,
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function authorization(config: OAuth2Config, authUrl: string, redirectUri: string, state: string, verifier: string) {
  const url = new URL(authUrl);
  const given = {
    response_type: 'code',
    client_id: config.clientId ?? '',
    redirect_uri: redirectUri,
    ...(config.scope === null ? {} : { scope: config.scope }),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: config.user,
    // Google gives a refresh token only to whom it asks anew.
    ...(config.provider === 'google' ? { access_type: 'offline', prompt: 'consent' } : {}),
  };
  for (const [name, value] of Object.entries(given)) url.searchParams.set(name, value);
  return url.href;
}

/** The one answer that is waited for: it bears the state that went out, and comes by the port or by the terminal. */
class Waiting {
  readonly code: Promise<string>;
  private take: (code: string) => void = () => {};
  private fail: (error: Error) => void = () => {};

  constructor(private readonly state: string) {
    this.code = new Promise((resolve, reject) => {
      this.take = resolve;
      this.fail = reject;
    });
    this.code.catch(() => {});
  }

  /** What is wrong with an answer; null where it is the one. */
  answer(parameters: URLSearchParams): string | null {
    if (!same(parameters.get('state') ?? '', this.state)) return 'that does not belong to this sign-in; begin again';
    const error = parameters.get('error');
    const code = parameters.get('code');
    if (error === null && code === null) return 'there is no code in it';
    if (error === null) this.take(code ?? '');
    else
      this.fail(
        new Advice(`the provider says: ${[error, parameters.get('error_description')].filter(Boolean).join(': ')}`),
      );
    return error;
  }

  /** A code by itself, as some providers show it; its exchange proves whose it is (RFC 7636 section 1). */
  bare(code: string): void {
    this.take(code);
  }
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function listen(waiting: Waiting, port: number): Promise<Server> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { searchParams, pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/') {
      response.writeHead(404).end();
      return;
    }
    const wrong = waiting.answer(searchParams);
    const words = wrong === null ? 'You are signed in. Close this window.' : 'That did not work; see the terminal.';
    response.writeHead(wrong === null ? 200 : 400, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Advice(`cannot listen on port ${port}: ${error.message}; see --port`, 3)),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function readPasted({ pasted, complain }: BrowserSignIn, waiting: Waiting): Promise<void> {
  for await (const line of pasted) {
    const text = line.trim();
    if (text === '') continue;
    if (!URL.canParse(text)) return waiting.bare(text);
    const wrong = waiting.answer(new URL(text).searchParams);
    if (wrong === null) return;
    complain(wrong);
  }
}

function ended<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = () => reject(new Advice('nobody signed in; nothing is kept', 1));
    if (signal.aborted) over();
    signal.addEventListener('abort', over, { once: true });
    work.then(resolve, reject);
  });
}
