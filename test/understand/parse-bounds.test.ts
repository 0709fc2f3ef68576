import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/errors.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { mailOf } from './mail-fixture.js';

const kilobytes = (text: string, count: number) => text.repeat(Math.ceil((count * 1024) / text.length));

/** Refused or read: what counts is that it ends, and soon. */
async function endsWithin(milliseconds: number, raw: Buffer): Promise<void> {
  const started = performance.now();
  await parseMail(raw).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
  });
  expect(performance.now() - started).toBeLessThan(milliseconds);
}

function nested(depth: number): Buffer {
  const opened = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  );
  return Buffer.from(`From: a@b.example\r\n${opened.join('')}Content-Type: text/plain\r\n\r\ndeep`);
}

describe('bounds', () => {
  it('refuses more than 1000 parts and reads as many', async () => {
    const parts = (count: number) =>
      mailOf(['Content-Type: multipart/mixed; boundary=b'], `${'--b\n\nx\n'.repeat(count)}--b--`);
    await expect(parseMail(parts(5000))).rejects.toThrow('more than 1000 parts');
    await expect(parseMail(parts(990))).resolves.toBeDefined();
  });

  it('refuses nesting beyond 50 and reads 40', async () => {
    await expect(parseMail(nested(1000))).rejects.toThrow('nested deeper than 50');
    expect((await parseMail(nested(40))).text).toBe('deep');
  });

  it('refuses a header block beyond 1 MB or 10,000 lines, of a part too', async () => {
    const long = `X: ${kilobytes('a', 1100)}`;
    await expect(parseMail(mailOf([long]))).rejects.toThrow('more than 1 MB');
    await expect(parseMail(mailOf(Array(12_000).fill('A: b')))).rejects.toThrow('10000 lines');
    const part = mailOf(['Content-Type: multipart/mixed; boundary=b'], `--b\n${long}\n\nx\n--b--`);
    await expect(parseMail(part)).rejects.toThrow(Unreadable);
  });

  it('does not look into attached mails', async () => {
    const inner = nested(300).toString();
    const raw = `Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--out--`;
    expect((await parseMail(Buffer.from(raw))).attachments).toHaveLength(1);
  });
});

describe('in bounded time', () => {
  it.each<[what: string, raw: () => Buffer]>([
    ['900 KB of comments in From', () => mailOf([`From: ${kilobytes('(', 900)}a@b.example`])],
    ['900 KB of nested comments', () => mailOf([`From: ${kilobytes('(', 450)}${kilobytes(')', 450)} a@b.example`])],
    [
      '10,000 names in To',
      () => mailOf([`To: ${Array.from({ length: 10_000 }, (_, i) => `"N ${i}" <n${i}@b.example>`).join(', ')}`]),
    ],
    ['900 KB of quotes in From', () => mailOf([`From: ${kilobytes('"', 900)}`])],
    ['900 KB of angle brackets in References', () => mailOf([`References: ${kilobytes('<', 900)}`])],
    ['900 KB of encoded words in Subject', () => mailOf([`Subject: ${kilobytes('=?utf-8?Q?a?= ', 900)}`])],
    ['900 KB of encoded word beginnings', () => mailOf([`Subject: ${kilobytes('=?a?Q', 900)}`])],
    ['900 KB of parameters', () => mailOf([`Content-Type: text/plain; ${kilobytes('a*0=b; ', 900)}`])],
    ['900 KB of blanks in Subject', () => mailOf([`Subject: a${kilobytes(' ', 900)}b`])],
    ['2 MB of nested bold HTML', () => mailOf(['Content-Type: text/html'], kilobytes('<b>', 2000))],
    ['2 MB of unclosed comments', () => mailOf(['Content-Type: text/html'], kilobytes('<!-- ', 2000))],
    ['2 MB of less-than signs', () => mailOf(['Content-Type: text/html'], kilobytes('<', 2000))],
    ['400 KB of mismatched tags', () => mailOf(['Content-Type: text/html'], kilobytes('<b></i>', 400))],
    ['400 KB of tables in tables', () => mailOf(['Content-Type: text/html'], kilobytes('<table><tr><td>', 400))],
    ['400 KB of quotes in quotes', () => mailOf(['Content-Type: text/html'], kilobytes('<blockquote>x', 400))],
    ['400 KB of entities', () => mailOf(['Content-Type: text/html'], kilobytes('&amp;&#x', 400))],
    ['400 KB of one attribute', () => mailOf(['Content-Type: text/html'], `<p ${kilobytes('a ', 400)}>`)],
    [
      '3 MB of dashes at line starts',
      () => mailOf(['Content-Type: multipart/mixed; boundary=b'], kilobytes('--\n', 3000)),
    ],
    ['3 MB of blank lines', () => mailOf(['Content-Type: text/plain'], kilobytes('\n', 3000))],
    ['3 MB in one line', () => mailOf(['Content-Type: text/plain'], kilobytes('x', 3000))],
  ])('ends on %s', { timeout: 20_000 }, async (_, raw) => {
    await endsWithin(10_000, raw());
  });
});
