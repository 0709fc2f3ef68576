/** One mail that waits: why, what it says as far as it can be read, and what can be done with it. */

import { withoutTokens } from '../domain/tokens.js';
import type { LedgerRow } from '../record/ledger.js';
import type { MailDoing } from '../record/mail-doings.js';
import { veiledSource } from '../understand/veil.js';
import { form, type Html, html, path, sheet } from './html.js';
import { whoDid } from './mail-state.js';
import { sizeOf } from './names.js';
import type { Site, Visit } from './site.js';
import { isWaiting, type WaitingMail } from './waiting-mail.js';
import { moment } from './when.js';

export function quarantineMail(
  site: Site,
  visit: Visit,
  { row, mail, doings }: { row: LedgerRow; mail: WaitingMail | null; doings: MailDoing[] },
): Html {
  const { desk, clock } = site.gateway.house;
  const facts: [string, unknown][] = [
    ['Why', row.outcome || 'it waits to be handled'],
    [
      'Came',
      html`${moment(row.receivedAt, desk.timezone, clock.now())} <span class="muted">by ${row.source}${row.folder ? `, ${row.folder}` : ''}</span>`,
    ],
    [
      'From',
      mail?.from ? html`${mail.from.name} <span class="muted">${mail.from.email}</span>` : 'nobody that can be read',
    ],
    ['Size', sizeOf(row.size)],
    ...(row.ticket === null
      ? []
      : [['Ticket', html`<a href="${path('tickets', row.ticket)}">${row.ticket}</a>`] as [string, unknown]]),
  ];
  const aside = row.state === 'processed' && doings.at(-1)?.did === 'set-aside';
  return html`<p><a href="${path('quarantine')}">Quarantine</a></p><h1>${mail?.subject || row.subject || '(no subject)'}</h1>
${sheet(facts, 'panel')}
${isWaiting(row) ? whatToDo(visit, row) : aside ? form(visit, path('quarantine', row.id, 'retry'), html`<button>Take it up again</button>`) : ''}
${whoDid(doings, site)}
${mail === null ? html`<p class="panel muted">What it said is kept no longer.</p>` : content(row, mail)}`;
}

function whatToDo(visit: Visit, row: LedgerRow): Html {
  const held = row.state === 'held';
  const nobodys = held && row.sender === null;
  const again = form(
    visit,
    path('quarantine', row.id, 'retry'),
    html`<button class="primary">${held ? 'Let it in' : 'Try it again'}</button>`,
  );
  const comes = nobodys
    ? 'Put right, it is given a sender.'
    : held
      ? 'Let in, it is handled as if its sender were known.'
      : 'It is handled once more as it came, which helps where the desk has changed.';
  return html`<section class="panel" aria-labelledby="do"><h2 id="do">What you can do</h2><div class="row">
${nobodys ? '' : again}
<a class="button" href="${path('quarantine', row.id, 'mend')}">Put it right</a>
${form(visit, path('quarantine', row.id, 'set-aside'), html`<label class="visually-hidden" for="why">Why it is set aside</label><input id="why" name="why" required maxlength="300" placeholder="Why, e.g. spam"> <button>Set aside</button>`)}</div>
<p class="small muted">${comes} Your name goes into the history.</p></section>`;
}

function content(row: LedgerRow, mail: WaitingMail): Html {
  const files = mail.attachments.map(({ filename, type, size }, at) => {
    const name = isWaiting(row)
      ? html`<a href="${path('quarantine', row.id, 'files', at + 1)}" download>${filename}</a>`
      : filename;
    return html`<li>${name} <span class="muted">${type}, ${sizeOf(size)}</span></li>`;
  });
  const guessed =
    mail.unreadable === null
      ? ''
      : html`<p class="notice refused">It cannot be parsed${mail.unreadable === row.outcome ? '' : html` (${mail.unreadable})`}; here are its first bytes as they came.</p>`;
  return html`<section class="panel" aria-labelledby="says"><h2 id="says">What it says</h2>${guessed}
<pre class="mail-text" tabindex="0" role="region" aria-label="Text">${(mail.unreadable === null ? withoutTokens : veiledSource)(mail.text) || '(no text)'}</pre>
${files.length > 0 ? html`<h3>Files</h3><ul class="lines">${files}</ul><p class="small muted">They are a stranger’s: open none that you do not expect.</p>` : ''}
<details><summary>Headers (${mail.headers.length})</summary><dl class="sheet headers">${mail.headers.map(([name, value]) => html`<dt>${name}</dt><dd class="mono">${withoutTokens(value)}</dd>`)}</dl></details></section>`;
}
