/** The databases that a desk runs on. What holds for one must hold for all: one suite, run over each. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { emptyRecord } from '../../src/record/sandbox.js';
import { needsPgbouncer, pgbouncerAvailable, startPgbouncer } from './pgbouncer.js';
import { freshSchema, needsPostgres, postgresAvailable } from './postgres.js';

/** Where tests begin: a Monday morning. */
export const start = Date.parse('2026-11-30T09:00:00Z');

/** A place for a database that nobody has opened yet. */
export interface Place {
  /** As in the desk file: `sqlite:PATH` or `postgres://…`. */
  database: string;
  remove(): Promise<void>;
}

export interface Engine {
  name: 'SQLite' | 'PostgreSQL';
  /** What it is called in the names of tests, with how to enable it where it is not there. */
  title: string;
  available: boolean;
  place(): Promise<Place>;
}

export const engines: readonly Engine[] = [
  { name: 'SQLite', title: 'SQLite', available: true, place: placeForSqlite },
  {
    name: 'PostgreSQL',
    title: titled('PostgreSQL', postgresAvailable, needsPostgres),
    available: postgresAvailable,
    place: placeForPostgres,
  },
  {
    name: 'PostgreSQL',
    title: titled('PostgreSQL behind PgBouncer', pgbouncerAvailable, needsPgbouncer),
    available: pgbouncerAvailable,
    place: placeBehindPgbouncer,
  },
];

/** The database of the test that is running: migrated, and empty at the start of each. */
export interface Given {
  db: Database;
  /** As in the desk file. */
  database: string;
  engine: Engine['name'];
  /** A further connection to the same database, as another process has it; SQLite serves one process at a time. */
  beside(): Database;
}

/** Runs a suite over every database; the one that is not reachable is skipped and says how to enable it. */
export function onEachDatabase(about: string, suite: (given: Given) => void): void {
  for (const engine of engines) {
    describe.skipIf(!engine.available)(`${about} on ${engine.title}`, () => {
      const given = {} as Given;
      const opened: Database[] = [];
      let place: Place;
      beforeAll(async () => {
        place = await engine.place();
        const { database } = place;
        const open = () => {
          const db = openDatabase(database);
          opened.push(db);
          return db;
        };
        Object.assign(given, { db: open(), database, engine: engine.name, beside: open });
        await migrate(given.db, database, start);
      });
      beforeEach(() => emptyRecord(given.db));
      afterAll(async () => {
        await Promise.all(opened.map((db) => db.destroy()));
        await place.remove();
      });
      suite(given);
    });
  }
}

export async function placeForSqlite(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'postdesk-record-'));
  return {
    database: `sqlite:${join(folder, 'postdesk.sqlite')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function placeForPostgres(): Promise<Place> {
  const { database, drop } = await freshSchema();
  return { database, remove: drop };
}

async function placeBehindPgbouncer(): Promise<Place> {
  const { database, stop } = await startPgbouncer();
  return { database, remove: stop };
}

function titled(name: string, available: boolean, needs: string): string {
  return available ? name : `${name} (${needs})`;
}
