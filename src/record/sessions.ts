/** Who is signed in to the console. A session is known by the hash of its secret, which only the browser has. */
import type { Instant } from '../domain/time.js';
import { type Database, json, type Whole } from './database.js';

export interface Session {
  id: number;
  /** Address of the person; what they may do is looked up in the desk file each time. */
  person: string;
  /** What the browser called itself, as it came. */
  agent: string;
  startedAt: Instant;
  /** To within a few minutes. */
  seenAt: Instant;
  /** What the next page tells, once. */
  notice: Notice | null;
}

/** What became of something that was asked for on a page. */
export interface Notice {
  kind: 'done' | 'refused';
  /** The first says it in short. */
  lines: string[];
}

/** How long a session lives unused, and how long at most. */
export const idleFor = 12 * 3_600_000;
export const livesFor = 7 * 24 * 3_600_000;
/** A busy page need not write at each request. */
const seenWithin = 5 * 60_000;

export async function startSession(
  db: Database,
  { hash, person, agent }: { hash: string; person: string; agent: string },
  now: Instant,
): Promise<void> {
  // Nobody needs those that are over.
  await db('sessions')
    .where('seen_at', '<=', now - idleFor)
    .orWhere('started_at', '<=', now - livesFor)
    .delete();
  await db('sessions').insert({ hash, person, agent: agent.slice(0, 200), started_at: now, seen_at: now });
}

/** The session with that hash, as long as it lives; seeing it keeps it alive. */
export async function sessionOf(db: Database, hash: string, now: Instant): Promise<Session | null> {
  const row = await alive(db, now).where({ hash }).first();
  if (!row) return null;
  if (Number(row.seen_at) < now - seenWithin) await db('sessions').where({ id: row.id }).update({ seen_at: now });
  return session(row);
}

/** Where a person is signed in, the latest first. */
export async function sessionsOf(db: Database, person: string, now: Instant): Promise<Session[]> {
  return (await alive(db, now).where({ person }).orderBy('seen_at', 'desc')).map(session);
}

export async function keepNotice(db: Database, id: number, notice: Notice | null): Promise<void> {
  await db('sessions')
    .where({ id })
    .update({ notice: notice === null ? null : JSON.stringify(notice) });
}

/** Ends one session of a person; false where they have none such. */
export async function endSession(db: Database, id: number, person: string): Promise<boolean> {
  return (await db('sessions').where({ id, person }).delete()) > 0;
}

export async function endSessionsOf(db: Database, person: string): Promise<void> {
  await db('sessions').where({ person }).delete();
}

function alive(db: Database, now: Instant) {
  return db('sessions')
    .where('seen_at', '>', now - idleFor)
    .where('started_at', '>', now - livesFor);
}

interface SessionRow {
  id: number;
  person: string;
  agent: string;
  started_at: Whole;
  seen_at: Whole;
  notice: string | null;
}

function session(row: SessionRow): Session {
  return {
    id: row.id,
    person: row.person,
    agent: row.agent,
    startedAt: Number(row.started_at),
    seenAt: Number(row.seen_at),
    notice: json<Notice>(row.notice),
  };
}
