/** Tokens for the mail servers of a desk file, and the key that kept sign-ins are locked with. */

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock } from '../clock.js';
import type { DeskFile, OAuth2Config } from '../config/types.js';
import { Advice } from '../errors.js';
import type { Database } from '../record/database.js';
import { KeptSignIns, signInOf } from './kept.js';
import { Tokens } from './source.js';
import { Vault } from './vault.js';

/** Where kept sign-ins are, and what unlocks them. */
export interface Place {
  db: Database;
  clock: Clock;
  env: NodeJS.ProcessEnv;
}

/** One for a process: IMAP and SMTP then share what they get. */
export function tokensOf(file: DeskFile, place: Place): Tokens {
  return new Tokens({ clock: place.clock, signIns: signInsOf(file, place) });
}

export function signInsOf(file: DeskFile, { db, clock, env }: Place): KeptSignIns {
  let vault: Vault | null = null;
  return new KeptSignIns({
    db,
    clock,
    vault: () => {
      vault ??= new Vault(keyOf(file, env.POSTDESK_KEY));
      return vault;
    },
  });
}

/** Logins that somebody must sign in for, each once. */
export function personalLogins({ mail }: DeskFile): OAuth2Config[] {
  const all = [...mail.in.map((inbox) => (inbox.kind === 'imap' ? inbox.oauth2 : null)), mail.out?.oauth2 ?? null];
  const personal = all.filter((one) => one !== null).filter((one) => one.grant === 'person');
  return [...new Map(personal.map((one) => [signInOf(one), one])).values()];
}

/**
 * `POSTDESK_KEY`, else the file `postdesk.key` beside the desk file, which is made where it is missing.
 *
 * @throws Advice where others may read the file, or it cannot be made
 */
function keyOf({ path }: DeskFile, given: string | undefined): string {
  if (given) return given;
  const file = join(path === null ? '.' : dirname(path), 'postdesk.key');
  try {
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
    if ((statSync(file).mode & 0o077) !== 0)
      throw new Advice(`${file} can be read by others; make it yours alone: chmod 600 ${file}`);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Advice) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Advice(
      `the key of the desk cannot be had (${reason}); set POSTDESK_KEY, or make ${file} by: openssl rand -base64 32`,
    );
  }
}
