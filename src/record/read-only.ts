/** Opening the database of a desk so that it can be read and nothing else. */
import { open } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import knexModule, { type Knex } from 'knex';
import { databaseConfig } from '../../knexfile.js';
import { Advice } from '../errors.js';
import type { Database } from './database.js';

/**
 * @param database path of an SQLite file, or `postgres://…`
 * @throws Advice (wrong usage) where the file is no SQLite database
 */
export async function openReadOnly(database: string): Promise<Database> {
  if (/^postgres(ql)?:/.test(database)) {
    return knexModule.knex({ ...databaseConfig(database), pool: { min: 0, max: 1, afterCreate: refuseWrites } });
  }
  await requireSqlite(database);
  // As an address with its mode, since knex opens whatever it opens for writing too.
  const filename = `${pathToFileURL(database).href}?mode=ro`;
  const connection: Knex.Sqlite3ConnectionConfig = { filename, flags: ['OPEN_URI'] };
  return knexModule.knex({ client: 'sqlite3', useNullAsDefault: true, connection, pool: { min: 1, max: 1 } });
}

interface PostgresConnection {
  query(sql: string, done: (error: Error | null) => void): void;
}

function refuseWrites(connection: PostgresConnection, done: (error: Error | null, connection: unknown) => void): void {
  const sql = 'SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY';
  connection.query(sql, (error) => done(error, connection));
}

/** @throws Advice (wrong usage) where the file is no SQLite database */
export async function requireSqlite(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
    if (buffer.toString('latin1') !== 'SQLite format 3\u0000') throw new Advice(`${path} is no SQLite database`, 2);
  } finally {
    await file.close();
  }
}
