import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AutomaticKind } from '../../src/domain/mail.js';
import { readAutomatic } from '../../src/understand/automatic.js';
import { parseMail } from '../../src/understand/parse.js';
import { mailOf, parsedFixture } from './mail-fixture.js';

const own = {
  addresses: ['support@acme.example'],
  isOwnMessageId: (id: string) => id.startsWith('<pd.') && id.endsWith('@acme.example>'),
};

const cases: [fixture: string, kind: AutomaticKind, why: string][] = [
  ['exchange-automatic-reply', 'out-of-office', 'Auto-Submitted: auto-generated'],
  ['exchange-automatic-reply-nl', 'out-of-office', 'automatisch antwoord'],
  ['gmail-vacation', 'out-of-office', 'Auto-Submitted: auto-replied'],
  ['zimbra-out-of-office', 'out-of-office', 'zimbra; vacation'],
  ['sieve-vacation', 'auto-reply', 'Auto-Submitted: auto-replied (vacation)'],
  ['notes-out-of-office', 'out-of-office', 'Auto-Submitted: auto-generated'],
  ['notes-old-without-header', 'out-of-office', 'ausser haus'],
  ['cpanel-autoresponder', 'auto-reply', 'Auto-Submitted: auto-replied'],
  ['zendesk-request-received', 'auto-reply', 'Auto-Submitted: auto-generated'],
  ['freshdesk-ticket-received', 'auto-reply', 'ticket received'],
  ['jira-service-answer', 'auto-reply', 'Auto-Submitted: auto-generated'],
  ['jira-notification', 'bulk', 'Auto-Submitted: auto-generated'],
  ['rt-autoreply', 'auto-reply', 'X-Rt-Loop-Prevention'],
  ['otrs-autoreply', 'auto-reply', 'Auto-Submitted: auto-replied'],
  ['firstclass', 'auto-reply', 'X-Fc-Machinegenerated'],
  ['null-return-path', 'auto-reply', 'null return path'],
  ['mailman-post', 'list', 'List-Id: ERP users'],
  ['google-group-post', 'list', 'List-Id: <it.contoso.example>'],
  ['newsletter', 'bulk', 'List-Unsubscribe'],
  ['cron', 'bulk', 'Auto-Submitted: auto-generated'],
  ['monitor-with-null-path', 'bulk', 'Auto-Submitted: auto-generated'],
  ['no-reply-form', 'bulk', 'From: no-reply'],
  ['read-receipt', 'auto-reply', 'read receipt'],
  ['feedback-report', 'bulk', 'feedback report'],
  ['own-mail-come-back', 'loop', 'From: support+k3y@acme.example'],
  ['own-message-id-come-back', 'loop', 'own Message-ID'],
];

const fixtures = readdirSync(new URL('../mails/automatic', import.meta.url)).map((name) => name.replace('.eml', ''));

describe('automatic mail', () => {
  it.each(cases)('%s is %s', async (fixture, kind, why) => {
    const found = readAutomatic(await parsedFixture(`automatic/${fixture}`), own);
    expect(found.kind).toBe(kind);
    expect(found.why).toContain(why);
  });

  it.each(fixtures.filter((name) => name.startsWith('out-of-office-')))('%s needs no header', async (fixture) => {
    const found = readAutomatic(await parsedFixture(`automatic/${fixture}`), own);
    expect(found.kind).toBe('out-of-office');
    expect(found.why).toMatch(/^subject "/);
  });

  it.each(fixtures.filter((name) => name.startsWith('human-')))('%s is by a person', async (fixture) => {
    expect(readAutomatic(await parsedFixture(`automatic/${fixture}`), own)).toEqual({ kind: 'none', why: '' });
  });

  it('knows each fixture', () => {
    const known = new Set(cases.map(([fixture]) => fixture));
    expect(fixtures.filter((name) => !known.has(name) && !/^(?:human|out-of-office)-/.test(name))).toEqual([]);
  });

  it('takes a delivery report for an auto-reply', async () => {
    for (const fixture of ['postfix-failed', 'success', 'exchange-online', 'gmail']) {
      const found = readAutomatic(await parsedFixture(`bounces/${fixture}`), own);
      expect(found).toEqual({ kind: 'auto-reply', why: 'delivery status notification' });
    }
    expect(readAutomatic(await parsedFixture('bounces/qmail'), own).kind).toBe('auto-reply');
  });
});

const headerCases: [header: string, subject: string, kind: AutomaticKind][] = [
  ['Auto-Submitted: No', 'Help', 'none'],
  ['Auto-Submitted: no (by hand)', 'Help', 'none'],
  ['Auto-Submitted: auto-notified; owner=x', 'Help', 'bulk'],
  ['Precedence: first-class', 'Help', 'none'],
  ['Precedence: junk', 'Help', 'bulk'],
  ['Precedence: bulk', 'Re: Help - Out of office', 'bulk'],
  ['X-Auto-Response-Suppress: OOF, AutoReply', 'Help', 'bulk'],
  ['X-Auto-Response-Suppress: All', 'Réponse automatique : Aide', 'out-of-office'],
  ['X-Autoreply: no', 'Help', 'none'],
  ['X-AutoReply-From: x@y.example', 'Help', 'auto-reply'],
  ['X-POST-MessageClass: 9; Autoresponder', 'Help', 'auto-reply'],
  ['Delivered-To: Autoresponder', 'Help', 'auto-reply'],
  ['X-Loop: somebody@else.example', 'Help', 'bulk'],
  ['X-Loop: support@acme.example', 'Help', 'loop'],
  ['X-Custom: x', 'Automatic reply: Help', 'out-of-office'],
  ['X-Custom: x', '[EXTERNAL] Automatische Antwort: Hilfe', 'out-of-office'],
  ['X-Custom: x', 'AutoReply: Help', 'auto-reply'],
  ['X-Custom: x', 'Automatic reply is sent twice', 'none'],
  ['X-Custom: x', 'Out of office design', 'none'],
  ['X-Custom: x', "I'm out of the office until Monday", 'out-of-office'],
  ['X-Custom: x', 'Out of the office from 3 to 5 May', 'out-of-office'],
  ['X-Custom: x', 'Fwd: Automatic reply: Help', 'none'],
  ['X-Custom: x', 'Urlaub', 'none'],
];

it.each(headerCases)('reads %s with subject %s as %s', async (header, subject, kind) => {
  const raw = mailOf(
    ['From: jane@contoso.example', header, `Subject: ${subject}`, 'Content-Type: text/plain'],
    'Hello',
  );
  expect(readAutomatic(await parseMail(raw), own).kind).toBe(kind);
});
