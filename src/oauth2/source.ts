/** Access tokens for mail servers that take no passwords. */
import type { Clock } from '../clock.js';
import type { OAuth2Config } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import { Advice, Finding } from '../errors.js';
import { ownGrant, refreshGrant } from './grant.js';
import { Busy, requestToken } from './request.js';

/** @param renew the last token was refused: do not give it again */
export type TokenSource = (renew?: boolean) => Promise<string>;

export interface Token {
  value: string;
  /** From then on another one is asked for. */
  until: Instant;
}

/** A token is given up so long before it expires, so that it lives through a login. */
export const margin = 60_000;

/** Where the sign-in of a person is kept, if it is. */
export interface SignIns {
  token(config: OAuth2Config, refused: string | null): Promise<Token>;
}

export interface TokensDeps {
  clock: Clock;
  /** Null: a refresh token of the desk file is used as it is, and what takes its place lives as long as the process. */
  signIns: SignIns | null;
  ask?: typeof fetch;
}

/** Tokens of a process: who needs the same one gets the same one, and it is asked for once. */
export class Tokens {
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly deps: TokensDeps) {}

  /** A source for one login. @throws Advice, when asked, where the provider gives no token */
  readonly of = (config: OAuth2Config): TokenSource => {
    const { accessToken, tokenUrl, clientId, clientSecret, refreshToken, scope, user, grant } = config;
    // A client's own credentials are the same for each mailbox; the others are somebody's.
    const whose = grant === 'client' ? null : user;
    const key = JSON.stringify([grant, tokenUrl, clientId, clientSecret, refreshToken, scope, accessToken, whose]);
    const shared = this.shared.get(key) ?? new Shared(config, this.deps);
    this.shared.set(key, shared);
    let given: string | null = null;
    return async (renew = false) => {
      given = await shared.token(renew ? given : null);
      return given;
    };
  };
}

export function nobody(user: string): Finding {
  return new Finding(`oauth2: nobody has signed in for ${user} yet`, 'run: postdesk connect');
}

/** One login's source by itself. */
export function tokenSource(config: OAuth2Config, clock: Clock, ask: typeof fetch = fetch): TokenSource {
  return new Tokens({ clock, signIns: null, ask }).of(config);
}

class Shared {
  private kept: Token | null = null;
  private pending: Promise<Token> | null = null;
  private refreshToken: string | null;
  /** The provider is not to be asked before then, by whichever login. */
  private held: { until: Instant; by: Busy } | null = null;

  constructor(
    private readonly config: OAuth2Config,
    private readonly deps: TokensDeps,
  ) {
    this.refreshToken = config.refreshToken;
  }

  /** @param refused the token that a server did not take: another login may have got a new one already */
  async token(refused: string | null): Promise<string> {
    const { kept, held } = this;
    const now = this.deps.clock.now();
    if (kept && kept.until > now && kept.value !== refused) return kept.value;
    if (held && held.until > now) throw held.by;
    this.pending ??= this.ask(refused)
      .catch((error: unknown) => {
        if (error instanceof Busy) this.held = { until: this.deps.clock.now() + error.waitMs, by: error };
        throw error;
      })
      .finally(() => {
        this.pending = null;
      });
    this.kept = await this.pending;
    return this.kept.value;
  }

  private async ask(refused: string | null): Promise<Token> {
    const { config, deps } = this;
    const { clock, signIns, ask = fetch } = deps;
    if (config.grant === 'fixed') return { value: config.accessToken ?? '', until: Number.POSITIVE_INFINITY };
    if (config.grant === 'person' && signIns) return signIns.token(config, refused);
    if (config.tokenUrl === null) throw new Advice('oauth2: give accessToken, or tokenUrl with clientId');
    const granted = await requestToken(config.tokenUrl, this.grant(), ask);
    this.refreshToken = granted.refreshToken ?? this.refreshToken;
    return { value: granted.accessToken, until: clock.now() + granted.livesMs - margin };
  }

  private grant(): Record<string, string | null> {
    const { config } = this;
    if (config.grant !== 'person') return ownGrant(config, this.deps.clock.now());
    if (this.refreshToken === null) throw nobody(config.user);
    return refreshGrant(config, this.refreshToken);
  }
}
