/** Putting a mail right: sender, subject, text, which files go along, and where it belongs. */
import type { Desk } from '../domain/desk.js';
import { withoutTokens } from '../domain/tokens.js';
import type { Mended } from '../gateway/handling.js';
import type { LedgerRow } from '../record/ledger.js';
import { cleanText, oneLine } from '../understand/parse/clean.js';
import { veiledSource } from '../understand/veil.js';
import { form, type Html, html, option, path } from './html.js';
import { sizeOf } from './names.js';
import type { Site, Visit } from './site.js';
import type { WaitingMail } from './waiting-mail.js';

export function mendForm(
  site: Site,
  visit: Visit,
  row: LedgerRow,
  mail: WaitingMail,
  typed: Mended | null = null,
): Html {
  const { desk } = site.gateway.house;
  const value = typed ?? {
    from: mail.from ?? { name: '', email: '' },
    subject: withoutTokens(mail.subject),
    text: (mail.unreadable === null ? withoutTokens : veiledSource)(mail.text),
    category: null,
    ticket: null,
    attachments: mail.attachments,
  };
  const categories = desk.categories.map(({ key, label }) => option(key, label, key === value.category));
  const files = mail.attachments.map((file, at) => {
    const checked = value.attachments.includes(file) ? html` checked` : '';
    return html`<p><input type="checkbox" id="file-${at}" name="files" value="${at}"${checked}> <label for="file-${at}">${file.filename} <span class="muted">${sizeOf(file.size)}</span></label></p>`;
  });
  return html`<p><a href="${path('quarantine', row.id)}">Mail ${row.id}</a></p><h1>Put the mail right</h1>
<p class="muted">What stands here is handed in as a mail of its own. The mail as it came is kept beside it, and the history tells what you changed. No OK in it counts: it answers nothing that the desk sent.</p>
${form(
  visit,
  path('quarantine', row.id, 'mend'),
  html`<label for="email">Sender</label><input id="email" name="email" type="email" required maxlength="320" value="${value.from.email}" autocomplete="off">
<label for="name">Name</label><input id="name" name="name" maxlength="100" value="${value.from.name}" autocomplete="off">
<label for="subject">Subject</label><input id="subject" name="subject" maxlength="250" value="${value.subject}" autocomplete="off">
<label for="category">Category</label><select id="category" name="category">${option('', 'What the mail says', value.category === null)}${categories}</select>
<label for="ticket">Ticket</label><input id="ticket" name="ticket" maxlength="32" value="${value.ticket ?? ''}" placeholder="A new one, or what the subject says" autocomplete="off">
<label for="text">Text</label><textarea id="text" name="text" rows="14">${value.text}</textarea>
${files.length > 0 ? html`<span class="legend" id="files">Files</span><div role="group" aria-labelledby="files">${files}</div>` : ''}
<span></span><div class="row"><button class="primary">Hand it in</button><a class="button" href="${path('quarantine', row.id)}">Leave it</a></div>`,
  { className: 'panel fields' },
)}`;
}

/** What was typed, and in words what it changed. */
export function mendedIn(typed: Record<string, unknown>, mail: WaitingMail, desk: Desk): Mended {
  const one = (name: string) => (typeof typed[name] === 'string' ? (typed[name] as string) : '');
  const chosen = [typed.files ?? []].flat().map(Number);
  const attachments = mail.attachments.filter((_, at) => chosen.includes(at));
  const from = { name: oneLine(one('name'), 100), email: one('email').trim().toLowerCase() };
  const subject = oneLine(one('subject'), 250);
  const text = cleanText(one('text')).slice(0, 200_000);
  const category = one('category') || null;
  const ticket = one('ticket').trim().toUpperCase() || null;
  const changed: [string, boolean][] = [
    ['sender', from.email !== mail.from?.email || from.name !== mail.from.name],
    ['subject', subject !== withoutTokens(mail.subject)],
    ['text', text.trim() !== withoutTokens(mail.text).trim()],
    ['files', attachments.length !== mail.attachments.length],
    [`category ${category}`, category !== null],
    [`ticket ${ticket}`, ticket !== null],
  ];
  return {
    from,
    subject,
    text,
    category,
    ticket: ticket !== null && /^\d+$/.test(ticket) ? `${desk.prefix}-${ticket}` : ticket,
    attachments,
    automatic: mail.automatic,
    changed: changed.flatMap(([what, is]) => (is ? [what] : [])),
  };
}
