import { generateKeyPairSync } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/intake/evidence.js';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const published = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const from = 'anna@acme.example';
const at = Date.UTC(2026, 10, 2, 9);

const resolver = async (name: string) => {
  if (/^mail\._domainkey\.(mail\.)?(acme|evil)\.example$/.test(name)) return [[`v=DKIM1; k=rsa; p=${published}`]];
  throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
};

const lines = (author = from, subject = '[HD-1] !START') => [
  `From: Anna <${author}>`,
  'To: support@acme.example',
  `Subject: ${subject}`,
  'Date: Mon, 2 Nov 2026 09:00:00 +0000',
  'Message-ID: <1@acme.example>',
];
const mail = (header = lines(), body = 'Please.\r\n') => `${header.join('\r\n')}\r\n\r\n${body}`;

function signed(text: string, options: { domainName?: string; headerFieldNames?: string } = {}): Promise<Buffer> {
  const dkim = new DKIM({ domainName: 'acme.example', keySelector: 'mail', privateKey, ...options });
  return buffer(dkim.sign(Readable.from([Buffer.from(text)])));
}

const prove = (raw: Buffer | string, author: string | null = from, options = {}) =>
  evidenceOf(Buffer.from(raw), author, { trustedAuthServ: 'mx.acme.example', at, resolver, ...options });

describe('DKIM proves the author', () => {
  it('when the signature verifies and its domain is that of From', async () => {
    expect(await prove(await signed(mail()))).toEqual({ dkim: true, dmarc: false });
  });

  it('when the signing domain is another one of the same organisation', async () => {
    expect((await prove(await signed(mail(), { domainName: 'mail.acme.example' }))).dkim).toBe(true);
  });

  it('whatever the mail servers on the way put on top', async () => {
    const raw = Buffer.concat([Buffer.from('Return-Path: <a@b.example>\r\nReceived: by x\r\n'), await signed(mail())]);
    expect((await prove(raw)).dkim).toBe(true);
  });
});

describe('DKIM proves nothing', () => {
  it.each<[string, () => Promise<Buffer | string>]>([
    ['without a signature', async () => mail()],
    ['when another domain signed', () => signed(mail(), { domainName: 'evil.example' })],
    ['when the key is not published', () => signed(mail(), { domainName: 'nokey.acme.example' })],
    ['when the body was changed', async () => (await signed(mail())).toString().replace('Please', 'Pleased')],
    ['when the subject was changed', async () => (await signed(mail())).toString().replace('!START', '!CLOSE')],
    ['when From was changed', async () => (await signed(mail())).toString().replace('Anna', 'Anne')],
    ['when the subject is not signed', () => signed(mail(), { headerFieldNames: 'from:to:date' })],
    ['when a second subject was put on top', async () => `Subject: [HD-1] !CLOSE\r\n${await signed(mail())}`],
    [
      'when a second From was put on top',
      async () => `From: ${from}\r\n${await signed(mail(lines('eve@evil.example')))}`,
    ],
    [
      'when a body length lets others add',
      async () => (await signed(mail())).toString().replace(/; s=mail/, '; l=3; s=mail'),
    ],
  ])('%s', async (_, raw) => {
    expect((await prove(await raw())).dkim).toBe(false);
  });

  it('of anybody but the author that the desk reads', async () => {
    expect((await prove(await signed(mail()), 'lena@acme.example')).dkim).toBe(false);
    expect((await prove(await signed(mail()), null)).dkim).toBe(false);
  });

  it('when DNS fails for the moment', async () => {
    const broken = async () => {
      throw Object.assign(new Error('try later'), { code: 'ESERVFAIL' });
    };
    expect((await prove(await signed(mail()), from, { resolver: broken })).dkim).toBe(false);
  });

  it('and asks DNS a few times at most, however many signatures there are', async () => {
    let asked = 0;
    const counting = async () => {
      asked += 1;
      throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    };
    const one = (await signed(mail())).toString();
    const signature = one.slice(0, one.indexOf('From:'));
    await prove(signature.repeat(200) + one, from, { resolver: counting });
    expect(asked).toBeLessThanOrEqual(4);
  });
});

describe("the trusted server's word for DMARC", () => {
  const pass = 'Authentication-Results: mx.acme.example; dkim=pass; dmarc=pass header.from=acme.example';
  const border = 'Received: from mail.outside.example by mx.acme.example with ESMTPS; Mon, 2 Nov 2026 09:00:00 +0000';
  const inner = 'Received: from mx.acme.example by imap.acme.example with LMTP; Mon, 2 Nov 2026 09:00:00 +0000';
  const outer = 'Received: from laptop by mail.outside.example; Mon, 2 Nov 2026 08:59:00 +0000';

  it.each<[string, string[]]>([
    ['on top', [pass, border]],
    ['below its own Received', [border, pass, outer]],
    ['below the Received of an inner server', ['Return-Path: <a@b>', inner, border, pass, outer]],
    ['without naming the domain', ['Authentication-Results: mx.acme.example; dmarc=pass']],
    [
      'with a version, comments and folding',
      ['Authentication-Results: MX.acme.example 1;\r\n dmarc=pass (p=none; dis=none)\r\n header.from=acme.example'],
    ],
    ['in the second of two headers', ['Authentication-Results: mx.acme.example; spf=fail', pass, border]],
  ])('counts %s', async (_, top) => {
    expect((await prove(mail([...top, ...lines()]))).dmarc).toBe(true);
  });

  it.each<[string, string[]]>([
    ['of another server', ['Authentication-Results: mx.evil.example; dmarc=pass header.from=acme.example']],
    ['of a server whose name only begins so', ['Authentication-Results: mx.acme.example.evil.example; dmarc=pass']],
    ['when it says something else', ['Authentication-Results: mx.acme.example; dmarc=fail header.from=acme.example']],
    ['when pass stands in a comment', ['Authentication-Results: mx.acme.example; dmarc=fail (dmarc=pass)']],
    ['when pass stands in quotes', ['Authentication-Results: mx.acme.example; spf=pass reason="; dmarc=pass"']],
    [
      'when it is about another domain',
      ['Authentication-Results: mx.acme.example; dmarc=pass header.from=evil.example'],
    ],
    ['when one of two says otherwise', [pass, 'Authentication-Results: mx.acme.example; dmarc=fail']],
    ['when it came in from outside', [border, outer, pass]],
    ['when it came in below a Received of the outside', [outer, pass]],
    ['when a forged border stands above it', [border, border, pass]],
    [
      'when the real one above it says no more than SPF',
      [border, 'Authentication-Results: mx.acme.example; spf=pass', outer, pass],
    ],
  ])('does not count %s', async (_, top) => {
    expect((await prove(mail([...top, ...lines()]))).dmarc).toBe(false);
  });

  it('does not count when the desk trusts nobody', async () => {
    expect((await prove(mail([pass, ...lines()]), from, { trustedAuthServ: null })).dmarc).toBe(false);
  });

  it('does not count for a mail with two authors', async () => {
    expect((await prove(mail([pass, ...lines(), 'From: eve@evil.example']))).dmarc).toBe(false);
  });
});
