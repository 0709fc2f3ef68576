import type { ImapConfig, OAuth2Config } from '../config/types.js';
import { silentLog } from '../log.js';
import type { TokenSource } from '../oauth2/source.js';
import { newClient, pathOf } from './imap-client.js';

/** Looks whether a mail has come, without touching it. */
export interface ArrivalWatch {
  /** Folder that it is in now; null where it is in none of those that are looked into. */
  find(messageId: string): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * Into the inbox, the folder of what was handled, and where the server puts what it takes for spam.
 *
 * @throws what the library throws where the server does not let us in
 */
export async function watchArrivals(
  config: ImapConfig,
  tokens: (oauth2: OAuth2Config) => TokenSource,
): Promise<ArrivalWatch> {
  const token = config.oauth2 ? await tokens(config.oauth2)() : null;
  const client = newClient(config, token, { log: silentLog, maxSize: 1024 * 1024, silence: 30_000 });
  client.on('error', () => {});
  await client.connect();
  const there = await client.list();
  const own = [config.folder, config.done].map((folder) => pathOf(folder).join(there[0]?.delimiter ?? '/'));
  // RFC 6154.
  const junk = there.filter(({ specialUse }) => specialUse === '\\Junk').map(({ path }) => path);
  const folders = [...own, ...junk].filter((path) => there.some((one) => one.path === path));
  return {
    async find(messageId) {
      for (const folder of folders) {
        // Opened anew each time: what has come meanwhile is then there, whatever the server pushes.
        await client.mailboxOpen(folder, { readOnly: true });
        const found = await client.search({ header: { 'message-id': messageId } });
        await client.mailboxClose();
        if (found && found.length > 0) return folder;
      }
      return null;
    },
    close: () => client.logout().catch(() => client.close()),
  };
}
