/** Where the desk keeps what it knows: that it can, and that what it kept in files is whole. Makes nothing there. */
import { constants, existsSync, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkFiles } from '../record/blob-care.js';
import { type Database, pendingMigrations } from '../record/database.js';
import { Disk } from '../record/disk.js';
import { faultLine } from './contents.js';
import { fileOfMissing } from './desk.js';
import { attempt, type Finding, fault, fine } from './findings.js';

export async function checkDatabase(database: string, db: Database): Promise<{ usable: boolean; findings: Finding[] }> {
  const missing = fileOfMissing(database);
  if (missing !== null) return { usable: false, findings: [await placeFor(missing)] };
  let usable = false;
  const cure = 'correct database in the desk file, or see whether its server is up';
  const record = await attempt('database', cure, async () => {
    const pending = (await pendingMigrations(db)).length;
    usable = pending === 0;
    return usable ? 'reachable and up to date' : `reachable; ${pending} migrations are done at the next start`;
  });
  const rights = record.result === 'fine' ? await maynot(database, db) : null;
  const full = record.result === 'fine' ? noRoom(db) : null;
  const trouble = [rights, full].filter((one) => one !== null);
  return { usable, findings: [record, ...trouble, ...(usable ? await contents(db) : [])] };
}

/** Null where there is room, and where only the database's server can tell. */
function noRoom(db: Database): Finding | null {
  const { hasRoom, detail } = new Disk(db).state();
  const cure =
    'make room on that disk: no mail is taken in until there is; docs/storage.md says what the desk can drop';
  return hasRoom ? null : fault('disk', detail, cure);
}

/** Of a desk that never ran. */
async function placeFor(file: string): Promise<Finding> {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  const cure = `make ${dirname(file)} the desk's: install -d -o USER ${dirname(file)}, with the user that runs the desk and this command; or correct database in the desk file`;
  return attempt('database', cure, async () => {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
    await access(folder, constants.W_OK | constants.X_OK);
    return `${file} is made at the first start`;
  });
}

/** What the user must be allowed beside reading; null where it is. */
async function maynot(database: string, db: Database): Promise<Finding | null> {
  if (!database.startsWith('sqlite:')) {
    const { rows } = await db.raw(`SELECT current_user AS name, current_schema() AS place,
      has_schema_privilege(current_schema(), 'CREATE') AS may`);
    const [{ name, place, may }] = rows as [{ name: string; place: string | null; may: boolean | null }];
    if (may === true) return null;
    const cure = `give it that right, as the database's owner: GRANT CREATE ON SCHEMA ${place ?? 'public'} TO ${name}`;
    return fault('database', `the user ${name} may not make tables there`, cure);
  }
  const file = database.slice('sqlite:'.length);
  // SQLite writes beside its file too.
  for (const path of [file, dirname(file)]) {
    const denied = await access(path, constants.W_OK).then(
      () => false,
      () => true,
    );
    if (denied) {
      const cure = 'run this as the user that runs the desk, or have the database with its folder belong to that user';
      return fault('database', `${path} may not be written`, cure);
    }
  }
  return null;
}

/** The files beside the database, each compared with its hash. */
async function contents(db: Database): Promise<Finding[]> {
  const { files, faults } = await checkFiles(db);
  if (files === 0) return [];
  if (faults.length === 0) return [fine('contents', `${files} files beside the database are whole`)];
  return faults.map((one) => fault('contents', faultLine(one), 'put its file back from a backup: docs/storage.md'));
}
