/** One mail of the outbox: what it says, why it goes, what became of it. */
import { mailName } from '../domain/mail-names.js';
import { isKey, withoutTokens } from '../domain/tokens.js';
import { readHere } from '../gateway/reception.js';
import { ledgerById } from '../record/ledger.js';
import { mailDoingsOf } from '../record/mail-doings.js';
import { type OutboxRow, openRawOfSent } from '../record/outbox.js';
import { type Html, html, path, sheet } from './html.js';
import { stateMark, whoDid } from './mail-state.js';
import { nameOf, sizeOf } from './names.js';
import type { Site } from './site.js';
import { moment } from './when.js';

/** Headers that are looked for, in the order in which they stand. */
const shown = [
  'from',
  'to',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'auto-submitted',
];

export async function outboxMail(site: Site, row: OutboxRow, doings: Html | ''): Promise<Html> {
  const { db, desk, clock } = site.gateway.house;
  const at = (when: number) => moment(when, desk.timezone, clock.now());
  const cause = row.ledgerId === null ? null : await ledgerById(db, row.ledgerId);
  const by = await mailDoingsOf(db, 'outbox', row.id);
  const facts: [string, unknown][] = [
    ['State', html`${stateMark(row)}${row.lastError === null ? '' : html`<p class="small">${row.lastError}</p>`}`],
    ['To', html`${nameOf(row.recipient, null, desk)} <span class="muted">${row.audience}</span>`],
    ['Ticket', row.ticket === null ? 'none' : html`<a href="${path('tickets', row.ticket)}">${row.ticket}</a>`],
    ['Template', html`${mailName(row.template)} <span class="muted">${row.template}</span>`],
    ['Why', row.why],
    [
      'Caused by',
      cause === null
        ? 'no mail'
        : html`${cause.subject || '(no subject)'}, from ${cause.sender ?? 'somebody'}, ${at(cause.receivedAt)}`,
    ],
    ['Written', at(row.createdAt)],
    ['Attempts', html`${row.attempts}${row.state === 'waiting' ? html`; next ${at(row.nextAt)}` : ''}`],
    ...(row.sentAt === null ? [] : [['Sent', at(row.sentAt)] as [string, unknown]]),
  ];
  return html`<p><a href="${path('outbox')}">Outbox</a></p><h1>${row.subject || '(no subject)'}</h1>
${doings}
${sheet(facts, 'panel')}
${whoDid(by, site)}
${isKey(row.template) ? html`<p class="panel muted">Whoever reads this mail could act as the one it is for. So it is shown to nobody.</p>` : await content(site, row)}`;
}

async function content({ gateway }: Site, row: OutboxRow): Promise<Html> {
  const { db, desk, parse = readHere } = gateway.house;
  let mail: Awaited<ReturnType<typeof readHere>>['mail'];
  try {
    mail = (await parse(await openRawOfSent(db, row), { address: desk.address, messageId: null })).mail;
  } catch {
    return html`<p class="panel muted">What it said is kept no longer.</p>`;
  }
  const headers = shown.flatMap((name) => (mail.headers[name] ?? []).map((value) => [name, value] as const));
  const files = mail.attachments.map(
    ({ filename, size }) => html`<li>${filename} <span class="muted">${sizeOf(size)}</span></li>`,
  );
  return html`<section class="panel"><h2>What it says</h2>
<dl class="sheet headers">${headers.map(([name, value]) => html`<dt>${name}</dt><dd class="mono">${withoutTokens(value)}</dd>`)}</dl>
<pre class="mail-text" tabindex="0" role="region" aria-label="Text">${withoutTokens(mail.text)}</pre>${files.length > 0 ? html`<h3>Files</h3><ul class="lines">${files}</ul>` : ''}</section>`;
}
