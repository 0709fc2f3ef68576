import type { ImapFlow } from 'imapflow';
import type { ImapConfig, OAuth2Config } from '../config/types.js';
import { connectionFault } from '../connection.js';
import { Advice, Finding } from '../errors.js';
import { silentLog } from '../log.js';
import type { TokenSource } from '../oauth2/source.js';
import { failureOf, newClient, pathOf, takesNoTokens } from './imap-client.js';
import { createFolders } from './imap-mover.js';

/** Folders that are named where the one that was asked for is not there. */
const shown = 12;

/**
 * Tries an IMAP inbox as the desk uses it: login, folder, the folders for handled mail (created where missing), IDLE.
 *
 * @returns what was found, in one line, and how many mails stand in the folder
 * @throws Advice with what to do
 */
export async function checkImap(
  config: ImapConfig,
  tokens: (oauth2: OAuth2Config) => TokenSource,
): Promise<{ detail: string; mails: number }> {
  const token = config.oauth2 ? await tokens(config.oauth2)() : null;
  const client = newClient(config, token, { log: silentLog, maxSize: 1024 * 1024, silence: 30_000 });
  // Without a listener an error of the connection would end the program; connect() and the commands tell it as well.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw findingOf(config, error);
  }
  try {
    const status = await client.status(pathOf(config.folder), { messages: true }).catch(() => null);
    if (!status) throw await noFolder(client, config);
    await createFolders(client, config).catch((error: Error & { responseText?: string }) => {
      const cure = `correct done and failed in mail.in.imap, make ${config.done} and ${config.failed} by hand, or let the user make folders`;
      throw new Finding(`the folders for handled mail cannot be made (${error.responseText ?? error.message})`, cure);
    });
    const idle = client.capabilities.has('IDLE') ? 'IDLE' : 'no IDLE: it is looked at every minute';
    const { messages: mails = 0 } = status;
    return {
      detail: `${config.folder} has ${mails} ${mails === 1 ? 'mail' : 'mails'}, ${config.done} and ${config.failed} are there, ${idle}`,
      mails,
    };
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function noFolder(client: ImapFlow, { folder }: ImapConfig): Promise<Finding> {
  const names = await client.list().catch(() => []);
  const there = names.slice(0, shown).map(({ path }) => path);
  const more = names.length > shown ? [`${names.length - shown} more`] : [];
  const choice = there.length > 0 ? `; there are: ${[...there, ...more].join(', ')}` : '';
  return new Finding(`there is no folder ${folder}`, `correct mail.in.imap.folder${choice}`);
}

function findingOf(config: ImapConfig, error: unknown): Advice {
  // About the token, which the provider and not the mail server gives.
  if (error instanceof Advice) return error;
  const { kind, reason } = failureOf(error);
  const server = `${config.host}:${config.port}`;
  if (kind === 'unreachable') return connectionFault(error, config, 'mail.in.imap', reason);
  if (kind === 'throttled')
    return new Finding(
      `${server} lets ${config.user} in no more for now (${reason})`,
      'close other programs that read this mailbox, or wait: the desk tries again by itself',
      3,
    );
  if (takesNoTokens(error))
    return new Finding(
      `${server} takes no tokens: it offers neither OAUTHBEARER nor XOAUTH2`,
      'give password instead of oauth2 in mail.in.imap, or correct host: the tokens are for the server of who gives them',
    );
  const cure = config.oauth2
    ? 'let the app or the person into this mailbox at the provider, and correct user in mail.in.imap'
    : 'correct user and password in mail.in.imap; many providers take an app password only';
  return new Finding(`${server} does not let ${config.user} in (${reason})`, cure);
}
