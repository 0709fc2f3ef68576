import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameForType, safeFilename } from '../../src/understand/parse/filename.js';

describe('a safe file name', () => {
  it.each([
    ['invoice.pdf', 'invoice.pdf'],
    ['Facture n° 12 (é).pdf', 'Facture n° 12 (é).pdf'],
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Windows\\system32\\calc.exe', 'calc.exe'],
    ['a/..', 'a'],
    ['..', 'attachment'],
    ['', 'attachment'],
    [null, 'attachment'],
    [undefined, 'attachment'],
    ['.htaccess', 'htaccess'],
    ['... .bashrc', 'bashrc'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\r\nc\u200b.txt', 'abc.txt'],
    ['trailing. . .', 'trailing'],
    ['a<b>:"|?*.txt', 'a b .txt'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.log', 'console.log'],
    ['日本語.pdf', '日本語.pdf'],
  ])('of %j is %j', (name, safe) => {
    expect(safeFilename(name)).toBe(safe);
  });

  it('keeps the extension of a name that is too long', () => {
    const safe = safeFilename(`${'é'.repeat(500)}.pdf`);
    expect(safe.endsWith('é.pdf')).toBe(true);
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200);
  });

  it('is for any name one harmless path segment, and stays what it is when made safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFilename(name);
        expect(safe).not.toBe('');
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(202);
        expect(safe).not.toMatch(/[/\\\0-\x1f\x7f<>:"|?*\u202a-\u202e\u2066-\u2069]|^\.|[. ]$/u);
        expect(safeFilename(safe)).toBe(safe);
      }),
    );
  });

  it('calls an attached mail mail.eml and knows what signatures and winmail.dat are', () => {
    expect(nameForType('message/rfc822')).toBe('mail.eml');
    expect(nameForType('application/ms-tnef')).toBe('winmail.dat');
    expect(nameForType('application/pkcs7-mime')).toBe('smime.p7m');
    expect(nameForType('x/y')).toBe('attachment');
  });
});
