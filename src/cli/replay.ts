import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { Advice } from '../errors.js';
import { handleAgain } from '../gateway/handling.js';
import { identityOf, messageIdOf } from '../intake/identity.js';
import { type Database, deciding } from '../record/database.js';
import { keep, type LedgerState, ledgerById } from '../record/ledger.js';
import { asOption, whoDoesIt, withRecord } from './desk.js';
import { globals, idOf, oneLine, print } from './io.js';

interface Replayed {
  /** As on the command line. */
  what: string;
  /** Its number in the ledger. */
  id: number;
  state: LedgerState;
  detail: string;
}

export function addReplay(program: Command): void {
  program
    .command('replay <files-or-ids...>')
    .description('takes raw mails in as if they had just arrived, or has one of quarantine handled again')
    .option(...asOption)
    .action(async (given: string[], flags: { as?: string }, command: Command) => {
      const options = globals(command);
      const done = await withRecord(options, async (db, { desk, mail }) => {
        const by = whoDoesIt(flags.as, { desk });
        const replayed: Replayed[] = [];
        for (const what of given) {
          const isId = /^\d+$/.test(what) && !existsSync(what);
          replayed.push(isId ? await again(db, what, by) : await takeIn(db, what, mail.maxSize));
        }
        return replayed;
      });
      print(options, done, done.map(({ what, id, detail }) => `${oneLine(what)}: mail ${id}, ${detail}`).join('\n'));
      if (done.some(({ state }) => state !== 'pending')) process.exitCode = 1;
    });
}

async function takeIn(db: Database, file: string, maxSize: number): Promise<Replayed> {
  const raw = await rawIn(file, maxSize);
  const arrival = {
    source: 'replay',
    folder: '',
    uidValidity: '',
    uid: 0,
    messageId: messageIdOf(raw),
    identity: identityOf(raw),
    raw,
    receivedAt: systemClock.now(),
  };
  const { id, duplicate } = await keep(db, arrival);
  if (!duplicate) return { what: file, id, state: 'pending', detail: 'handled when postdesk runs' };
  const outcome = (await ledgerById(db, id))?.outcome ?? 'came before';
  return { what: file, id, state: 'duplicate', detail: `${outcome}: nothing is done` };
}

async function rawIn(file: string, maxSize: number): Promise<Buffer> {
  const facts = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new Advice(`${file} cannot be read (${error.code}); name files of raw mail, or numbers of the ledger`, 2);
  });
  if (!facts.isFile()) throw new Advice(`${file} is no file; name files of raw mail, such as *.eml`, 2);
  if (facts.size > maxSize) throw new Advice(`${file} is larger than mail.maxSize and was not taken in`);
  return readFile(file);
}

/** What was handled is not handled twice: only what waits is, or was set aside. */
async function again(db: Database, what: string, by: string): Promise<Replayed> {
  const row = await ledgerById(db, idOf(what));
  if (!row) throw new Advice(`there is no mail ${what} in the ledger, and no such file`, 2);
  const { id, state, outcome } = row;
  const done = await deciding(db, (trx) => handleAgain(trx, { id, by, now: systemClock.now() }));
  if ('done' in done) return { what, id, state: 'pending', detail: 'handled again when postdesk runs' };
  const told = outcome === '' ? '' : ` (${oneLine(outcome)})`;
  return {
    what,
    id,
    state,
    detail: `is ${state}${told}: ${state === 'pending' ? 'it waits already' : 'nothing is done'}`,
  };
}
