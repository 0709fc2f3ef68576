/** One mail from an IMAP server: whole, by pieces where it is large, and its beginning alone where it is too large. */
import type { ImapFlow } from 'imapflow';
import { largeFrom } from '../record/blob-files.js';
import { identify } from './identity.js';
import { slack } from './imap-client.js';
import type { InboxDeps } from './inbox.js';
import { type Incoming, takeIn } from './incoming.js';

/** As much of an oversized mail as is looked at for its header. */
const headSize = 64 * 1024;

/** Null where it is gone meanwhile. */
export async function fetchMail(
  client: ImapFlow,
  { uid, size }: { uid: number; size: number },
  { db, maxSize }: Pick<InboxDeps, 'db' | 'maxSize'>,
): Promise<Incoming | null> {
  if (size >= largeFrom && size <= maxSize) {
    const { content } = await client.download(String(uid), undefined, { uid: true, chunkSize: largeFrom });
    return content ? takeIn(db, content, { maxSize: maxSize + slack }) : null;
  }
  const query = size > maxSize ? { start: 0, maxLength: headSize } : true;
  const mail = await client.fetchOne(String(uid), { source: query }, { uid: true });
  if (mail === false) return null;
  if (!mail.source) throw new Error('the server gave no content');
  return { raw: mail.source, ...identify(mail.source) };
}
