/** What the libraries alone take for the same folder: imapflow fetching one by one, mailparser's simpleParser. */
import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';

const { imapPort } = JSON.parse(process.argv[2] ?? '{}');
const auth = { user: 'support', pass: 'secret' };
const client = new ImapFlow({
  host: '127.0.0.1',
  port: imapPort,
  secure: false,
  doSTARTTLS: false,
  auth,
  logger: false,
});
const began = performance.now();
await client.connect();
const lock = await client.getMailboxLock('INBOX');
const uids = await client.search({ all: true }, { uid: true });
for (const uid of uids || []) {
  const mail = await client.fetchOne(String(uid), { source: true }, { uid: true });
  if (mail !== false && mail.source) await simpleParser(mail.source);
}
const ms = performance.now() - began;
lock.release();
await client.logout();
const { user, system } = process.cpuUsage();
process.stdout.write(`${JSON.stringify({ ms, cpu: (user + system) / 1000, mails: (uids || []).length })}\n`);
