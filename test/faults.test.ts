/** A handful of the campaign's runs (`npm run faults`), so that no change breaks them unseen. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dovecotAvailable, needsDovecot } from './support/dovecot.js';
import { needsPostgres, postgresAvailable } from './support/postgres.js';

interface Built {
  campaign(options: object): Promise<boolean>;
}

// What kills processes needs processes, so it runs from the build, as `npm test` has just made it.
const built = fileURLToPath(new URL('../dist/bench/faults/campaign.js', import.meta.url));

async function isSound(database: 'sqlite' | 'postgres', only: string[], processes = 1): Promise<void> {
  expect(existsSync(built), 'run `npm run build` first').toBe(true);
  const { campaign } = (await import(built)) as Built;
  const told: string[] = [];
  const options = { runs: 1, seed: 1, only, databases: [database], processes, say: () => {} };
  const sound = await campaign({ ...options, tell: (line: string) => told.push(line) });
  expect(told.filter((line) => line.includes('BREACH'))).toEqual([]);
  expect(told).toHaveLength(only.length);
  expect(sound).toBe(true);
}

const onSqlite = 'nothing is lost and nothing done twice on SQLite';
describe.skipIf(!dovecotAvailable())(
  dovecotAvailable() ? onSqlite : `${onSqlite} (${needsDovecot})`,
  { timeout: 600_000 },
  () => {
    it('when it is killed, cut off or locked out', () =>
      isSound('sqlite', ['killed mid-transaction', "killed before DATA's answer", 'IMAP cut', 'database locked']));
  },
);

const onPostgres = 'nothing is lost and nothing done twice on PostgreSQL';
const missing = [...(dovecotAvailable() ? [] : [needsDovecot]), ...(postgresAvailable ? [] : [needsPostgres])];
describe.skipIf(missing.length > 0)(
  missing.length === 0 ? onPostgres : `${onPostgres} (${missing.join(', ')})`,
  { timeout: 600_000 },
  () => {
    it('when its connections end, or one of three processes is killed', () =>
      isSound('postgres', ['killed at any moment', 'connections terminated'], 3));
  },
);
