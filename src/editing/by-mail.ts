/**
 * Templates edited by mail. What an admin gets is a mail with the file's text; their answer to that very mail is what
 * changes it, and SAVE in answer to the mail that showed the change stores it. Nothing is guessed: each of these mails
 * has a row of its own under its token (record/template-drafts.ts), and only whom it went to may answer it.
 */
import { build } from '../compose/message.js';
import type { Letter } from '../domain/decision.js';
import type { Person } from '../domain/desk.js';
import { textFrame } from '../domain/marks.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import type { House } from '../gateway/house.js';
import { letterOf, type Posting, postingOf, postLetters } from '../gateway/mailroom.js';
import { putBlob } from '../record/blobs.js';
import type { Transaction } from '../record/database.js';
import { draftOf, keepDraft, type TemplateDraft } from '../record/template-drafts.js';
import { versionsOf } from '../record/template-versions.js';
import { localesOf } from '../template-files.js';
import type { EditedText } from '../understand/edited-text.js';
import type { TemplateAsking } from '../understand/reading.js';
import { findId, idOf, keyOf, type TemplateId } from './ids.js';
import { fillingOnNewest, sampledIn } from './preview.js';
import { mailWith, problemsOf, shownBy, sourcesOf, withEdit } from './review.js';
import { noFolder, Shelf, Unwritable } from './shelf.js';
import { baseOf, storeText, tidy } from './store.js';

/** One mail's work on one file. */
interface Editing {
  trx: Transaction;
  house: House;
  shelf: Shelf;
  by: Person;
  cause: Posting['cause'];
}

/** Values of the template `template`. */
type Told = Record<string, unknown> & { state: 'sent' | 'unchanged' | 'faulty' | 'checked' | 'saved' | 'refused' };

/** @returns what came of the mail, in one line, for the ledger */
export async function editByMail(
  trx: Transaction,
  house: House,
  { by, asks }: { by: Person; asks: TemplateAsking },
  cause: Posting['cause'],
): Promise<string> {
  const editing: Editing = { trx, house, shelf: house.shelf ?? new Shelf(null), by, cause };
  if (asks.do === 'fetch') return fetch(editing, asks.named);
  const draft = await draftOf(trx, asks.token, house.clock.now());
  if (draft?.person !== by.email) {
    const why = draft ? say('sentToAnother', { person: draft.person }) : say('noDraft');
    return refuse(editing, null, why);
  }
  const changed = asks.texts.texts.find((one) => isChanged(one, draft.source));
  if (changed) return review(editing, draft, tidy(changed.text), asks.save);
  return asks.save ? save(editing, draft) : unchanged(editing, draft);
}

async function fetch(editing: Editing, named: string): Promise<string> {
  const { house, shelf } = editing;
  const [name = '', locale = house.desk.locale] = named.split(/\s+/);
  const found = findId(name, locale, localesOf(house.desk));
  if ('problem' in found) return refuse(editing, null, found.problem);
  const source = await firstText(shelf, found.id);
  if (source === null) return refuse(editing, null, say('noTemplateYet', { name: keyOf(found.id) }));
  await tell(
    editing,
    found.id,
    { state: 'sent', source: framed(found.id, source) },
    {
      source,
      base: await baseOf(shelf, found.id),
      checked: false,
    },
  );
  return `mailed ${keyOf(found.id)} to edit`;
}

/** Of that locale, else of its language, else in English: a new file may begin with any of them. */
async function firstText(shelf: Shelf, { locale, name }: TemplateId): Promise<string | null> {
  for (const one of [locale, locale.split(/[-_]/)[0] ?? locale, 'en']) {
    const file = await shelf.read({ locale: locale === '' ? '' : one, name });
    if (file) return file.source;
  }
  return null;
}

/** What came back is checked; it is shown as it would look, and stored only in answer to that. */
async function review(editing: Editing, draft: TemplateDraft, source: string, wanted: boolean): Promise<string> {
  const { trx, house, shelf } = editing;
  const id = idOf(draft.file);
  const sources = await shelf.sources();
  const problems = problemsOf(sources, { id, source });
  if (problems.length > 0) {
    const told: Told = { state: 'faulty', problems, source: framed(id, source) };
    await tell(editing, id, told, { source, base: draft.base, checked: false });
    return `${draft.file}: ${problems.length} findings`;
  }
  const name = shownBy(sources, id);
  const filling = await fillingOnNewest(trx, house, name);
  const mail = mailWith(sources, { id, source }, name, filling.values);
  const samples = sampledIn(sourcesOf(withEdit(sources, { id, source }), name, id.locale || 'en'), filling).join(', ');
  const told: Told = {
    state: 'checked',
    preview: { on: filling.on, samples, subject: mail.subject, text: mail.text },
    possible: [{ verb: 'SAVE', command: 'SAVE', does: 'stores the text', onward: true }],
    why: wanted ? say('anotherText') : null,
  };
  await tell(editing, id, told, { source, base: draft.base, checked: true }, mail);
  return `${draft.file}: checked, shown, not stored yet`;
}

