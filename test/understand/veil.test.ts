import { expect, it } from 'vitest';
import { veiledSource } from '../../src/understand/veil.js';

const token = '0123456789abcdefghij';
const says = `Réponse à support+${token}@acme.example, [HD-42/${token}] <${token}@acme.example>.`;
const head = 'From: nora@contoso.example\r\n';
const base64 = (text: string | Buffer) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const quoted = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[\x80-\xff=+@\]]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/.{1,30}(?!=?..$)/g, '$&=\r\n');

/** As a person with a decoder reads it. */
function decoded(source: string): string {
  return [
    source,
    Buffer.from(source.split('\r\n\r\n')[1] ?? '', 'base64')
      .toString('latin1')
      .replaceAll('\0', ''),
    source.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    source.replace(/=\?utf-8\?B\?(.*?)\?=/gi, (_, word) => Buffer.from(word, 'base64').toString('latin1')),
  ].join('\n');
}

it.each([
  ['as it is', `${head}\r\n${says}`],
  ['in base64', `${head}Content-Transfer-Encoding: base64\r\n\r\n${base64(`${'Bonjour. '.repeat(20)}${says}`)}\r\n`],
  ['in base64 of UTF-16', `${head}\r\n${base64(Buffer.from(says, 'utf16le'))}\r\n`],
  ['in quoted-printable', `${head}\r\n${quoted(says)}\r\n`],
  ['in a header, by base64', `Subject: =?utf-8?B?${Buffer.from(says).toString('base64')}?=\r\n\r\nBonjour`],
  [
    'in a header, by quoted-printable',
    `Subject: =?utf-8?Q?=C3=89tiquettes_[HD-42=2F${token}=5D?=\r\nCc: <=?utf-8?q?support=2B${token}=40acme.example?=>\r\n\r\nOui`,
  ],
])('a token %s is shown to nobody', (_, source) => {
  expect(decoded(source)).toContain(token);
  expect(decoded(veiledSource(source))).not.toContain(token);
});

it('what holds no token is shown as it came', () => {
  const source = `${head}Subject: =?utf-8?Q?=C3=89tiquettes?=\r\n\r\nHello\r\n${base64('No token.'.repeat(30))}\r\n--b\r\na=3D=\r\nb=40c\r\n`;
  expect(veiledSource(source)).toBe(source);
});
