/**
 * The sign-in of a person, kept encrypted in the database. Providers may give another refresh token with each use and
 * take the use of an old one for theft (RFC 9700 section 4.14.2): so one process at a time renews, under a lease, and the
 * others take what it got.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { OAuth2Config } from '../config/types.js';
import { Advice } from '../errors.js';
import type { Database } from '../record/database.js';
import {
  hasPlaceForTokens,
  keepTokens,
  keptTokens,
  leaseTokens,
  releaseTokens,
  renewTokens,
  seedTokens,
} from '../record/mail-tokens.js';
import { refreshGrant } from './grant.js';
import { type Granted, Refused, requestToken } from './request.js';
import { margin, nobody, type Token } from './source.js';
import type { Vault } from './vault.js';

/** Longer than a request may take. */
const lease = 45_000;
const pauseMs = 250;

export interface KeptDeps {
  db: Database;
  clock: Clock;
  /** Asked for at the first use: a desk that keeps nothing needs no key. */
  vault(): Vault;
  ask?: typeof fetch;
  /** Waits a little while another process renews. */
  pause?(ms: number): Promise<void>;
}

export class KeptSignIns {
  private readonly owner = randomUUID();
  private hasPlace = false;

  constructor(private readonly deps: KeptDeps) {}

  /**
   * A token that lives and is not the one that was refused.
   *
   * @throws Advice where nobody has signed in, or the provider takes the sign-in no more
   */
  async token(config: OAuth2Config, refused: string | null): Promise<Token> {
    const { db, clock, pause = pauseFor } = this.deps;
    const id = signInOf(config);
    await this.requirePlace(config);
    await this.seed(config, id);
    for (let waited = 0; waited <= lease; waited += pauseMs) {
      const living = await this.living(config, id, refused);
      if (living) return living;
      if (await leaseTokens(db, id, this.owner, clock.now(), lease)) return this.renew(config, id, refused);
      await pause(pauseMs);
    }
    throw new Advice('oauth2: another process renews the sign-in and does not come to an end; it is tried again', 3);
  }

  /** Keeps what somebody's sign-in gave; processes that run take it up by themselves. */
  async keep(config: OAuth2Config, granted: Granted): Promise<void> {
    const { clock, db } = this.deps;
    if (granted.refreshToken === null)
      throw new Advice('oauth2: the provider gave no refresh token; allow the app offline access, and sign in again');
    const id = signInOf(config);
    await keepTokens(db, id, this.locked(id, granted, granted.refreshToken), clock.now());
  }

  private async requirePlace({ refreshToken, user }: OAuth2Config): Promise<void> {
    if (this.hasPlace || (await hasPlaceForTokens(this.deps.db))) {
      this.hasPlace = true;
      return;
    }
    if (refreshToken === null) throw nobody(user);
    throw new Advice('oauth2: the database is not up to date; run: postdesk migrate');
  }

  private async seed({ refreshToken }: OAuth2Config, id: string): Promise<void> {
    const { db, clock } = this.deps;
    if (refreshToken === null || (await keptTokens(db, id))) return;
    await seedTokens(db, id, this.deps.vault().lock(refreshToken, id), clock.now());
  }

  private async living(config: OAuth2Config, id: string, refused: string | null): Promise<Token | null> {
    const row = await keptTokens(this.deps.db, id);
    if (!row) throw nobody(config.user);
    if (row.access === null || row.expiresAt === null || row.expiresAt - margin <= this.deps.clock.now()) return null;
    const value = this.deps.vault().open(row.access, id);
    return value === refused ? null : { value, until: row.expiresAt - margin };
  }

  private async renew(config: OAuth2Config, id: string, refused: string | null): Promise<Token> {
    const { db, clock, vault, ask = fetch } = this.deps;
    try {
      // Whoever had the lease before may have renewed meanwhile.
      const living = await this.living(config, id, refused);
      if (living) return living;
      const row = await keptTokens(db, id);
      const refresh = vault().open(row?.refresh ?? '', id);
      const granted = await requestToken(config.tokenUrl ?? '', refreshGrant(config, refresh), ask).catch(signInAgain);
      await renewTokens(db, id, this.owner, this.locked(id, granted, granted.refreshToken ?? refresh), clock.now());
      return { value: granted.accessToken, until: clock.now() + granted.livesMs - margin };
    } finally {
      await releaseTokens(db, id, this.owner);
    }
  }

  private locked(id: string, { accessToken, livesMs }: Granted, refresh: string) {
    const vault = this.deps.vault();
    const expiresAt = this.deps.clock.now() + livesMs;
    return { refresh: vault.lock(refresh, id), access: vault.lock(accessToken, id), expiresAt };
  }
}

/** One sign-in: the same app for the same mailbox, and the same first refresh token where the desk file gives one. */
export function signInOf({ tokenUrl, clientId, user, refreshToken }: OAuth2Config): string {
  return createHash('sha256')
    .update(JSON.stringify([tokenUrl, clientId, user, refreshToken]))
    .digest('hex');
}

/** RFC 6749 section 5.2: expired, revoked, or the password was changed. */
function signInAgain(error: unknown): never {
  if (error instanceof Refused && error.error === 'invalid_grant')
    throw new Refused(error.found, 'the sign-in counts no more, sign in again: postdesk connect', error.error);
  throw error;
}

function pauseFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
