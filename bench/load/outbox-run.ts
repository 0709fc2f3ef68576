/** A full outbox until it is empty, by the desk's own dispatcher and courier. */
import { systemClock } from '../../src/clock.js';
import { smtpCourier } from '../../src/deliver/courier.js';
import { makeDispatcher } from '../../src/deliver/dispatch.js';
import { silentLog } from '../../src/log.js';
import { deciding, migrate, openDatabase } from '../../src/record/database.js';
import { postAll } from '../../src/record/outbox.js';
import { outgoing } from './corpus.js';
import { deskFile } from './desk.js';

const { smtpPort, mails, database } = JSON.parse(process.argv[2] ?? '{}');
const db = openDatabase(database);
await migrate(db, database, Date.now());
const step = 500;
for (let n = 0; n < mails; n += step) {
  const some = Array.from({ length: Math.min(step, mails - n) }, (_, at) => finished(n + at));
  await deciding(db, (trx) => postAll(trx, some, Date.now()));
}
const { mail } = deskFile({ imapPort: 9, smtpPort, database, perMinute: 1 });
const courier = smtpCourier(mail.out!, systemClock);
const dispatcher = makeDispatcher({
  db,
  courier,
  clock: systemClock,
  log: silentLog,
  owner: 'bench',
  from: 'support@acme.example',
  perMinute: 10_000_000,
  onFailed: async (row, reason) => {
    throw new Error(`${row.id}: ${reason}`);
  },
});
const began = performance.now();
const before = process.cpuUsage();
const sent = await dispatcher.drain();
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1000;
if (sent !== mails) throw new Error(`${sent} of ${mails} were sent`);
await dispatcher.stop();
courier.close();
await db.destroy();
process.stdout.write(`${JSON.stringify({ ms, cpu })}\n`);

function finished(n: number) {
  return {
    token: `token${n}`,
    messageId: `<token${n}@acme.example>`,
    ticket: null,
    template: 'reply' as const,
    audience: 'customer' as const,
    recipient: `person${n}@contoso.example`,
    request: null,
    subject: 'Your question',
    why: 'a measurement',
    raw: outgoing(n),
    priority: 1,
    state: 'waiting' as const,
    ledgerId: null,
  };
}
