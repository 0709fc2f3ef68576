import type { Account, Gap } from '../intake/reconcile.js';
import { checkFiles, type Fault } from '../record/blob-care.js';
import type { Database } from '../record/database.js';

/** The files beside the database, each compared with its hash, accounted for as folders are; null where there is none. */
export async function contentsAccount(db: Database): Promise<Account | null> {
  const { files, faults } = await checkFiles(db);
  if (files === 0) return null;
  const folder = 'contents';
  const gaps = faults.map(
    (fault): Gap => ({
      folder,
      uid: 0,
      messageId: null,
      what: `${faultLine(fault)}: put its file back from a backup`,
      repaired: false,
    }),
  );
  const ledger = { rows: 0, inFolders: 0, inLedgerOnly: 0 };
  return {
    source: 'files beside the database',
    folders: [{ folder, mails: files, known: files - gaps.length }],
    ledger,
    gaps,
  };
}

/** What is wrong, with whom it concerns and what to do. */
export function faultLine({ hash, what, ledger, tickets }: Fault): string {
  const of = [...ledger.map((id) => `mail ${id}`), ...tickets];
  return `the content ${hash} ${what}${of.length > 0 ? ` (of ${of.join(', ')})` : ''}`;
}
