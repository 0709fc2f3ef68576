import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { Advice } from '../errors.js';
import { handleAgain, notWaiting } from '../gateway/handling.js';
import { deciding } from '../record/database.js';
import { type LedgerRow, ledgerById, ledgerInState, rawOf } from '../record/ledger.js';
import { veiledSource } from '../understand/veil.js';
import { iso } from '../views.js';
import { asOption, whoDoesIt, withRecord } from './desk.js';
import { globals, idOf, plain, print, table } from './io.js';
import { momentsIn } from './moments.js';

export function addQuarantine(program: Command): void {
  const quarantine = program
    .command('quarantine')
    .description('mails that could not be handled, or that wait for a decision');
  quarantine
    .command('list')
    .description('all of them, with the reason')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const [rows, desk] = await withRecord(
        options,
        async (db, file) => [await ledgerInState(db, ['quarantined', 'held']), file.desk] as const,
      );
      const lines = rows.map((row) => line(row, momentsIn(desk)));
      print(options, rows.map(view), lines.length > 0 ? table(lines) : 'the quarantine is empty');
    });
  quarantine
    .command('show <id>')
    .description('one mail as it came, without the tokens by which its writer is known')
    .option('--raw', 'byte by byte, tokens and all: keep it to yourself')
    .action(async (id: string, flags: { raw?: boolean }, command: Command) => {
      const options = globals(command);
      const [row, raw] = await withRecord(options, async (db) => {
        const found = await ledgerById(db, idOf(id));
        if (!found)
          throw new Advice(`there is no mail ${id} in the ledger; postdesk quarantine list shows what waits`, 1);
        return [found, await rawOf(db, found)] as const;
      });
      if (flags.raw && !options.json) return void process.stdout.write(raw);
      const shown = (text: string) => (flags.raw ? text : veiledSource(text));
      print(options, { ...view(row), raw: shown(raw.toString('latin1')) }, plain(shown(raw.toString('utf8'))));
    });
  quarantine
    .command('retry <id>')
    .description('handles a mail again; a held one is then let in')
    .option(...asOption)
    .action(async (id: string, flags: { as?: string }, command: Command) => {
      const options = globals(command);
      const outcome = await withRecord(options, (db, file) => {
        const doing = { id: idOf(id), by: whoDoesIt(flags.as, file), now: systemClock.now() };
        return deciding(db, (trx) => handleAgain(trx, doing));
      });
      if ('refused' in outcome) {
        const missing = `mail ${id} is not in quarantine; postdesk quarantine list shows which are`;
        throw new Advice(outcome.refused === notWaiting ? missing : `mail ${id}: ${outcome.refused}`, 1);
      }
      print(options, { id: idOf(id), state: 'pending' }, `mail ${id} is handled again when postdesk runs`);
    });
}

function view(row: LedgerRow) {
  const { id, source, messageId, sender, subject, size, state, outcome } = row;
  return { id, receivedAt: iso(row.receivedAt), source, messageId, sender, subject, size, state, reason: outcome };
}

function line(row: LedgerRow, moment: ReturnType<typeof momentsIn>): (string | number | null)[] {
  return [
    row.id,
    row.state,
    moment(row.receivedAt),
    row.sender ?? row.messageId ?? '-',
    `${row.size} bytes`,
    row.outcome,
  ];
}
