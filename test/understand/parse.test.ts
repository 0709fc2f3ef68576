import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageIdsIn, normaliseMessageId, parseMail } from '../../src/understand/parse/parse.js';
import { mailOf, parsedFixture } from './mail-fixture.js';

describe('a mail', () => {
  it('is read with author, recipients, subject, thread and text', async () => {
    const raw = mailOf(
      [
        'Return-Path: <Bounce@Contoso.example>',
        'Delivered-To: inbox@acme.example',
        'From: =?utf-8?Q?Ren=C3=A9?= <Rene@Contoso.example>',
        'To: "Support, Acme" <support+k3y@acme.example>, Group: a@contoso.example, b@contoso.example;',
        'Cc: a@contoso.example',
        'Subject: =?utf-8?B?R3LDvMOfZQ==?=',
        ' again',
        'Message-ID: <one',
        '\ttwo@contoso.example>',
        'In-Reply-To: <pd.1@acme.example>',
        'References: <a@b>',
        '  <pd.1@acme.example>',
      ],
      'Hello\nworld\n',
    );
    const mail = await parseMail(raw);
    expect(mail).toMatchObject({
      messageId: '<onetwo@contoso.example>',
      from: { name: 'René', email: 'rene@contoso.example' },
      cc: [{ name: '', email: 'a@contoso.example' }],
      subject: 'Grüße again',
      inReplyTo: ['<pd.1@acme.example>'],
      references: ['<a@b>', '<pd.1@acme.example>'],
      text: 'Hello\nworld\n',
      html: null,
      returnPath: 'bounce@contoso.example',
    });
    expect(mail.to.map(({ email }) => email)).toEqual([
      'support+k3y@acme.example',
      'a@contoso.example',
      'b@contoso.example',
    ]);
    expect(mail.to[0]?.name).toBe('Support, Acme');
    expect(mail.recipients[0]).toBe('inbox@acme.example');
    expect(mail.headers['delivered-to']).toEqual(['inbox@acme.example']);
  });

  it('gets its text from HTML where there is no other, as a reader sees it', async () => {
    const html =
      '<style>p{}</style><p>Hi &amp; <b>welcome</b></p><table><tr><td>OK</td><td>not yet</td></tr></table>' +
      '<a href="mailto:support+k3y@acme.example">OK</a> <a href="https://a.example/x">here</a>' +
      '<blockquote>quoted</blockquote><span style="display:none">OK</span><img src="cid:x"><script>x()</script>';
    const { text } = await parseMail(mailOf(['From: a@b.example', 'Content-Type: text/html'], html));
    expect(text).toBe('Hi & welcome\n\nOK not yet\n\nOK here [https://a.example/x]\n\n> quoted');
  });

  it('gets the text of HTML that is too large or too deep for the library, comments and styles aside', async () => {
    const start = '<!--[if mso]><style>p{}</style><p>no</p><![endif]--><style>b{}</style><p>Not &lt;OK&gt;</p>1 < 2';
    for (const rest of ['<b>'.repeat(2000), `<img src="data:image/png;base64,${'A'.repeat(600_000)}">`]) {
      const { text } = await parseMail(mailOf(['Content-Type: text/html'], `${start}${rest}<div>before Monday</div>`));
      expect(text).toBe('Not <OK>\n1 < 2\nbefore Monday');
    }
  });

  it('whose delimiter never comes is text, and one with a delimiter in pieces has its parts', async () => {
    const body = '--bc\nContent-Type: text/plain\n\nwords\n--bc--';
    const split = await parseMail(mailOf(['Content-Type: multipart/mixed; boundary*0=b; boundary*1=c'], body));
    expect(split.text.trim()).toBe('words');
    expect((await parseMail(mailOf(['Content-Type: multipart/mixed; boundary=x'], 'words'))).text).toBe('words');
  });

  it('keeps what HTML says beside the plain text', async () => {
    const body =
      '--b\nContent-Type: text/plain\n\nOK\n--b\nContent-Type: text/html\n\n<p>not before Monday</p>\n--b--\n';
    const { text } = await parseMail(mailOf(['Content-Type: multipart/mixed; boundary=b'], body));
    expect(text.replace(/\s+/g, ' ').trim()).toBe('OK not before Monday');
  });

  it('has the plain text of two alternatives, and the HTML where the plain one is empty', async () => {
    const alternative = (plain: string) =>
      mailOf(
        ['Content-Type: multipart/alternative; boundary=b'],
        `--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>html</p>\n--b--\n`,
      );
    expect((await parseMail(alternative('plain'))).text.trim()).toBe('plain');
    expect((await parseMail(alternative(' '))).text.trim()).toBe('html');
    expect((await parseMail(alternative('plain'))).html?.trim()).toBe('<p>html</p>');
  });
});

