/** What became of a mail, and what people did with it. */
import type { MailDoing } from '../record/mail-doings.js';
import type { OutboxRow, OutboxState } from '../record/outbox.js';
import { type Html, html, path } from './html.js';
import { nameOf } from './names.js';
import type { Site } from './site.js';
import { moment } from './when.js';

/** By shape, colour and word alike. */
export function stateMark({ state, attempts, maybeTwice }: OutboxRow): Html {
  const marks: Record<OutboxState, [string, string, string]> = {
    waiting: [
      'soon',
      '◆',
      attempts > 0 ? `waiting, tried ${attempts === 1 ? 'once' : `${attempts} times`}` : 'waiting',
    ],
    sending: ['soon', '◆', 'being sent'],
    sent: ['good', '✓', maybeTwice ? 'sent, perhaps twice' : 'sent'],
    failed: ['late', '▲', 'failed'],
    withheld: ['late', '‖', 'withheld'],
    cancelled: ['waits', '✕', 'stopped'],
  };
  const [kind, shape, words] = marks[state];
  return html`<span class="due ${kind}"><span aria-hidden="true">${shape}</span> ${words}</span>`;
}

/** What people did with a mail; nothing where nobody did anything. */
export function whoDid(doings: readonly MailDoing[], site: Site): Html | '' {
  const { desk, clock } = site.gateway.house;
  if (doings.length === 0) return '';
  const words: Record<MailDoing['did'], string> = {
    retry: 'had it sent',
    cancel: 'kept it from being sent',
    'let-in': 'had it handled again',
    mend: 'put it right',
    'set-aside': 'set it aside',
  };
  const lines = doings.map(({ at, by, did, note, other }) => {
    const link = other === null ? '' : html` <a href="${path('quarantine', other)}">mail ${other}</a>`;
    return html`<li>${moment(at, desk.timezone, clock.now())} <strong>${nameOf(by, null, desk)}</strong> ${words[did]} <span class="muted">(${note})</span>${link}</li>`;
  });
  return html`<section class="panel"><h2>What people did with it</h2><ul class="lines">${lines}</ul></section>`;
}
