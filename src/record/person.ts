/** What the record holds on one person, by their address. */
import { type Database, json } from './database.js';
import { namesAddress } from './pseudonym.js';

/** Rows as they stand, with moments in milliseconds. */
type Row = Record<string, unknown>;

export interface Held {
  address: string;
  /** As they stood in their mails. */
  names: string[];
  /** Tickets that they take part in, or that name them. */
  tickets: Row[];
  messages: Row[];
  events: Row[];
  /** Mails that came from them. */
  received: (Row & { id: number; content_hash: string; raw_dropped_at: number | null })[];
  /** Mails that went to them. */
  sent: (Row & { id: number; raw_hash: string; raw_dropped_at: number | null })[];
  confirmations: Row[];
  unreachable: Row[];
}

/** `%` and `_` of an address are what they are. */
export function containing(address: string): string {
  return `%${address.replace(/[\\%_]/g, '\\$&')}%`;
}

/** Keys of the tickets that a person takes part in or that name their address anywhere. */
export async function ticketsNaming(db: Database, address: string): Promise<string[]> {
  const like = containing(address);
  const isNamed = namesAddress(address);
  const keys = new Set<string>();
  const look = async (table: string, column: string, texts: string[]) => {
    const any = texts.map(() => `lower(??) like ? escape '\\'`).join(' or ');
    const values = texts.flatMap((text) => [text, like]);
    const rows: Record<string, string | null>[] = await db(table)
      .whereNotNull(column)
      .whereRaw(`(${any})`, values)
      .select(column, ...texts);
    // The pattern also finds it as the end of a longer address.
    for (const row of rows) if (texts.some((text) => isNamed(row[text] ?? ''))) keys.add(row[column]!);
  };
  const people = ['requester_email', 'correspondent', 'participants', 'approval', 'request', 'task', 'title'];
  await look('tickets', 'key', [...people, 'documentation', 'closed_reason']);
  await look('messages', 'ticket', ['from_email', 'subject', 'text']);
  await look('events', 'ticket', ['by', 'note']);
  await look('ledger', 'ticket', ['sender', 'subject', 'outcome']);
  await look('outbox', 'ticket', ['recipient', 'subject', 'why']);
  return [...keys].sort();
}

/** Names under which an address has written or stands in a ticket. */
export async function namesOf(db: Database, address: string): Promise<string[]> {
  const names = new Set<string>();
  const requested = await db('tickets').where({ requester_email: address }).distinct({ name: 'requester_name' });
  const wrote = await db('messages').where({ from_email: address }).distinct({ name: 'from_name' });
  for (const { name } of [...requested, ...wrote]) names.add(String(name));
  const like = containing(address);
  const named = await db('tickets')
    .whereRaw(`lower(correspondent) like ? escape '\\' or lower(participants) like ? escape '\\'`, [like, like])
    .select<{ correspondent: string; participants: string }[]>('correspondent', 'participants');
  type Address = { name: string; email: string };
  for (const { correspondent, participants } of named) {
    const people = [json<Address>(correspondent), ...(json<Address[]>(participants) ?? [])];
    for (const one of people) if (one?.email === address) names.add(one.name);
  }
  return [...names].map((name) => name.trim()).filter((name) => name !== '' && name.toLowerCase() !== address);
}

export async function heldOn(db: Database, address: string): Promise<Held> {
  const keys = await ticketsNaming(db, address);
  const of = (table: string) => db(table).whereIn('ticket', keys).orderBy('id');
  const tickets = await db('tickets').whereIn('key', keys).orderBy('number');
  return {
    address,
    names: await namesOf(db, address),
    tickets: tickets.map(unfolded),
    messages: (await of('messages')).map(unfolded),
    events: await of('events'),
    received: await db('ledger').where({ sender: address }).orderBy('id'),
    sent: await db('outbox').where({ recipient: address }).orderBy('id'),
    confirmations: await db('confirmations')
      .where({ person: address })
      .orderBy('id')
      .select('id', 'expires_at', 'used_at'),
    unreachable: await db('unreachable').where({ email: address }),
  };
}

export function isNothing({ address: _, ...held }: Held): boolean {
  return Object.values(held).every((rows) => rows.length === 0);
}

/** Columns that hold JSON as what they say. */
function unfolded(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]) => {
    const isJson = typeof value === 'string' && /^[[{]/.test(value) && !['text', 'title', 'subject'].includes(name);
    return [name, isJson ? parsed(value) : value];
  });
  return Object.fromEntries(entries);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
