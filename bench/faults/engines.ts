/** The databases of a campaign: made once with what was before, then copied for each run. */
import { randomBytes } from 'node:crypto';
import { chown, copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/record/database.js';
import { mountSmall, unmount } from './small-disk.js';
import { tidied } from './tidy.js';

/** The database of one run. */
export interface Place {
  /** As in the desk file. */
  database: string;
  /** Folder of the run, for the desk file, the log and what else is needed. */
  folder: string;
  /** Asks something as a process of its own would. */
  ask<T>(work: (db: Database) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
  trouble: Trouble;
}

/** What can be done to a database; each returns how to end it, or null where this one cannot have it. */
export interface Trouble {
  /** Another process holds the lock for writing. */
  lock?(): Promise<() => Promise<void>>;
  /** No room is left; the place must have been made small. */
  fill?(): Promise<() => Promise<void>>;
  /** All connections are ended, and new ones are let in. */
  terminate?(): Promise<void>;
  /** All connections are ended, and none is let in. */
  refuse?(): Promise<() => Promise<void>>;
}

export interface Engine {
  name: 'sqlite' | 'postgres';
  /** @param small on a disk of a few megabytes */
  fresh(small: boolean): Promise<Place>;
  close(): Promise<void>;
}

/** @param seed makes the database that all runs begin with */
export type Seed = (db: Database, database: string) => Promise<void>;

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'postdesk-faults-'));
}

async function asking<T>(database: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(database);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

export async function sqliteEngine(seed: Seed): Promise<Engine> {
  const template = await newFolder();
  const seeded = join(template, 'seed.sqlite');
  await asking(`sqlite:${seeded}`, async (db) => {
    await seed(db, `sqlite:${seeded}`);
    await db.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  });
  return {
    name: 'sqlite',
    async fresh(small) {
      const folder = await newFolder();
      if (small) await mountSmall(folder);
      const file = join(folder, 'desk.sqlite');
      await copyFile(seeded, file);
      const database = `sqlite:${file}`;
      return {
        database,
        folder,
        // Opened for each question: a desk that is killed must find no open connection that recovers for it.
        ask: (work) => asking(database, work),
        remove: tidied(async () => {
          if (small) await unmount(folder);
          await rm(folder, { recursive: true, force: true });
        }),
        trouble: { lock: () => lock(database), ...(small ? { fill: () => fill(folder) } : {}) },
      };
    },
    close: tidied(() => rm(template, { recursive: true, force: true })),
  };
}

async function lock(database: string): Promise<() => Promise<void>> {
  const db = openDatabase(database);
  await db.raw('BEGIN EXCLUSIVE');
  return async () => {
    await db.raw('ROLLBACK');
    await db.destroy();
  };
}

async function fill(folder: string): Promise<() => Promise<void>> {
  const filler = join(folder, 'filler');
  for (let size = 64 * 1024 * 1024, at = 0; size >= 4096; size /= 2, at += 1) {
    await writeFile(`${filler}-${at}`, Buffer.alloc(size)).catch(() => {});
  }
  return async () => {
    for (let size = 64 * 1024 * 1024, at = 0; size >= 4096; size /= 2, at += 1)
      await rm(`${filler}-${at}`, { force: true });
  };
}

const ours = 'postdesk-faults';

export async function postgresEngine(seed: Seed): Promise<Engine> {
  const server = process.env.POSTDESK_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test';
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const urlOf = (name: string, more = '') => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return `${url.href}${more}`;
  };
  const template = `postdesk_faults_${randomBytes(5).toString('hex')}`;
  await admin.query(`CREATE DATABASE ${template}`);
  await asking(urlOf(template), (db) => seed(db, urlOf(template)));
  let runs = 0;
  return {
    name: 'postgres',
    async fresh(small) {
      const name = `${template}_${++runs}`;
      const folder = await newFolder();
      const disk = small ? await smallTablespace(admin, name) : null;
      await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}${disk ? ` TABLESPACE ${name}` : ''}`);
      const terminate = async () => {
        const others = 'datname = $1 AND application_name <> $2';
        await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`, [name, ours]);
      };
      const db = openDatabase(urlOf(name, `?application_name=${ours}`));
      return {
        database: urlOf(name),
        folder,
        ask: (work) => work(db),
        remove: tidied(async () => {
          await db.destroy();
          await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
          await disk?.remove();
          await rm(folder, { recursive: true, force: true });
        }),
        trouble: {
          terminate,
          ...(disk ? { fill: () => fill(disk.folder) } : {}),
          async refuse() {
            await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
            await terminate();
            return async () => void (await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`));
          },
        },
      };
    },
    close: tidied(async () => {
      await admin.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
      await admin.end();
    }),
  };
}

/** A disk of its own for a database, which the server must be on the same machine for. */
async function smallTablespace(admin: pg.Client, name: string) {
  const { rows } = await admin.query('SHOW data_directory');
  const server = await stat(String(rows[0]?.data_directory));
  const folder = await newFolder();
  // A new database takes eight megabytes.
  await mountSmall(folder, 24);
  await chown(folder, server.uid, server.gid);
  await admin.query(`CREATE TABLESPACE ${name} LOCATION '${folder}'`);
  return {
    folder,
    async remove() {
      await admin.query(`DROP TABLESPACE ${name}`);
      await unmount(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