async function save(editing: Editing, draft: TemplateDraft): Promise<string> {
  const { trx, house, shelf, by } = editing;
  const id = idOf(draft.file);
  if (!draft.checked) {
    return refuse(editing, id, say('nothingToStore'));
  }
  if (shelf.folder === null) return refuse(editing, id, noFolder);
  const base = await baseOf(shelf, id);
  const stored = (await shelf.read(id))?.source;
  // The same text on disk: it was stored before, and a crash had the mail handled again.
  if (base !== draft.base && stored !== draft.source) {
    return refuse(editing, id, say('changedMeanwhile'));
  }
  try {
    await storeText(trx, shelf, { id, source: draft.source, by: by.email, how: 'mail', now: house.clock.now() });
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return refuse(editing, id, error.said);
  }
  await tell(editing, id, { state: 'saved' });
  return `${draft.file}: stored by ${by.email}`;
}

async function unchanged(editing: Editing, draft: TemplateDraft): Promise<string> {
  const id = idOf(draft.file);
  const { source, base, checked } = draft;
  await tell(editing, id, { state: 'unchanged', source: framed(id, source) }, { source, base, checked });
  return `${draft.file}: nothing in the answer differs from what was sent`;
}

async function refuse(editing: Editing, id: TemplateId | null, why: Said): Promise<string> {
  await tell(editing, id, { state: 'refused', why });
  return `refused: ${inEnglish(why)}`;
}

/** One mail about a file; with a draft where it can be answered. */
async function tell(
  editing: Editing,
  id: TemplateId | null,
  told: Told,
  draft: Pick<TemplateDraft, 'source' | 'base' | 'checked'> | null = null,
  mail: { subject: string; text: string; html: string } | null = null,
): Promise<void> {
  const { trx, house, by, cause } = editing;
  const now = house.clock.now();
  const [last] = id ? await versionsOf(trx, keyOf(id)) : [];
  // Where the desk's own was taken away, the text is as shipped again.
  const newest = last?.source == null ? undefined : last;
  const edited = id ? { name: keyOf(id), by: newest?.by ?? null, version: newest?.version ?? null } : null;
  const letter: Letter = {
    ...letterOf('template', 'staff', by, `a template is edited: ${told.state}`, { ...told, edited }),
    attachments: [
      ...(id && draft ? [await fileOf(trx, `${id.name}.hbs`, 'text/plain', Buffer.from(tidy(draft.source)))] : []),
      ...(mail ? [await fileOf(trx, 'preview.eml', 'application/octet-stream', previewOf(editing, mail))] : []),
    ],
  };
  const [token] = await postLetters(trx, [letter], postingOf(house, cause));
  if (id && draft && token) await keepDraft(trx, { token, person: by.email, file: keyOf(id), ...draft }, now);
}

/** The whole mail, to be opened in a mail program: it shows both parts as a customer would get them. */
function previewOf({ house, by }: Editing, mail: { subject: string; text: string; html: string }): Buffer {
  const { desk, clock } = house;
  return build({
    ...mail,
    from: { name: desk.name, email: desk.address },
    to: by,
    replyTo: desk.address,
    messageId: `<preview@${desk.address.split('@')[1]}>`,
    inReplyTo: null,
    references: [],
    date: clock.now(),
    automatic: true,
    headers: {},
    attachments: [],
  });
}

async function fileOf(trx: Transaction, filename: string, type: string, content: Buffer) {
  return { filename, type, size: content.length, hash: await putBlob(trx, content), contentId: null };
}

function framed(id: TemplateId, source: string): string {
  return textFrame.around(keyOf(id), source);
}

/** A mail program may change the white space of a text, though not of a file, without anybody having meant it. */
function isChanged({ text, file }: EditedText, source: string): boolean {
  return file ? tidy(text) !== tidy(source) : folded(text) !== folded(source);
}

function folded(source: string): string {
  return source.replace(/\s+/g, ' ').trim();
}
