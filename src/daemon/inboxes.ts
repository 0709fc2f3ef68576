/** The inboxes of a desk file: opened, and what becomes of what they bring. */
import type { DeskFile, ImapConfig, InboxConfig } from '../config/types.js';
import { say } from '../domain/said.js';
import type { House } from '../gateway/house.js';
import { alertAdmins } from '../gateway/upkeep.js';
import { stale } from '../health/watched.js';
import { imapInbox } from '../intake/imap.js';
import type { Inbox, InboxDeps, Turns } from '../intake/inbox.js';
import { pushInbox } from '../intake/push.js';
import { type Account, reconcile } from '../intake/reconcile.js';
import type { Tokens } from '../oauth2/source.js';
import type { Disk } from '../record/disk.js';
import type { Hearing } from '../schedule/hearing.js';
import { isDeskAddress } from '../understand/addresses.js';

interface Surroundings {
  file: DeskFile;
  house: House;
  tokens: Tokens['of'];
  disk: Disk;
  hearing: Hearing;
  /** Where several processes share the desk. */
  turns: Turns | undefined;
  /** Has the desk look at once at what there is to do. */
  wake(): void;
}

export function inboxDeps({ file, house, tokens, disk, hearing, turns, wake }: Surroundings): InboxDeps {
  const { db, clock, log } = house;
  return {
    db,
    clock,
    log,
    tokens,
    maxSize: file.mail.maxSize,
    disk,
    onKept: wake,
    onHeldOut: (mail, reason) => {
      void alertAdmins(house, say('notHandled', { mail }), reason)
        .catch((error: unknown) =>
          log.error({ ledger: mail, error: String(error) }, 'the alert about it could not be written'),
        )
        .then(wake);
    },
    onRead: () => {
      if (hearing.waits()) wake();
    },
    ...(turns && { turns }),
  };
}

export function openInbox(config: InboxConfig, deps: InboxDeps, house: House): Inbox {
  if (config.kind === 'imap') return imapInbox(config, deps);
  return pushInbox(config, { ...deps, accepts: (address) => isDeskAddress(address, house.desk) });
}

/** Goes through the folders of all inboxes that have any, one after the other, and repairs what can be. */
export async function accountFor(configs: readonly InboxConfig[], deps: InboxDeps): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const config of configs.filter(isImap)) accounts.push(await reconcile(config, deps, true, { grace: stale }));
  return accounts;
}

function isImap(config: InboxConfig): config is ImapConfig {
  return config.kind === 'imap';
}
