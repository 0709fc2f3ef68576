import { describe, expect, it } from 'vitest';
import { staffMarks } from '../../src/domain/marks.js';
import { internalSigns, signsInText } from '../../src/understand/internal.js';
import { desk } from '../workflow/factories.js';

const token = '0123456789abcdefghij';

describe('text that must not leave', () => {
  it.each([
    ['a reply address', `Write to support+${token}@acme.example please`],
    ['a reply address in capitals', `SUPPORT+${token.toUpperCase()}@ACME.EXAMPLE`],
    ['a link of a staff mail', `[READY](mailto:support+${token}@acme.example?subject=%5BHD-1%5D%20%21READY)`],
    ['a key with its token', `Re: [HD-1/${token}] OK`],
    ...staffMarks.map((mark): [string, string] => ['a line of a staff mail', `Hello\n${mark}.\n`]),
    ...staffMarks.map((mark): [string, string] => [
      'quoted and wrapped',
      mark
        .split(' ')
        .map((word) => `> ${word}`)
        .join('\n'),
    ]),
    ...staffMarks.map((mark): [string, string] => ['in bold', `**${mark.toUpperCase()}**`]),
  ])('%s', (_what, text) => {
    expect(signsInText(text, desk)).not.toBeNull();
  });

  it.each([
    ['the desk’s plain address', 'Write to support@acme.example'],
    ['a tag', 'Write to support+urgent@acme.example'],
    ['a plain key', 'See [HD-1] and [HD-1/2 of it'],
    ['a reply address of another desk', `support+${token}@other.example`],
    ['a Message-ID of another system', `Message-ID: <${token}@mail.other.example>`],
    ['a name before a command’s word', 'Nora Dekker: START the app, then click'],
    ['what somebody says is done', 'Done: the export. Ready: the import.'],
    ['a ticket that is over', 'HD-7 The export (done)\nHD-8 The import (closed)'],
    ['a ticket in a sentence', 'HD-7 is what we do next (planned for Monday), then HD-8.'],
    ['where something stands', 'The stage: staging. It waits for: you.'],
    ['a queue of something', 'queue of messages:'],
    ['who wrote, above a quote', 'On Monday 30 November 2026, 10:00 Anna Peeters wrote:'],
    ['tests that passed', 'All tests have passed, and you can try it on staging.'],
    ['words about commands', 'The command in the subject did not work.'],
    ['nothing', ''],
  ])('is not %s', (_what, text) => {
    expect(signsInText(text, desk)).toBeNull();
  });
});

describe('what staff wrote', () => {
  const mail = (content: string | Buffer, filename = 'a.eml', type = 'message/rfc822') => {
    const bytes = Buffer.from(content);
    return { filename, type, size: bytes.length, hash: '', contentId: null, content: bytes };
  };
  const held = `Subject: x\r\nMessage-ID: <${token}@acme.example>\r\n\r\nHello\r\n`;
  const signs = (html: string | null, ...files: ReturnType<typeof mail>[]) =>
    internalSigns({ text: 'See here', html, files }, desk);

  it.each([
    ['attached', mail(held)],
    ['a file without a type', mail(held, 'A.EML', 'application/octet-stream')],
    ['in UTF-16', mail(Buffer.from(held, 'utf16le'), 'a.msg', 'application/vnd.ms-outlook')],
  ])('holds a token in a mail that is %s', (_how, file) => {
    expect(signs(null, file)).toEqual({ say: 'signFile', values: { file: file.filename } });
  });

  it('holds a token behind a link of its HTML', () => {
    const html = `See <a href="mailto:support+${token}@acme.example">here</a>`;
    expect(signs(html)).toMatchObject({ say: 'signBehind' });
  });

  it('holds none in other files and links', () => {
    const foreign = held.replaceAll('acme.example', 'contoso.example');
    expect(
      signs('See <a href="https://x.example">here</a>', mail(foreign), mail(held, 'a.bin', 'image/png')),
    ).toBeNull();
  });
});
