/** The mails that the measurements take: 60 % plain 2 KB, 30 % with 15 KB of HTML, 9 % with 200 KB and 1 % with 5 MB attached. */
import { randomBytes } from 'node:crypto';

const lines = [
  'The export of the March invoices stops at the second page.',
  'We tried it with two browsers and on another machine, with the same result.',
  'Yesterday evening it still worked; nobody here has changed anything since.',
  'Could you please have a look? We need the figures for our accountant.',
  'When I press Save, the page stays white and the order is not in the list.',
  'My colleague sees the same on her screen, so it is not my account alone.',
];
/** So many that nobody of 5,000 mails gets more than five answers: the limit of ten an hour holds none back. */
const senders = ['contoso', 'fabrikam', 'northwind', 'initech', 'umbrella'].flatMap((firm) =>
  Array.from({ length: 200 }, (_, at) => `Person ${at} <person${at}@${firm}.example>`),
);
const tags = ['[Urgent] ', '[Question] ', '[With Error] ', '', ''];

/** Mail number `n` of the list; the same sizes and kinds in each hundred, spread evenly. */
export function mailNumber(n: number): Buffer {
  // 37 has no factor in common with 100, so that the large ones do not come in a row.
  const kind = (n * 37) % 100;
  const head = headOf(senders[n % senders.length]!, n, tags[n % tags.length]);
  if (kind < 60) return mail(head, text(n, 1600));
  if (kind < 90) return mail(head, alternative(n));
  return mail(head, withFile(n, kind < 99 ? 200_000 : 5_000_000));
}

/** A short mail of one person. */
export function plainMail(from: string, n: number): Buffer {
  return mail(headOf(`<${from}>`, n), text(n, 1600));
}

/** Just below 40 MB on the way. */
export function largeMail(): Buffer {
  return mail(headOf('Person 1 <person1@contoso.example>', 1), withFile(1, 29_800_000));
}

/** A mail such as the desk sends: text and HTML, 10 KB. */
export function outgoing(n: number): Buffer {
  const head = headOf('Acme Support <support@acme.example>', n);
  return mail(head, alternative(n));
}

function headOf(from: string, n: number, tag = ''): string[] {
  return [
    `From: ${from}`,
    'To: Acme Support <support@acme.example>',
    `Subject: ${tag}The export stops, case ${n}`,
    `Date: ${new Date(Date.UTC(2026, 8, 1) + n * 60_000).toUTCString()}`,
    `Message-ID: <bench-${n}-${from.replace(/[^a-z0-9]/gi, '')}@mail.example>`,
    'MIME-Version: 1.0',
    'X-Mailer: Bench Mail 1.0',
    'Received: from mail.example (mail.example [192.0.2.1]) by mx.acme.example; Tue, 1 Sep 2026 10:00:00 +0000',
  ];
}

function mail(head: string[], body: string): Buffer {
  return Buffer.from(`${head.join('\r\n')}\r\n${body}`, 'latin1');
}

function text(n: number, length: number): string {
  return `Content-Type: text/plain; charset=utf-8\r\n\r\n${prose(n, length)}\r\n`;
}

function alternative(n: number): string {
  const paragraphs = prose(n, 9_000)
    .split('\r\n')
    .map((line) => `<p style=3D"margin:0;font-family:Calibri,sans-serif">${line}</p>`)
    .join('=\r\n');
  const html = `<html><head><meta charset=3D"utf-8"></head><body>${paragraphs}</body></html>`;
  return [
    'Content-Type: multipart/alternative; boundary="alt"',
    '',
    '--alt',
    text(n, 1600),
    '--alt',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    html,
    '--alt--',
    '',
  ].join('\r\n');
}

function withFile(n: number, size: number): string {
  const base64 = randomBytes(size).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [
    'Content-Type: multipart/mixed; boundary="mix"',
    '',
    '--mix',
    text(n, 1600),
    '--mix',
    'Content-Type: application/octet-stream',
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="log-${n}.bin"`,
    '',
    base64,
    '--mix--',
    '',
  ].join('\r\n');
}

function prose(n: number, length: number): string {
  let words = 'Good morning,\r\n';
  for (let at = n; words.length < length; at += 1) words += `${lines[at % lines.length]}\r\n`;
  return words;
}
