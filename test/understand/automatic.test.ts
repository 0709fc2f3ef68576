import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AutomaticKind } from '../../src/domain/mail.js';
import { readAutomatic } from '../../src/understand/automatic.js';
import { parseMail } from '../../src/understand/parse.js';
import { labelsOf, rawMail } from '../eval/corpus.mjs';
import { mailOf, parsedFixture } from './mail-fixture.js';

const own = {
  addresses: ['support@acme.example'],
  isOwnMessageId: (id: string) => id.startsWith('<pd.') && id.endsWith('@acme.example>'),
};

const labels = labelsOf('automatic');

describe('automatic mail', () => {
  it.each(labels)('$file is $kind', async ({ file, kind, why }) => {
    const found = readAutomatic(await parseMail(rawMail('automatic', file)), own);
    expect(found.kind).toBe(kind);
    expect(found.why).toContain(why);
  });

  it.each(labels.filter(({ kind }) => kind === 'none'))('$file shows no sign of a machine', async ({ file }) => {
    expect(readAutomatic(await parseMail(rawMail('automatic', file)), own)).toEqual({ kind: 'none', why: '' });
  });

  it('has a label for each of its mails', () => {
    const mails = readdirSync(new URL('../mails/automatic', import.meta.url)).filter((name) => name.endsWith('.eml'));
    expect(new Set(labels.map(({ file }) => file))).toEqual(new Set(mails));
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
