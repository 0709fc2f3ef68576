import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AutomaticKind } from '../../src/domain/mail.js';
import { readAtOnce } from '../../src/understand/automatic/at-once.js';
import { readAutomatic } from '../../src/understand/automatic/automatic.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { readMail } from '../../src/understand/read.js';
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

  /** A person answers through another company's helpdesk, whose mails all look alike. */
  const beyond = ['human-ticket-from-other-desk.eml'];
  it.each(labelsOf('automatic-2').filter(({ file }) => !beyond.includes(file)))(
    '$file of a list by somebody else is $kind',
    async ({ file, kind, also = [] }) => {
      const found = readAutomatic(await parseMail(rawMail('automatic-2', file)), own);
      expect([kind, ...also]).toContain(found.kind);
    },
  );

  /** Agents answer through another company's helpdesk here, too, and one writes anew through a sales tool. */
  const agents = ['0179.eml', '0181.eml', '0185.eml', '0188.eml'];
  const acceptance = labelsOf('automatic-3').filter(({ file }) => !agents.includes(file));
  it.each(acceptance)('$file of a list to accept by: $why', async ({ file, kind, also = [], withinMinute = false }) => {
    const raw = rawMail('automatic-3', file);
    const { automatic, said } = await readMail(raw, {
      address: 'support@acme.example',
      isOwnMessageId: own.isOwnMessageId,
    });
    const atOnce = withinMinute ? readAtOnce(said.text, { sentAt: 0 }, 20_000) : null;
    expect([kind, ...also]).toContain(automatic.kind === 'none' && atOnce ? atOnce.kind : automatic.kind);
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

const parsed = (lines: readonly string[]) => parseMail(mailOf(lines));

describe('a mail that says itself that nobody wrote it', () => {
  const read = async (lines: string[]) => readAutomatic(await parsed(lines), own);
  const receipt = ['From: info@contoso.example', 'Subject: Ontvangstbevestiging'];
  const declares = ['', 'Wij hebben uw bericht ontvangen.', 'Dit is een automatisch bericht.'];

  it('is an auto-reply where it comes to an address of one of our mails, or names one', async () => {
    expect((await read(['To: support+k3y@acme.example', ...receipt, ...declares])).kind).toBe('auto-reply');
    const answer = ['To: support@acme.example', 'In-Reply-To: <pd.1@acme.example>', ...receipt, ...declares];
    expect((await read(answer)).kind).toBe('auto-reply');
  });

  it('is bulk else, which may open a ticket', async () => {
    expect((await read(['To: support@acme.example', ...receipt, ...declares])).kind).toBe('bulk');
  });

  it.each([
    ['quotes one', ['', 'Onze klanten krijgen "Dit is een automatisch bericht" en niets meer.']],
    ['has it below as a quote', ['', 'Deze komt niet meer aan, zie:', '> Dit is een automatisch bericht.']],
    ['says nothing of it', ['', 'De ontvangstbevestiging komt niet meer aan.']],
  ])('is a person who %s', async (_, body) => {
    expect((await read(['To: support+k3y@acme.example', ...receipt, ...body])).kind).toBe('none');
  });

  it('is a person under a subject that is no receipt', async () => {
    const head = ['From: info@contoso.example', 'To: support+k3y@acme.example', 'Subject: De totalen kloppen niet'];
    expect((await read([...head, ...declares])).kind).toBe('none');
  });
});

describe('a header that gateways add too', () => {
  const typed = [
    'From: carla@contoso.example',
    'To: support+k3y@acme.example',
    'Return-Path: <carla@contoso.example>',
    'Subject: Re: [HD-42] Please test',
    'In-Reply-To: <pd.1@acme.example>',
    'X-Mailer: Microsoft Outlook 16.0',
  ];
  const read = async (lines: string[]) => readAutomatic(await parsed([...lines, '', 'OK']), own);

  it.each(['Precedence: bulk', 'X-CSA-Complaints: abuse@relay.example', 'X-Auto-Response-Suppress: All'])(
    'makes no machine of the person who answers in a mail program: %s',
    async (header) => {
      expect((await read([header, ...typed])).kind).toBe('none');
      for (const without of ['X-Mailer', 'In-Reply-To'] as const) {
        const lines = typed.filter((line) => !line.startsWith(without));
        expect((await read([header, ...lines])).kind, without).not.toBe('none');
      }
      const elsewhere = typed.map((line) => line.replace(/^Subject: Re: /, 'Subject: '));
      expect((await read([header, ...elsewhere])).kind).not.toBe('none');
      const fromNobody = typed.map((line) => line.replace(/^Return-Path: .*/, 'Return-Path: <>'));
      expect((await read([header, ...fromNobody])).kind).not.toBe('none');
    },
  );

  const inBrowser = typed.filter((line) => !line.startsWith('X-Mailer'));
  it.each(['List-Unsubscribe: <https://crm.example/1>', 'X-Auto-Response-Suppress: OOF'])(
    'makes no machine of the person who answers ours in whatever program: %s',
    async (header) => {
      expect((await read([header, ...inBrowser])).kind).toBe('none');
      const notAnswering = inBrowser.filter((line) => !line.startsWith('In-Reply-To'));
      expect((await read([header, ...notAnswering])).kind).toBe('bulk');
      const fromNobody = inBrowser.map((line) => line.replace(/^Return-Path: .*/, 'Return-Path: <>'));
      expect((await read([header, ...fromNobody])).kind).toBe('auto-reply');
    },
  );

  it.each([
    'Thank you for your message. Our offices are closed.',
    'We have received your request.',
    'I am away until Monday.',
    'Please do not reply to this mail.',
  ])('is a sign beside the words of a notice: %s', async (text) => {
    const mail = await parsed(['List-Unsubscribe: <https://crm.example/1>', ...inBrowser, '', text]);
    expect(readAutomatic(mail, own).kind).toBe('auto-reply');
  });

  it('is still what it is where it says more', async () => {
    expect((await read(['Auto-Submitted: auto-replied', ...typed])).kind).toBe('auto-reply');
  });
});

describe('reports that no person reads', () => {
  const reads = async (lines: string[]) => readAutomatic(await parsed(lines), own);

  it.each([
    'Report Domain: acme.example Submitter: protection.outlook.com Report-ID: c0ffee01',
    'Report domain: acme.example Submitter: google.com Report-ID: <2026.12.01>',
  ])('are generated mail: %s', async (subject) => {
    expect(await reads(['From: dmarc@isp.example', `Subject: ${subject}`, '', 'See the attachment.'])).toEqual({
      kind: 'bulk',
      why: 'DMARC report',
    });
  });

  it('are no delivery status where they are on TLS', async () => {
    const lines = ['From: tls@isp.example', 'Content-Type: multipart/report; report-type="tlsrpt"; boundary=b'];
    expect((await reads([...lines, '', '--b', '', 'report', '--b--'])).why).toBe('report on TLS');
  });

  it('are none where a person asks about one', async () => {
    expect((await reads(['From: carla@contoso.example', 'Subject: Report domain: which one?', '', 'Hi'])).kind).toBe(
      'none',
    );
  });
});

it('takes the answer to an invitation for a person where one wrote beside it', async () => {
  const calendar = ['--b', 'Content-Type: text/calendar; method=REPLY', '', 'BEGIN:VCALENDAR', 'METHOD:REPLY', '--b--'];
  const head = ['From: carla@contoso.example', 'To: support@acme.example', 'Subject: Accepted: call'];
  const mail = (text: string) =>
    parsed([...head, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', text, ...calendar]);
  expect(readAutomatic(await mail(''), own)).toEqual({ kind: 'auto-reply', why: 'answer to an invitation' });
  expect(readAutomatic(await mail('I bring the figures along.'), own).kind).toBe('none');
});
