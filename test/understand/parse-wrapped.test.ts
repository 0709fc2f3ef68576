import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encryptedNotice, withoutArmour } from '../../src/understand/parse/armour.js';
import { signedContent } from '../../src/understand/parse/cms.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { textOfTnef } from '../../src/understand/parse/tnef.js';

const folder = join(import.meta.dirname, '../mails/wrapped');
const mail = (file: string) => readFileSync(join(folder, file));
/** The bytes of the one base64 body of a mail. */
const bytesIn = (file: string) =>
  Buffer.from(
    mail(file)
      .toString('latin1')
      .split(/\r\n\r\n/)
      .slice(1)
      .join(''),
    'base64',
  );

describe('a signed message of S/MIME', () => {
  it('gives what it holds, in one piece or in many of unknown length', () => {
    expect(signedContent(bytesIn('04-smime-opaque.eml'))?.toString()).toContain('\r\n\r\nOK');
    expect(signedContent(bytesIn('05-smime-opaque-ber.eml'))?.toString()).toContain('Freigegeben, danke!');
  });

  it('gives nothing where it is encrypted, cut off at any place, or no such thing', () => {
    expect(signedContent(bytesIn('11-smime-encrypted.eml'))).toBeNull();
    const whole = bytesIn('04-smime-opaque.eml');
    for (let length = 0; length < 60; length++) expect(signedContent(whole.subarray(0, length))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(signedContent(Buffer.from(bytes))).toBeNull();
      }),
    );
  });

  it('is not followed into endless nesting', () => {
    const pieces = Buffer.from(`3080${'06092a864886f70d010702'}a08030800201013080${'3080'.repeat(5000)}`, 'hex');
    expect(signedContent(pieces)).toBeNull();
  });

  it('changes neither who wrote the mail nor what it is about', async () => {
    const parsed = await parseMail(mail('08-smime-opaque.eml'));
    expect(parsed.from?.email).toBe('carla@contoso.example');
    expect(parsed.subject).toBe('Re: [HD-42] Totals are wrong');
    expect(parsed.headers.from).toHaveLength(1);
  });

  it('keeps the files that were signed along', async () => {
    const { attachments } = await parseMail(mail('10-smime-opaque-files.eml'));
    expect(attachments.map(({ filename, size }) => ({ filename, size }))).toEqual([
      { filename: 'NOT OK.pdf', size: 5 },
    ]);
  });
});

describe('winmail.dat', () => {
  it('whose lengths lie gives no text and takes no memory', () => {
    const lying = Buffer.from('789f3e220100010390060' + '0ffffffff', 'hex');
    expect(textOfTnef(lying)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const head = Buffer.from('789f3e220100', 'hex');
        expect(() => textOfTnef(Buffer.concat([head, Buffer.from(bytes)]))).not.toThrow();
      }),
    );
  });
});

describe('a text with PGP in it', () => {
  it('without its end or its signature stays as it is', () => {
    const text = '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nOK';
    expect(withoutArmour(text)).toBe(text);
  });

  it('loses nothing that stands outside of what was signed', () => {
    const text =
      'Before\n-----BEGIN PGP SIGNED MESSAGE-----\n\n- --\nOK\n-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\nNot yet';
    expect(withoutArmour(text).split('\n').filter(Boolean)).toEqual(['Before', '--', 'OK', 'Not yet']);
  });

  it('says that it is encrypted where it is', () => {
    expect(withoutArmour('Hi\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\nBye')).toBe(
      `Hi\n${encryptedNotice}\n\nBye`,
    );
  });
});
