import { describe, expect, it } from 'vitest';
import type { ParsedMail } from '../../src/domain/mail.js';
import { readForwarded } from '../../src/understand/forwarded.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { mailOf } from './mail-fixture.js';

function forwarding(subject: string, body: string, type = 'text/plain; charset=utf-8'): Promise<ParsedMail> {
  return parseMail(mailOf(['From: Anna <anna@acme.example>', `Subject: ${subject}`, `Content-Type: ${type}`], body));
}

const carol = { name: 'Carol Customer', email: 'carol@contoso.example' };

const inline: [program: string, subject: string, body: string][] = [
  [
    'Gmail',
    'Fwd: Printing fails',
    'See below.\n\n---------- Forwarded message ---------\nFrom: Carol Customer <carol@contoso.example>\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: Printing fails\nTo: Anna <anna@acme.example>\nCc:\n\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Gmail in Dutch, in bold',
    'Fwd: Printing fails',
    '---------- Forwarded message ---------\nVan: *Carol Customer* <carol@contoso.example>\nDate: ma 2 nov 2026 om 09:00\nSubject: Printing fails\nTo: <anna@acme.example>\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Outlook',
    'FW: Printing fails',
    'Anna Peeters\nAcme\n\nFrom: Carol Customer <carol@contoso.example>\nSent: Monday, 2 November 2026 09:00\nTo: Anna <anna@acme.example>\nCc: Bob <bob@contoso.example>\nSubject: Printing fails\nImportance: High\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Outlook in German, with mailto',
    'WG: Printing fails',
    '________________________________\nVon: Carol Customer [mailto:carol@contoso.example]\nGesendet: Montag, 2. November 2026 09:00\nAn: Anna\nBetreff: Printing fails\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Outlook in French',
    'TR: Printing fails',
    '-----Message d’origine-----\nDe : Carol Customer <carol@contoso.example<mailto:carol@contoso.example>>\nEnvoyé : lundi 2 novembre 2026 09:00\nÀ : Anna\nObjet : Printing fails\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Outlook in Dutch',
    'FW: Printing fails',
    'Van: Carol Customer <carol@contoso.example>\nVerzonden: maandag 2 november 2026 09:00\nAan: Anna\nOnderwerp: Printing fails\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Apple Mail',
    'Fwd: Printing fails',
    'Begin forwarded message:\n\n> From: Carol Customer <carol@contoso.example>\n> Subject: Printing fails\n> Date: 2 November 2026 at 09:00:00 CET\n> To: anna@acme.example\n> \n> Since Monday.\n> Nobody can print.',
  ],
  [
    'Apple Mail in French',
    'Fwd: Printing fails',
    'Début du message réexpédié :\n\nDe: Carol Customer <carol@contoso.example>\nObjet: Printing fails\nDate: 2 novembre 2026\nÀ: anna@acme.example\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Thunderbird',
    'Fwd: Printing fails',
    '-------- Forwarded Message --------\nSubject: \tPrinting fails\nDate: \tMon, 2 Nov 2026 09:00:00 +0100\nFrom: \tCarol Customer <carol@contoso.example>\nTo: \tanna@acme.example\n\n\n\nSince Monday.\nNobody can print.',
  ],
  [
    'Thunderbird in German',
    'Fwd: Printing fails',
    '-------- Weitergeleitete Nachricht --------\nBetreff: \tPrinting fails\nDatum: \tMon, 2 Nov 2026 09:00:00 +0100\nVon: \tCarol Customer <carol@contoso.example>\nAn: \tanna@acme.example\n\nSince Monday.\nNobody can print.',
  ],
];

describe('a mail that staff forward', () => {
  it.each(inline)('by %s tells the customer and their words', async (_, subject, body) => {
    expect(readForwarded(await forwarding(subject, body))).toEqual({
      from: carol,
      subject: 'Printing fails',
      text: 'Since Monday.\nNobody can print.',
    });
  });

  it('is read from HTML alone', async () => {
    const html =
      '<div>fyi</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Carol Customer</strong> <span>&lt;<a href="mailto:carol@contoso.example">carol@contoso.example</a>&gt;</span><br>Date: Mon<br>Subject: Printing fails<br>To: anna<br></div><br><br><p>Since Monday.</p></div>';
    expect(readForwarded(await forwarding('Fwd: Printing fails', html, 'text/html'))).toEqual({
      from: carol,
      subject: 'Printing fails',
      text: 'Since Monday.',
    });
  });

  it.each([
    ['plain', 'Content-Type: text/plain\n\nSince Monday.'],
    [
      'quoted-printable',
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nSince =\nMonday.',
    ],
    ['base64', 'Content-Transfer-Encoding: base64\n\nU2luY2UgTW9uZGF5Lg=='],
    [
      'multipart',
      'Content-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/html\n\n<p>no</p>\n--in\nContent-Type: text/plain\n\nSince Monday.\n--in--',
    ],
    ['html', 'Content-Type: text/html\n\n<p>Since Monday.</p>'],
  ])('as an attached mail in %s is read', async (_, inner) => {
    const body = `--b\nContent-Type: text/plain\n\nfyi\n--b\nContent-Type: message/rfc822\n\nFrom: Carol Customer <carol@contoso.example>\nSubject: =?utf-8?Q?Printing_fails?=\n${inner}\n--b--\n`;
    expect(readForwarded(await forwarding('FW: Printing fails', body, 'multipart/mixed; boundary=b'))).toEqual({
      from: carol,
      subject: 'Printing fails',
      text: 'Since Monday.',
    });
  });

  it.each([
    ['an answer that quotes headers', 'RE: Printing fails', inline[2]?.[2] ?? ''],
    ['an answer in a thread that was forwarded once', 'Re: Fwd: Printing fails', inline[0]?.[2] ?? ''],
    ['a mail that quotes headers without saying so', 'Printing fails', inline[2]?.[2] ?? ''],
    ['an author without an address', 'FW: x', 'From: Carol Customer\nSent: Monday\nTo: Anna\nSubject: x\n\nwords'],
    ['two authors', 'FW: x', 'From: a@b.example on behalf of c@d.example\nSent: Monday\nTo: Anna\nSubject: x\n\nwords'],
    [
      'a sentence that begins like a header',
      'FW: x',
      'From: carol@contoso.example I heard that it fails.\n\nSubject: none',
    ],
    ['words alone', 'Fwd: x', 'hello'],
  ])('is not seen in %s', async (_, subject, body) => {
    expect(readForwarded(await forwarding(subject, body))).toBeNull();
  });

  it('is not seen in several attached mails, nor in an example attached to a mail of one’s own', async () => {
    const part = '--b\nContent-Type: message/rfc822\n\nFrom: carol@contoso.example\nSubject: x\n\nwords\n';
    const mixed = 'multipart/mixed; boundary=b';
    expect(readForwarded(await forwarding('Fwd: x', `${part}${part}--b--`, mixed))).toBeNull();
    expect(readForwarded(await forwarding('Please install this', `${part}--b--`, mixed))).toBeNull();
    expect(readForwarded(await forwarding('Fwd: x', `${part}--b--`, mixed))?.from.email).toBe('carol@contoso.example');
  });

  it('ends in time on nothing but header lines', async () => {
    const started = performance.now();
    readForwarded(await forwarding('Fwd: x', 'To: a\n'.repeat(150_000)));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
