import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Identifier, identify, identityOf, messageIdOf } from '../../src/intake/identity.js';

const mail = (lines: string[], body = 'Hello\r\n') => Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
const plain = [
  'Message-ID: <one@outside.example>',
  'From: Carla <carla@contoso.example>',
  'To: support@acme.example',
  'Subject: It does not print',
  'Date: Mon, 2 Nov 2026 10:00:00 +0100',
];

describe('two arrivals are the same mail', () => {
  it.each<[string, Buffer]>([
    ['with other trace headers', mail(['Return-Path: <x@y.example>', 'Received: by mx', 'X-Spam: no', ...plain])],
    [
      'with header names in another case',
      mail(plain.map((line) => line.replace(/^[^:]+/, (name) => name.toUpperCase()))),
    ],
    ['with headers in another order', mail([...plain].reverse())],
    ['with folded headers', mail(plain.map((line) => line.replace('does not', 'does\r\n\tnot')))],
    ['with bare line feeds', Buffer.from(mail(plain).toString().replaceAll('\r\n', '\n'))],
    ['with blank lines at the end', mail(plain, 'Hello\r\n\r\n \r\n')],
  ])('%s', (_, other) => {
    expect(identityOf(other)).toBe(identityOf(mail(plain)));
  });
});

describe('two arrivals are different mails', () => {
  it.each<[string, Buffer]>([
    ['when the Message-ID alone is the same', mail([plain[0]!, 'From: mallory@evil.example', ...plain.slice(2)])],
    ['when the subject differs', mail(plain.map((line) => line.replace('print', 'scan')))],
    ['when the date differs', mail(plain.map((line) => line.replace('10:00', '10:01')))],
    ['when the body differs', mail(plain, 'Hello!\r\n')],
    ['when blank lines stand elsewhere in the body', mail(plain, '\r\nHello\r\n')],
    ['when a second subject stands in one of them', mail([...plain, 'Subject: OK'])],
    [
      'when one says in its subject what the other says in its date',
      mail([...plain.slice(0, 3), `Subject: It does not print","${plain[4]}`]),
    ],
  ])('%s', (_, other) => {
    expect(identityOf(other)).not.toBe(identityOf(mail(plain)));
  });

  it('when neither has a Message-ID and any byte differs', () => {
    const without = plain.slice(1);
    expect(identityOf(mail(without))).toBe(identityOf(mail(without)));
    expect(identityOf(mail(['X-Trace: 1', ...without]))).not.toBe(identityOf(mail(without)));
  });
});

describe('a mail that comes by pieces', () => {
  const words = ['Message-ID: <a@b.c>', '\r\n', '\n', '\r', ' ', '\t', 'Subject: x', 'From: a@b.c', 'text', 'é'];
  const raws = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')));

  it('is the same mail wherever it is cut', () => {
    fc.assert(
      fc.property(raws, fc.array(fc.nat({ max: 200 }), { maxLength: 6 }), (raw, cuts) => {
        const identifier = new Identifier();
        const places = [...cuts.map((cut) => Math.min(cut, raw.length)), raw.length].sort((a, b) => a - b);
        let at = 0;
        for (const place of places) {
          identifier.update(raw.subarray(at, place));
          at = place;
        }
        expect(identifier.finish()).toEqual(identify(raw));
      }),
    );
  });

  it('has line ends and white space counted as if it came whole', () => {
    fc.assert(
      fc.property(raws, (given) => {
        const raw = Buffer.concat([Buffer.from(`${plain.join('\r\n')}\r\n\r\n`), given]);
        const ends = raw
          .toString('latin1')
          .replace(/\r\n?/g, '\n')
          .replace(/[ \t\n]+$/, '');
        expect(identityOf(Buffer.from(ends, 'latin1'))).toBe(identityOf(raw));
      }),
    );
  });
});

describe('identityOf', () => {
  it('takes any bytes and says the same of the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const raw = Buffer.from(bytes);
        expect(identityOf(raw)).toMatch(/^[0-9a-f]{64}$/);
        expect(identityOf(Buffer.from(raw))).toBe(identityOf(raw));
      }),
    );
  });

  it('is the same whatever stands around the header lines that tell', () => {
    const trace = fc.array(
      fc.constantFrom('Received: by a', 'X-A: b', 'Return-Path: <c@d.example>', 'DKIM-Signature: v=1'),
    );
    fc.assert(
      fc.property(trace, trace, (before, after) => {
        expect(identityOf(mail([...before, ...plain, ...after]))).toBe(identityOf(mail(plain)));
      }),
    );
  });

  it.each<[string, string]>([
    ['white space', ' '.repeat(2_000_000)],
    ['colons', ':'.repeat(2_000_000)],
    ['folded lines', 'Subject: a\r\n'.concat(' \r\n'.repeat(300_000))],
    ['carriage returns', '\r'.repeat(2_000_000)],
    ['empty lines in the body', `Message-ID: <a@b>\n\n${'\n'.repeat(2_000_000)}`],
  ])('is done in a moment with a mail that is nothing but %s', (_, text) => {
    const began = performance.now();
    identityOf(Buffer.from(text));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('messageIdOf', () => {
  it.each<[string, string | null]>([
    ['Message-ID: <a@b.example>', '<a@b.example>'],
    ['message-id:\r\n <a@b.example>', '<a@b.example>'],
    ['Message-ID: <a@\r\n b.example>', '<a@b.example>'],
    ['Message-ID: a@b.example', '<a@b.example>'],
    ['Message-ID: <a@b.example> (no comment)', '<a@b.example>'],
    ['Message-ID: <>', null],
    ['Message-ID:', null],
    ['Subject: none', null],
    [`Message-ID: <${'a'.repeat(2000)}@b>`, null],
  ])('of %j is %j', (header, id) => {
    expect(messageIdOf(Buffer.from(`${header}\r\n\r\nHello`))).toBe(id);
  });

  it('does not look into the body', () => {
    expect(messageIdOf(Buffer.from('Subject: a\r\n\r\nMessage-ID: <a@b.example>\r\n'))).toBeNull();
  });
});
