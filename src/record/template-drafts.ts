import type { Instant } from '../domain/time.js';
import type { Transaction } from './database.js';

/** A template's text that was mailed to somebody and waits for their answer. */
export interface TemplateDraft {
  /** Of the mail that showed it. */
  token: string;
  /** Whom it was mailed to: nobody else may answer. */
  person: string;
  file: string;
  source: string;
  /** Hash of the text on disk that it was made from; null where there was none. */
  base: string | null;
  /** It was changed and nothing is wrong with it: it may be stored. */
  checked: boolean;
}

/** Longer than anybody edits one text; what is older is asked for anew. */
const kept = 30 * 24 * 3_600_000;

export async function keepDraft(trx: Transaction, draft: TemplateDraft, now: Instant): Promise<void> {
  await trx('template_drafts')
    .where('at', '<', now - kept)
    .delete();
  await trx('template_drafts').insert({ ...draft, at: now });
}

export async function draftOf(trx: Transaction, token: string, now: Instant): Promise<TemplateDraft | null> {
  const row = await trx('template_drafts')
    .where({ token })
    .where('at', '>=', now - kept)
    .first();
  if (!row) return null;
  const { person, file, source, base } = row;
  return { token, person, file, source, base, checked: Boolean(row.checked) };
}
