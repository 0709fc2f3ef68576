/** The record of a desk with very many tickets, for how long the console takes to answer. */
import { stages } from '../../src/domain/ticket.js';
import { hashOf } from '../../src/record/blobs.js';
import type { Database } from '../../src/record/database.js';

/** Half of what the oldest ticket is old. */
const years = 2 * 365 * 24 * 3_600_000;
/** The stages that a ticket of the bench went through, with what staff must meet in them. */
const kinds = {
  new: 'assign',
  analysis: 'analysis',
  estimation: 'estimate',
  estimated: 'propose',
  planned: 'start',
  testing: 'test',
  verification: 'verify',
  staging: 'deliver',
} as const;
export interface Size {
  tickets: number;
  /** The part of them that is open. */
  open: number;
}

/** The ticket that 500 mails were written on, each with two that went out. */
export const longTicket = 77;
const longMails = 500;
/** Addresses that mails came back from for good. */
const unreachable = 20_000;

/** Tickets of every stage, three mails each, but one with very many. */
export async function fillRecord(db: Database, { tickets: count, open: share }: Size, now: number): Promise<void> {
  const began = performance.now();
  const isSqlite = db.client.config.client !== 'pg';
  // Nothing is lost if the filling is: the disk need not be waited for, and pages stay at hand.
  if (isSqlite) for (const setting of ['synchronous = off', 'cache_size = -400000']) await db.raw(`pragma ${setting}`);
  const open = stages.slice(0, -2);
  const pick = <T>(from: readonly T[], n: number) => from[Math.floor(n) % from.length] as T;
  const nouns =
    'invoice vat stock report warehouse order label printer login export import customer price discount payment'.split(
      ' ',
    );
  const verbs = 'fails is empty prints twice shows the wrong total cannot be opened stops after midnight'.split(' ');
  const chunk = 500;
  for (let from = 1; from <= count; from += chunk) {
    await db.transaction(async (trx) => {
      const numbers = Array.from({ length: Math.min(chunk, count - from + 1) }, (_, at) => from + at);
      const draw = (n: number, salt: number) => mixed(Math.imul(n, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) / 2 ** 32;
      const isOpen = (n: number) => draw(n, 1) < share;
      const stageOf = (n: number) =>
        isOpen(n) ? pick(open, draw(n, 2) * open.length) : draw(n, 3) < 0.5 ? 'done' : 'closed';
      const sentence = (n: number, salt: number, length: number) =>
        Array.from({ length }, (_, at) =>
          at % 2 ? pick(verbs, draw(n, salt + at) * 997) : pick(nouns, draw(n, salt + at) * 991),
        ).join(' ');
      const rows = numbers.map((n) => {
        const fabrikam = draw(n, 4) < 0.4;
        return {
          key: `HD-${n}`,
          number: n,
          title: sentence(n, 10, 5),
          category: pick(['question', 'urgent', 'server', 'error', 'issue', 'issue', 'error', 'issue'], draw(n, 5) * 8),
          untagged: draw(n, 6) < 0.1,
          stage: stageOf(n),
          stage_since: Math.floor(now - draw(n, 7) * years),
          opened_at: Math.floor(now - draw(n, 7) * 2 * years),
          closed_at: isOpen(n) ? null : Math.floor(now - draw(n, 7) * years),
          organisation: fabrikam ? 'Fabrikam' : 'Contoso',
          requester_email: fabrikam ? 'fred@fabrikam.example' : 'nora@contoso.example',
          requester_name: fabrikam ? 'Fred Arnold' : 'Nora Dekker',
          correspondent: '{}',
          participants: '[]',
          rounds: '{"answer":0,"proposal":0,"release":0}',
          watchers: '[]',
          pm: draw(n, 8) < 0.9 ? (fabrikam ? 'paul@acme.example' : 'anna@acme.example') : null,
          app: fabrikam ? 'shop' : 'erp',
          task: JSON.stringify({
            title: 'x',
            developer: draw(n, 9) < 0.5 ? 'dave@acme.example' : 'dora@acme.example',
            estimateMinutes: 60,
            round: 0,
          }),
          closed_reason: 'answered',
        };
      });
      await insert(trx, 'tickets', rows);
      const due = rows.filter(({ stage }) => stage !== 'done' && stage !== 'closed');
      await insert(
        trx,
        'deadlines',
        due.flatMap(({ key, number }) =>
          ['analysis', 'escalate', 'escalate'].map((kind, step) => ({
            ticket: key,
            kind,
            of: kind === 'escalate' ? 'analysis' : '',
            step,
            started_at: now - 1e7,
            due_at: Math.floor(now - 1e8 + draw(number, 11) * 1e9),
            acts: kind === 'escalate',
            state: 'open',
            why: '[]',
          })),
        ),
      );
      const pasts = rows.flatMap((row) => pastOf(row, draw));
      await insert(
        trx,
        'events',
        pasts.map(({ ticket, at, from, to }) => ({
          ticket,
          at,
          kind: from ? 'move' : 'opened',
          by: 'anna@acme.example',
          from,
          to,
          note: 'ASSIGN',
        })),
      );
      await insert(
        trx,
        'deadlines',
        pasts.flatMap(({ ticket, at, from, since, due }, step) =>
          from === null
            ? []
            : [
                {
                  ticket,
                  kind: kinds[from],
                  of: '',
                  step,
                  started_at: since,
                  due_at: due,
                  acts: false,
                  state: 'ended',
                  ended_at: at,
                  why: '[]',
                },
              ],
        ),
      );
      await insert(
        trx,
        'messages',
        rows.flatMap(({ key, number, title, requester_email, requester_name }) =>
          [0, 1, 2].map((at) => ({
            ticket: key,
            at: now - 1e9 + number,
            from_email: requester_email,
            from_name: requester_name,
            direction: at === 1 ? 'out' : 'in',
            kind: at === 1 ? 'reply' : 'customer',
            internal: at === 2,
            subject: `[${key}] ${title}`,
            text: sentence(number, 100 + at * 50, 60),
            attachments: '[]',
          })),
        ),
      );
    });
  }
  await writeLong(db, now);
  const gone = Array.from({ length: unreachable }, (_, at) => at);
  await insert(
    db,
    'unreachable',
    gone.map((at) => ({
      email: `nobody${at}@contoso.example`,
      since: now - at * 60_000,
      why: '550 5.1.1 No such user',
    })),
  );
  await db.raw(isSqlite ? 'analyze' : 'vacuum analyze');
  if (isSqlite) for (const setting of ['synchronous = full', 'cache_size = -2000']) await db.raw(`pragma ${setting}`);
  console.log(`${count} tickets in ${Math.round((performance.now() - began) / 1000)} s, ${share * 100} % of them open`);
}

async function writeLong(db: Database, now: number): Promise<void> {
  const ticket = `HD-${longTicket}`;
  const each = Array.from({ length: longMails }, (_, at) => at);
  const at = (n: number) => now - (longMails - n) * 600_000;
  const text = 'The second page of the invoice still has the wrong total, as we wrote before. '.repeat(25);
  const message = (n: number, direction: string, kind: string) => ({
    ticket,
    at: at(n),
    from_email: direction === 'in' ? 'nora@contoso.example' : 'support@acme.example',
    from_name: '',
    direction,
    kind,
    internal: kind === 'customer-reply',
    subject: `Re: [${ticket}] Invoices`,
    text: `${n} ${text}`,
    attachments: '[]',
  });
  const thread = each.flatMap((n) => [message(n, 'in', 'customer'), message(n, 'out', 'customer-reply')]);
  await insert(db, 'messages', thread);
  const history = { ticket, kind: 'customer-wrote', by: 'nora@contoso.example', from: null, to: null };
  await insert(
    db,
    'events',
    each.map((n) => ({ ...history, at: at(n), note: text.slice(0, 200) })),
  );
  const hash = hashOf(Buffer.from(ticket));
  await db('blobs').insert({ hash, size: 2, bytes: Buffer.from('\r\n') });
  const mails = each.flatMap((n) =>
    ['anna@acme.example', 'dave@acme.example'].map((recipient) => ({
      token: `${n} ${recipient}`,
      message_id: `<${n}.${recipient}>`,
      ticket,
      template: 'customer-reply',
      audience: 'staff',
      recipient,
      subject: `[${ticket}] Invoices`,
      why: 'the customer wrote',
      raw_hash: hash,
      size: 2,
      priority: 1,
      state: 'sent',
      attempts: 1,
      maybe_twice: false,
      next_at: at(n),
      created_at: at(n),
      sent_at: at(n),
    })),
  );
  await insert(db, 'outbox', mails);
}

interface Move {
  ticket: string;
  at: number;
  from: keyof typeof kinds | null;
  to: string;
  /** Since when it stood where it came from, and until when it should have left. */
  since: number;
  due: number;
}

/** How a ticket came to where it is. */
function pastOf(
  row: { key: string; number: number; stage: string; stage_since: number; opened_at: number },
  draw: (n: number, salt: number) => number,
): Move[] {
  const way = (Object.keys(kinds) as (keyof typeof kinds)[]).slice(0, 2 + Math.floor(draw(row.number, 12) * 7));
  const each = (row.stage_since - row.opened_at) / way.length;
  const moves: Move[] = [{ ticket: row.key, at: row.opened_at, from: null, to: 'new', since: 0, due: 0 }];
  for (const [at, from] of way.entries()) {
    const [since, until] = [moves[at]!.at, Math.floor(row.opened_at + each * (at + 1))];
    const due = Math.floor(since + each * (0.5 + draw(row.number, 20 + at) * 2));
    moves.push({ ticket: row.key, at: until, from, to: way[at + 1] ?? row.stage, since, due });
  }
  return moves;
}

/** A number that has nothing to do with its neighbours' (the finalizer of MurmurHash3). */
function mixed(n: number): number {
  let h = n;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

async function insert(trx: Database, table: string, rows: object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 40) await trx(table).insert(rows.slice(at, at + 40));
}
