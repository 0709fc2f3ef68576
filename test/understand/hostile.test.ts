import { describe, expect, it } from 'vitest';
import { readAutomatic } from '../../src/understand/automatic/automatic.js';
import { readBounce } from '../../src/understand/automatic/bounce.js';
import { safeFilename } from '../../src/understand/parse/filename.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { rawMail } from '../eval/corpus.mjs';
import { mailOf } from './mail-fixture.js';

const megabyte = 1024 * 1024;

describe('a mail made to be too much', () => {
  it('of a million parts is refused at once', async () => {
    const raw = mailOf(['Content-Type: multipart/mixed; boundary=b'], '--b\n\nx\n'.repeat(1_000_000));
    await expect(parseMail(raw)).rejects.toThrow('more than 1000 parts');
  });

  it('of 40 MB is read, its words and its file', async () => {
    const line = `${'QUJD'.repeat(19)}\n`;
    const file = line.repeat(Math.floor((40 * megabyte) / line.length));
    const part = 'Content-Type: application/zip; name="x.zip"\nContent-Transfer-Encoding: base64';
    const body = `--b\n\nOK\n--b\n${part}\n\n${file}--b--`;
    const mail = await parseMail(mailOf(['Content-Type: multipart/mixed; boundary=b'], body));
    expect(mail.text).toBe('OK');
    expect(mail.attachments.map(({ filename, type }) => ({ filename, type }))).toEqual([
      { filename: 'x.zip', type: 'application/zip' },
    ]);
    expect(mail.attachments[0]?.size).toBeGreaterThan(29 * megabyte);
  }, 60_000);

  it('with a comment of ten thousand comments in From still has its author', async () => {
    const comments = '(x) '.repeat(10_000);
    expect((await parseMail(mailOf([`From: ${comments}Carla <carla@contoso.example>`]))).from?.email).toBe(
      'carla@contoso.example',
    );
  });
});

describe('a file name that is made to mislead', () => {
  it.each([
    ['\u200b.htaccess', 'htaccess'],
    ['../../x', 'x'],
    ['..\\..\\x', 'x'],
    ['\u202egpj.exe', 'gpj.exe'],
    ['\u2066a\u2069.pdf', 'a.pdf'],
    ['\u200b', 'file.bin'],
    ['', 'file.bin'],
    ['CON', '_CON'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFilename(name, 'file.bin')).toBe(safe);
  });
});

describe('words in a character set that nobody named', () => {
  const raw = (hex: string, headers: string[] = []) =>
    Buffer.concat([mailOf(['Content-Type: text/plain', ...headers], ''), Buffer.from(hex, 'hex')]);

  it.each([
    ['GB18030', 'c4e3bac3a3acd5e2b8f6b7a2c6b1b2bbb6d4', '你好，这个发票不对'],
    ['Shift_JIS', '82b182f182c982bf82cd90bf8b818f91', 'こんにちは請求書'],
    ['windows-1252', '4ce027e974e920e02050e272697320e0', "Là'été à Pâris à"],
    ['UTF-8', 'e4bda0e5a5bd', '你好'],
  ])('%s is read', async (_charset, hex, text) => {
    expect((await parseMail(raw(hex))).text).toBe(text);
  });
});

describe('a complaint of a feedback loop (RFC 5965)', () => {
  it('is written by a machine and no bounce, though it names a mail of ours', async () => {
    const bytes = rawMail('automatic', 'feedback-report.eml');
    const mail = await parseMail(bytes);
    const own = { addresses: ['support@acme.example'], isOwnMessageId: () => false };
    expect(readAutomatic(mail, own)).toMatchObject({ why: 'feedback report' });
    expect(readBounce(mail, bytes)).toBeNull();
  });
});

describe('a mail of several authors', () => {
  it('in one header or in several is of the first', async () => {
    const two = ['From: a@b.example, c@d.example', 'From: e@f.example'];
    expect((await parseMail(mailOf(two))).from?.email).toBe('a@b.example');
  });
});
