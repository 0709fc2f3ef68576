import type { Clock } from '../clock.js';
import type { ImapConfig } from '../config/types.js';
import { Advice } from '../errors.js';
import { silentLog } from '../log.js';
import { tokenSource } from '../oauth2.js';
import { failureOf, newClient, pathOf } from './imap-client.js';
import { createFolders } from './imap-mover.js';

/**
 * Tries an IMAP inbox as the desk uses it: login, folder, the folders for handled mail (created where missing), IDLE.
 *
 * @returns what was found, in one line
 * @throws Advice with what to do
 */
export async function checkImap(config: ImapConfig, clock: Clock): Promise<string> {
  const token = config.oauth2 ? await tokenSource(config.oauth2, clock)() : null;
  const client = newClient(config, token, { log: silentLog, maxSize: 1024 * 1024, silence: 30_000 });
  // Without a listener an error of the connection would end the program; connect() and the commands tell it as well.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { kind, reason } = failureOf(error);
    const cure =
      kind === 'refused' ? 'correct user, password or oauth2' : 'correct host, port or secure, or see whether it is up';
    throw new Advice(
      `${config.host}:${config.port} ${kind} (${reason}): ${cure} in mail.in.imap`,
      kind === 'refused' ? 1 : 3,
    );
  }
  try {
    const status = await client.status(pathOf(config.folder), { messages: true }).catch(() => null);
    if (!status) throw new Advice(`there is no folder ${config.folder}; correct mail.in.imap.folder`);
    await createFolders(client, config);
    const idle = client.capabilities.has('IDLE') ? 'IDLE' : 'no IDLE: it is looked at every minute';
    return `${config.folder} has ${status.messages} mails, ${config.done} and ${config.failed} are there, ${idle}`;
  } finally {
    await client.logout().catch(() => client.close());
  }
}
