/** A desk where something happens: tickets at every step of the way, mails that did not go, mails that wait. */
import type { TestHouse } from './house.js';

const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const lena = 'lena@acme.example';
const dave = 'dave@acme.example';
const hour = 3_600_000;

export interface Busy {
  /** Number of a mail to a customer in the outbox that failed. */
  failed: number;
  /** Number of a mail in the ledger that nobody could be answered. */
  held: number;
  /** Number of a mail in the ledger that could not be parsed. */
  quarantined: number;
}

/** HD-1 holds the slot of erp, HD-2 waits for it, HD-3 is in development, HD-4 to HD-6 are planned, HD-7 and HD-8 are new. */
export async function busyDesk(house: TestHouse): Promise<Busy> {
  const open = (subject: string, name = 'Nora Dekker', email = 'nora@contoso.example') =>
    house.mail({ from: `${name} <${email}>`, subject, text: 'Could you have a look, please?\n\nNora' });
  const command = async (who: string, ticket: string, line: string, text = '') => {
    const letters = (await house.letters(who)).filter(({ row }) => row.ticket === ticket);
    await house.command(letters.at(-1)!, line, text);
  };
  const subjects = [
    '[error] Invoices have no VAT',
    '[error] Export stops at row 1,000',
    '[issue] Search is slow',
    '[issue] Labels print twice',
    '[issue] Wrong date in reports',
    '[issue] Add a field for the VAT number',
  ];
  for (const [at, subject] of subjects.entries()) {
    house.clock.moveTo(house.clock.now() + hour / 6);
    await open(subject);
    const key = `HD-${at + 1}`;
    await command(mona, key, 'ASSIGN anna');
    await command(anna, key, 'PLAN dave', 'Agreed by phone.');
    if (at > 2) continue;
    await command(dave, key, 'START');
    if (at > 1) continue;
    await command(dave, key, 'READY');
    await command(anna, key, 'PASS');
    await command(lena, key, 'PASS');
    house.clock.moveTo(house.clock.now() + hour / 6);
  }
  await command(lena, 'HD-4', 'ESTIMATE 6h').catch(() => {});
  await open('[urgent] The shop is down', 'Fred Arnold', 'fred@fabrikam.example');
  await open('How do I add a user?', 'Olga Novak', 'olga@elsewhere.example');
  const sent = await house.send();
  const last = sent.filter(({ audience }) => audience === 'customer').at(-1)!;
  await house
    .db('outbox')
    .where({ id: last.id })
    .update({ state: 'failed', attempts: 3, sent_at: null, last_error: '550 5.1.1 No such user here' });
  await house
    .db('outbox')
    .where({ id: last.id - 1 })
    .update({ state: 'withheld', sent_at: null });
  await open('[question] May we have a report of all orders of the year 2025?');
  await house.db('unreachable').insert({
    email: 'olga@elsewhere.example',
    since: house.clock.now(),
    why: 'received to olga@elsewhere.example cannot be delivered: 550 5.1.1 No such user here',
  });
  const held = await house.take('To: support@acme.example\r\nSubject: Nobody wrote this\r\n\r\nHello?\r\n');
  const broken = await house.take(brokenMail);
  return { failed: last.id, held: held.id, quarantined: broken.id };
}

/** Nested deeper than anybody reads. */
const brokenMail = [
  'From: Petra Boek <petra@contoso.example>',
  'To: support@acme.example',
  'Subject: [error] Stock is counted twice',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b0',
  '',
  'The stock report counts everything twice since Monday.',
  ...Array.from({ length: 60 }, (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`),
  '',
].join('\r\n');