describe('a hostile or broken mail', () => {
  it('without an author has none', async () => {
    expect(await parsedFixture('hostile/no-from')).toMatchObject({ from: null, subject: 'nobody', text: 'body\n' });
  });

  it('with several authors has the first', async () => {
    const mail = await parsedFixture('hostile/several-from');
    expect(mail.from?.email).toBe('jane@contoso.example');
    expect(mail.headers.from).toHaveLength(2);
  });

  it.each(['empty', 'only-newlines'])('that is %s is read as such', async (fixture) => {
    const mail = await parsedFixture(`hostile/${fixture}`);
    expect(mail).toMatchObject({
      messageId: null,
      from: null,
      subject: '',
      html: null,
      attachments: [],
      returnPath: null,
    });
    expect(mail.text.trim()).toBe('');
  });

  it('with an absurd date is read', async () => {
    expect((await parsedFixture('hostile/absurd-dates')).subject).toBe('never');
  });

  it('cannot break a line of its own into subject or name', async () => {
    const mail = await parsedFixture('hostile/header-injection-in-subject');
    expect(mail.subject).toBe('hello Bcc: victim@acme.examplegpj.exe');
    expect(mail.from?.name).toBe('Jane Bcc: all@acme.example');
    expect(Object.keys(mail.headers)).not.toContain('bcc');
  });

  it('cannot reach prototypes by header names', async () => {
    const mail = await parsedFixture('hostile/proto-header');
    expect(Object.getPrototypeOf(mail.headers)).toBeNull();
    expect(mail.headers.constructor).toEqual(['polluted']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('has NULs and bare carriage returns taken out of its text', async () => {
    expect(await parsedFixture('hostile/nul-and-bare-cr')).toMatchObject({ subject: 'nul', text: 'one\ntwothree\n' });
  });

  it('in an unnamed western character set is read in it', async () => {
    const mail = await parsedFixture('hostile/raw-latin1');
    expect(mail).toMatchObject({ subject: 'Problème', text: "L'imprimante n'est pas arrêtée.\n" });
    expect(mail.from?.name).toBe('René');
  });

  it('in raw UTF-8 is read, its domain in ASCII', async () => {
    expect(await parsedFixture('hostile/utf8-headers')).toMatchObject({
      from: { name: 'Jürgen', email: 'jürgen@xn--bcher-kva.example' },
      subject: 'Grüße 😀',
      text: 'körper\n',
    });
  });

  it.each([
    ['unknown-charset', 'plain words\n'],
    ['utf16-by-name-alone', "OK, tout fonctionne. Merci, l'étiquette est là.\n"],
    ['mbox-line', 'body\n'],
    ['no-final-boundary', 'the text'],
    ['script-in-html', 'Hello\n\nclick [javascript:alert(1)]'],
  ])('%s is read as well as can be', async (fixture, text) => {
    expect((await parsedFixture(`hostile/${fixture}`)).text).toBe(text);
  });

  it('in UTF-16 that is encoded is read as what it is', async () => {
    const words = Buffer.from('Très bien\n', 'utf16le').toString('base64');
    const head = 'From: a@b.example\r\nContent-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64';
    expect((await parseMail(Buffer.from(`${head}\r\n\r\n${words}\r\n`))).text).toBe('Très bien\n');
  });

  it('has harmless file names; mails, winmail.dat and signed mail stay files', async () => {
    const mail = await parsedFixture('hostile/path-in-filename');
    expect(mail.text.trim()).toBe('see files');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      'passwd',
      'infdp.exe',
      'image.png',
      'log.txt',
      'mail.eml',
      'winmail.dat',
      'smime.p7m',
    ]);
    expect(mail.attachments[0]).toMatchObject({
      type: 'application/pdf',
      size: 3,
      hash: createHash('sha256').update('abc').digest('hex'),
    });
    expect(mail.attachments[4]?.content.toString()).toContain('Message-ID: <inner@y.example>');
  });

  it('is never a crash, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const mail = await parseMail(Buffer.from(bytes));
        expect(mail.subject).not.toMatch(/[\0-\x1f\x7f\u202a-\u202e]/u);
        expect(mail.text).not.toMatch(/[\0\r]/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a Message-ID', () => {
  it.each([
    ['<a@b>', '<a@b>'],
    ['a@b', '<a@b>'],
    ['  <a\r\n b@c> ', '<ab@c>'],
    ['<a@b> (comment)', '<a@b>'],
    ['<a@b', '<a@b>'],
    ['', null],
    ['<>', null],
    ['< >', null],
    [`<${'a'.repeat(2000)}@b>`, null],
  ])('%j is %j', (text, id) => {
    expect(normaliseMessageId(text)).toBe(id);
  });

  it('is found in lists with words, commas, folding and missing brackets', () => {
    expect(messageIdsIn('<a@b><c@d>,<e\r\n\t@f> g@h "Your message of Monday" <<i@j> <a@b> <k@l')).toEqual([
      '<c@d>',
      '<e@f>',
      '<g@h>',
      '<i@j>',
      '<a@b>',
      '<k@l>',
    ]);
    expect(messageIdsIn('Message from Jane of Monday')).toEqual([]);
  });

  it('of the newest 500 is kept', () => {
    const ids = messageIdsIn(Array.from({ length: 2000 }, (_, i) => `<${i}@x>`).join(' '));
    expect(ids).toHaveLength(500);
    expect(ids.at(-1)).toBe('<1999@x>');
  });
});
