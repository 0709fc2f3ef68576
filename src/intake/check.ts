import type { ImapConfig, OAuth2Config } from '../config/types.js';
import { Advice, Finding } from '../errors.js';
import { silentLog } from '../log.js';
import type { TokenSource } from '../oauth2/source.js';
import { failureOf, newClient, pathOf, takesNoTokens } from './imap-client.js';
import { createFolders } from './imap-mover.js';

/**
 * Tries an IMAP inbox as the desk uses it: login, folder, the folders for handled mail (created where missing), IDLE.
 *
 * @returns what was found, in one line
 * @throws Advice with what to do
 */
export async function checkImap(config: ImapConfig, tokens: (oauth2: OAuth2Config) => TokenSource): Promise<string> {
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
    if (!status) throw new Finding(`there is no folder ${config.folder}`, 'correct mail.in.imap.folder');
    await createFolders(client, config).catch((error: Error) => {
      const cure = `make ${config.done} and ${config.failed} by hand, or let the user make folders`;
      throw new Finding(`the folders for handled mail cannot be made (${error.message})`, cure);
    });
    const idle = client.capabilities.has('IDLE') ? 'IDLE' : 'no IDLE: it is looked at every minute';
    return `${config.folder} has ${status.messages} mails, ${config.done} and ${config.failed} are there, ${idle}`;
  } finally {
    await client.logout().catch(() => client.close());
  }
}

function findingOf(config: ImapConfig, error: unknown): Advice {
  // About the token, which the provider and not the mail server gives.
  if (error instanceof Advice) return error;
  const { kind, reason } = failureOf(error);
  const server = `${config.host}:${config.port}`;
  if (kind === 'unreachable')
    return new Finding(
      `${server} cannot be reached (${reason})`,
      'correct host, port or secure in mail.in.imap, or see whether it is up',
      3,
    );
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
