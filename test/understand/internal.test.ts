import { describe, expect, it } from 'vitest';
import { staffMarks } from '../../src/domain/marks.js';
import { internalSigns } from '../../src/understand/internal.js';
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
    expect(internalSigns(text, desk)).not.toBeNull();
  });

  it.each([
    ['the desk’s plain address', 'Write to support@acme.example'],
    ['a tag', 'Write to support+urgent@acme.example'],
    ['a plain key', 'See [HD-1] and [HD-1/2 of it'],
    ['a reply address of another desk', `support+${token}@other.example`],
    ['words about commands', 'The command in the subject did not work.'],
    ['nothing', ''],
  ])('is not %s', (_what, text) => {
    expect(internalSigns(text, desk)).toBeNull();
  });
});
