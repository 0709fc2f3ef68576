import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import type { ImapConfig } from '../config/types.js';
import { inEnglish } from '../domain/said.js';
import { Advice } from '../errors.js';
import { type Account, reconcile } from '../intake/reconcile.js';
import { silentLog } from '../log.js';
import { tokensOf } from '../oauth2/desk.js';
import { contentsAccount } from './contents.js';
import { withRecord } from './desk.js';
import { globals, oneLine, print } from './io.js';

export function addReconcile(program: Command): void {
  program
    .command('reconcile')
    .description('accounts for every mail in the IMAP folders against the ledger, and repairs what can be')
    .option('--dry-run', 'only tells')
    .action(async (flags: { dryRun?: boolean }, command: Command) => {
      const options = globals(command);
      const accounts = await withRecord(options, async (db, file) => {
        const { mail } = file;
        const inboxes = mail.in.filter((config): config is ImapConfig => config.kind === 'imap');
        if (inboxes.length === 0)
          throw new Advice('mail.in names no IMAP inbox; only their folders can be gone through', 2);
        const tokens = tokensOf(file, { db, clock: systemClock, env: process.env }).of;
        const deps = { db, clock: systemClock, log: silentLog, tokens, maxSize: mail.maxSize, onKept: () => {} };
        const done: Account[] = [];
        for (const config of inboxes) done.push(await reconcile(config, deps, !flags.dryRun));
        const contents = await contentsAccount(db);
        if (contents) done.push(contents);
        return done;
      });
      print(options, accounts.map(inJson), accounts.flatMap(lines).join('\n'));
      if (accounts.some(({ gaps }) => gaps.some((gap) => !gap.repaired))) process.exitCode = 1;
    });
}

function inJson(account: Account) {
  return { ...account, gaps: account.gaps.map((gap) => ({ ...gap, what: inEnglish(gap.what) })) };
}

function lines({ source, folders, ledger, gaps }: Account): string[] {
  if (folders[0]?.folder === 'contents') {
    const whole = `${folders[0].known} of ${folders[0].mails} are whole`;
    return [source, `  ${whole}`, ...gaps.map(({ what }) => `  GAP ${inEnglish(what)}`)];
  }
  const { rows, inFolders, inLedgerOnly } = ledger;
  return [
    source,
    ...folders.map(({ folder, mails, known }) => `  ${folder}: ${mails} mails, ${known} known`),
    `  ledger: ${rows} mails, ${inFolders} of them in a folder, ${inLedgerOnly} whole in the ledger alone`,
    ...gaps.map(({ folder, uid, messageId, what, repaired }) => {
      const mail = oneLine(messageId ?? 'a mail without Message-ID');
      return `  ${repaired ? 'repaired' : 'GAP'} ${folder} uid ${uid}: ${mail} ${inEnglish(what)}`;
    }),
    gaps.length === 0 ? '  every mail is accounted for' : `  ${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}`,
  ];
}
