import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { build, buildByPieces, type OutgoingMail } from '../../src/compose/message.js';
import { sampleValues } from '../../src/compose/variables.js';
import { everyName, locales, shipped } from './shipped.js';

const mail: Omit<OutgoingMail, 'subject' | 'text' | 'html' | 'attachments'> = {
  from: { name: 'Acme Support', email: 'support@acme.example' },
  to: { name: 'Jan Claes', email: 'jan@contoso.example' },
  replyTo: 'support+k3v9@acme.example',
  messageId: '<abc@acme.example>',
  inReplyTo: '<1@contoso.example>',
  references: ['<0@contoso.example>', '<1@contoso.example>'],
  date: Date.UTC(2026, 10, 30, 9, 12),
  automatic: true,
  headers: { 'X-Postdesk': 'support@acme.example' },
};

/** Nodemailer's own way to write the mail. */
async function streamed(mail: OutgoingMail): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of buildByPieces(mail)) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

const together = (mail: OutgoingMail) => build(mail).toString('latin1');

describe('a mail that is written at once is the mail that nodemailer streams, byte by byte', () => {
  test.each(locales)('for each template in %s', async (locale) => {
    for (const name of everyName) {
      for (const kind of ['full', 'sparse'] as const) {
        const made = { ...mail, ...shipped.render(name, [locale], sampleValues(name, kind)), attachments: [] };
        expect(together(made)).toBe(await streamed(made));
      }
    }
  });

  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 300 }),
    fc.constantFrom(
      '',
      '.',
      'From x',
      ' ',
      'a ',
      '\t',
      '=',
      '=3D',
      '--',
      '----_NmP-1',
      '請幫忙',
      'é'.repeat(100),
      '\r',
    ),
  );
  const words = fc
    .array(line, { maxLength: 12 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)));
  const files = fc.array(
    fc.record({
      filename: words,
      type: fc.constantFrom('image/png', 'text/plain', 'message/rfc822', 'none'),
      content: fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
      contentId: fc.constantFrom(null, 'p1'),
    }),
    { maxLength: 3 },
  );

  test('whatever stands in it', async () => {
    const property = fc.asyncProperty(words, words, words, files, async (subject, text, html, attachments) => {
      const made = { ...mail, subject, text, html: `${html}<img src="cid:p1">`, attachments };
      expect(together(made)).toBe(await streamed(made));
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

// Nodemailer breaks lines otherwise where it begins a new piece of a text.
test.each([
  ['Latin words', 'The export stops. Übrigens:\n'],
  ['words without an end of line', 'The export stops. Übrigens: '],
  ['other scripts', '請幫忙看一下'],
])('a mail of long texts reads as the one that nodemailer streams: %s', async (_, words) => {
  const text = words.repeat(10_000);
  const made = { ...mail, subject: 'Long', text, html: `<p>${text}</p>`, attachments: [] };
  const limits = { maxHtmlLengthToParse: 1, skipTextLinks: true, skipTextToHtml: true };
  const [ours, theirs] = [await simpleParser(build(made), limits), await simpleParser(await streamed(made), limits)];
  expect([ours.text === theirs.text, ours.html === theirs.html, ours.text?.length]).toEqual([true, true, text.length]);
});
