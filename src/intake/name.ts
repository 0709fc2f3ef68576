import type { InboxConfig } from '../config/types.js';

/** Where mails of an inbox come from, as in the ledger. */
export function sourceOf(config: InboxConfig): string {
  return config.kind === 'imap' ? `imap:${config.user}@${config.host}` : `${config.kind}:${config.host}:${config.port}`;
}

/** What no two inboxes of a desk share, though one account may have several folders; the same in every process. */
export function nameOf(config: InboxConfig): string {
  return config.kind === 'imap' ? `${sourceOf(config)} ${config.folder}` : sourceOf(config);
}
