/**
 * A provider of OAuth 2 tokens on loopback that answers as Google and Microsoft document theirs: grants, error bodies,
 * PKCE, sign-in by code, and refresh tokens that may be used once, where the use of an old one ends the sign-in.
 */
import { createHash, createVerify, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { OAuth2Config } from '../../src/config/types.js';
import { oauth2Of } from './oauth2.js';

type Form = Record<string, string>;
type Answer = { status: number; body: Record<string, unknown>; headers?: Record<string, string> };

export interface Behaviour {
  /** In seconds. */
  expiresIn: number;
  /** Another refresh token with each use; the use of an old one is theft and ends the sign-in. */
  rotates: boolean;
  /** Answers that come before its own, one by one. */
  instead: Answer[];
  /** Waits before it answers a token request. */
  before(): Promise<void>;
  /** How often it says `authorization_pending` or something else before the person has signed in. */
  device: { interval: number; replies: string[] };
  /** PEM of the service account's public key. */
  publicKey: string;
}

export class TokenServer {
  readonly asked: Form[] = [];
  behaviour: Behaviour = {
    expiresIn: 3600,
    rotates: false,
    instead: [],
    before: async () => {},
    device: { interval: 5, replies: [] },
    publicKey: '',
  };
  /** Access tokens that count, and for whom. */
  private readonly living = new Map<string, string>();
  private readonly codes = new Map<string, { challenge: string; redirect: string; user: string }>();
  private refresh: string | null = null;
  private spent: string[] = [];
  private count = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<TokenServer> {
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://provider');
      if (url.pathname === '/authorize') {
        response.writeHead(302, { location: given.authorize(url.searchParams) }).end();
        return;
      }
      void text(request).then(async (body) => {
        const {
          status,
          body: answer,
          headers,
        } = await given.answer(url.pathname, Object.fromEntries(new URLSearchParams(body)));
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const given = new TokenServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return given;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** A desk's `oauth2` that uses it. */
  config(given: Partial<OAuth2Config> = {}): OAuth2Config {
    const urls = { tokenUrl: `${this.url}/token`, authUrl: `${this.url}/authorize`, deviceUrl: `${this.url}/device` };
    return oauth2Of({ ...urls, clientId: 'desk', clientSecret: 's3cret', scope: 'mail', ...given });
  }

  /** A sign-in that was made before: its refresh token. */
  signedIn(): string {
    this.refresh = `refresh-${randomBytes(6).toString('hex')}`;
    this.spent = [];
    return this.refresh;
  }

  /** What somebody who changes their password does to all sign-ins. */
  revoke(): void {
    this.refresh = null;
  }

  /** Ends the life of all access tokens, while the provider still says that they live. */
  forget(): void {
    this.living.clear();
  }

  isLiving(token: string): boolean {
    return this.living.has(token);
  }

  private authorize(given: URLSearchParams): string {
    const back = new URL(given.get('redirect_uri') ?? '');
    const code = randomBytes(9).toString('base64url');
    const user = given.get('login_hint') ?? '';
    this.codes.set(code, { challenge: given.get('code_challenge') ?? '', redirect: back.href, user });
    back.searchParams.set('code', code);
    back.searchParams.set('state', given.get('state') ?? '');
    return back.href;
  }

  private async answer(path: string, form: Form): Promise<Answer> {
    if (path === '/introspect') return this.introspect(form);
    if (path === '/device') return this.deviceCode(form);
    this.asked.push(form);
    await this.behaviour.before();
    const first = this.behaviour.instead.shift();
    if (first) return first;
    if (form.client_id !== 'desk' && !form.assertion) return microsoft('invalid_client', 'AADSTS700016: no such app');
    switch (form.grant_type) {
      case 'client_credentials':
        return form.client_secret === 's3cret'
          ? this.tokens('app', null)
          : microsoft('invalid_client', 'AADSTS7000215: Invalid client secret provided.', 401);
      case 'refresh_token':
        return this.refreshed(form.refresh_token ?? '');
      case 'authorization_code':
        return this.exchanged(form);
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
        return this.asserted(form.assertion ?? '');
      case 'urn:ietf:params:oauth:grant-type:device_code': {
        const reply = this.behaviour.device.replies.shift();
        if (reply) return { status: 400, body: { error: reply, error_description: `AADSTS: ${reply}` } };
        return this.tokens('device', this.signedIn());
      }
      default:
        return { status: 400, body: { error: 'unsupported_grant_type' } };
    }
  }

  private refreshed(used: string): Answer {
    if (this.spent.includes(used)) this.refresh = null;
    if (used !== this.refresh)
      return { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } };
    if (!this.behaviour.rotates) return this.tokens('person', null);
    this.spent.push(used);
    this.refresh = `refresh-${randomBytes(6).toString('hex')}`;
    return this.tokens('person', this.refresh);
  }

  private exchanged({ code = '', code_verifier = '', redirect_uri, client_secret }: Form): Answer {
    const known = this.codes.get(code);
    this.codes.delete(code);
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    if (!known || known.challenge !== challenge || known.redirect !== redirect_uri || client_secret !== 's3cret')
      return { status: 400, body: { error: 'invalid_grant', error_description: 'Malformed auth code.' } };
    return this.tokens(known.user, this.signedIn());
  }

  private asserted(assertion: string): Answer {
    const [header = '', claims = '', signature = ''] = assertion.split('.');
    const right = createVerify('RSA-SHA256')
      .update(`${header}.${claims}`)
      .verify(this.behaviour.publicKey, signature, 'base64url');
    if (!right) return { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' } };
    const { sub, aud } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    if (aud !== `${this.url}/token`) return { status: 400, body: { error: 'invalid_grant' } };
    return this.tokens(sub, null);
  }

  private deviceCode({ client_id }: Form): Answer {
    if (client_id !== 'desk') return microsoft('unauthorized_client', 'AADSTS700016: no such app');
    const { interval } = this.behaviour.device;
    const where = 'https://microsoft.com/devicelogin';
    const body = {
      device_code: 'device-1',
      user_code: 'FJC3-4KQP',
      verification_uri: where,
      expires_in: 900,
      interval,
    };
    return { status: 200, body };
  }

  private tokens(user: string, refreshToken: string | null): Answer {
    this.count += 1;
    const token = `access-${this.count}-${randomBytes(12).toString('hex')}`;
    this.living.set(token, user);
    const { expiresIn } = this.behaviour;
    const body = { token_type: 'Bearer', access_token: token, expires_in: expiresIn, scope: 'mail' };
    return { status: 200, body: refreshToken === null ? body : { ...body, refresh_token: refreshToken } };
  }

  /** RFC 7662, as a mail server asks. */
  private introspect({ token = '' }: Form): Answer {
    return { status: 200, body: { active: this.isLiving(token), username: 'support' } };
  }
}

/** Microsoft's errors go on with numbers. */
function microsoft(error: string, description: string, status = 400): Answer {
  const more = ' Trace ID: 0000aaaa Correlation ID: aaaa0000 Timestamp: 2026-11-27 12:00:00Z';
  return {
    status,
    body: { error, error_description: description + more, error_codes: [7000215], trace_id: '0000aaaa' },
  };
}
