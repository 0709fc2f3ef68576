import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { build, type OutgoingMail } from '../../src/compose/message.js';

const mail: OutgoingMail = {
  from: { name: 'Acme Support', email: 'support@acme.example' },
  to: { name: 'Jan Claes', email: 'jan@contoso.example' },
  replyTo: 'support+k3v9@acme.example',
  subject: '[HD-42] Rëply',
  text: 'Hello\n\nwörld\n',
  html: '<p>Hello</p>',
  messageId: '<abc@acme.example>',
  inReplyTo: '<1@contoso.example>',
  references: ['<0@contoso.example>', '<1@contoso.example>'],
  date: Date.UTC(2026, 10, 30, 9, 12),
  automatic: true,
  headers: { 'X-Postdesk': 'HD-42' },
  attachments: [],
};

const headersOf = (raw: Buffer) => raw.toString('utf8').split('\r\n\r\n')[0] ?? '';
const parsed = async (own: Partial<OutgoingMail>) => simpleParser(build({ ...mail, ...own }));

test('a mail comes out as it went in', async () => {
  const made = await parsed({});
  expect(made).toMatchObject({
    subject: mail.subject,
    messageId: mail.messageId,
    inReplyTo: mail.inReplyTo,
    references: mail.references,
    text: mail.text,
  });
  expect(made.html).toContain('<p>Hello</p>');
  expect(made.date?.getTime()).toBe(mail.date);
  expect([made.from?.text, made.replyTo?.value[0]?.address]).toEqual([
    '"Acme Support" <support@acme.example>',
    mail.replyTo,
  ]);
  expect(made.headers.get('x-postdesk')).toBe('HD-42');
});

test('the same mail is the same bytes', async () => {
  const attachments = [{ filename: 'a.png', type: 'image/png', content: Buffer.from('x') }];
  expect(build({ ...mail, attachments })).toEqual(build({ ...mail, attachments }));
});

test.each([
  [true, '<1@contoso.example>', 'auto-replied'],
  [true, null, 'auto-generated'],
  [false, '<1@contoso.example>', undefined],
])('automatic %s in reply to %s is marked %s', async (automatic, inReplyTo, expected) => {
  const { headers } = await parsed({ automatic, inReplyTo });
  expect(headers.get('auto-submitted')).toBe(expected);
  expect(headers.get('x-auto-response-suppress')).toBe(automatic ? 'All' : undefined);
});

test('no field adds a header, a recipient or a part', async () => {
  const injection = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'x\r\nBcc: evil@x.example',
      'x\nX-Evil: 1\n\nbody',
      'a" <evil@x.example>, "b',
      'evil@x.example',
      '\u202egnp.exe',
      '=?utf-8?q?=0d=0aBcc:_a?=',
    ),
  );
  const property = fc.asyncProperty(
    injection,
    injection,
    injection,
    injection,
    async (name, subject, header, filename) => {
      const raw = build({
        ...mail,
        from: { ...mail.from, name },
        to: { ...mail.to, name },
        subject,
        headers: { 'X-Postdesk': header },
        references: [header, '<1@contoso.example>'],
        attachments: [{ filename, type: subject, content: Buffer.from('x'), contentId: name }],
      });
      const names = [...headersOf(raw).matchAll(/^([^\s:]+):/gm)].map((match) => match[1]?.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      const known = [
        'x-postdesk',
        'auto-submitted',
        'x-auto-response-suppress',
        'from',
        'to',
        'reply-to',
        'in-reply-to',
        'references',
        'subject',
        'message-id',
        'date',
        'content-type',
        'mime-version',
        'content-transfer-encoding',
      ];
      expect(names.filter((header) => !known.includes(header ?? ''))).toEqual([]);
      const made = await simpleParser(raw);
      expect(made.from?.value.map((from) => from.address)).toEqual(['support@acme.example']);
      expect(
        [made.to]
          .flat()
          .flatMap((to) => to?.value ?? [])
          .map((to) => to.address),
      ).toEqual(['jan@contoso.example']);
      expect(made.attachments).toHaveLength(1);
      expect(made.attachments[0]?.filename ?? 'file').not.toMatch(/[/\\\u0000-\u001f\u202e]/);
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

test.each([
  { to: { name: '', email: 'a@b.example, c@d.example' } },
  { to: { name: '', email: 'a@b.example\r\nBcc: c@d.example' } },
  { to: { name: '', email: '' } },
  { replyTo: '<a@b.example>' },
  { messageId: 'abc' },
  { messageId: '<a@b>\r\nX: y' },
  { headers: { From: 'a@b.example' } },
  { headers: { 'X-A: b\r\nX-C': 'd' } },
] as Partial<OutgoingMail>[])('%j is refused', (own) => {
  expect(() => build({ ...mail, ...own })).toThrow(RangeError);
});

test('references that are none are left out, and of many the first and the newest are kept', async () => {
  const many = Array.from({ length: 100 }, (_, index) => `<${index}@contoso.example>`);
  const { references } = await parsed({ references: ['x', '<a b@c>', ...many] });
  expect(references).toHaveLength(25);
  expect([references?.[0], references?.at(-1)]).toEqual(['<0@contoso.example>', '<99@contoso.example>']);
});

test('a picture stands in the text only where the HTML refers to it, and a mail is a file like others', async () => {
  const picture = { filename: 'a.png', type: 'image/png', content: Buffer.from('x'), contentId: 'p1' };
  const message = { filename: 'm.eml', type: 'message/rfc822', content: Buffer.from('Subject: x\r\n\r\ny') };
  const raw = build({ ...mail, attachments: [picture, message] });
  expect(raw.toString()).toMatch(/Content-Type: application\/octet-stream; name=m\.eml/);
  const { attachments } = await simpleParser(raw);
  expect(attachments.map((file) => [file.filename, file.contentDisposition, file.related])).toEqual([
    ['a.png', 'attachment', undefined],
    ['m.eml', 'attachment', undefined],
  ]);
  const shown = await parsed({ attachments: [picture], html: '<img src="cid:p1">' });
  expect(shown.attachments[0]?.related).toBe(true);
});
