import { describe, expect, it } from 'vitest';
import { classify } from '../../src/understand/category.js';
import { desk } from '../workflow/factories.js';

const to = desk.address;

describe('the category of a first mail', () => {
  it.each<[string, { subject: string; recipients?: string[]; text?: string }, string, string]>([
    ['a bracketed tag', { subject: '[URGENT] Server down' }, 'urgent', 'Server down'],
    ['in any case', { subject: '[urgent] Server down' }, 'urgent', 'Server down'],
    ['of two words', { subject: '[With Error] Totals' }, 'error', 'Totals'],
    ['with hyphens', { subject: '[with-error] Totals' }, 'error', 'Totals'],
    ['without spaces', { subject: '[WithError] Totals' }, 'error', 'Totals'],
    ['with an underscore', { subject: '[with_error] Totals' }, 'error', 'Totals'],
    ['with accents', { subject: '[Úrgént] Totals' }, 'urgent', 'Totals'],
    ['with spaces inside', { subject: '[ Top Prio ] Totals' }, 'urgent', 'Totals'],
    ['in full-width brackets', { subject: '【urgent】 Totals' }, 'urgent', 'Totals'],
    ['at the end', { subject: 'Totals [server]' }, 'server', 'Totals'],
    ['in the middle', { subject: 'The [server] is down' }, 'server', 'The is down'],
    ['behind another bracket', { subject: '[ACME] [Server] Totals' }, 'server', '[ACME] Totals'],
    ['behind Re: and a foreign key', { subject: 'Re: [HD-99] [vraag] Totals' }, 'question', 'Totals'],
    ['forwarded', { subject: 'Fwd: [URGENT] Totals' }, 'urgent', 'Totals'],
    ['the label', { subject: '[Urgent Issue] Totals' }, 'urgent', 'Totals'],
    ['the first of two', { subject: '[question] [urgent] Totals' }, 'question', '[urgent] Totals'],
    ['the address', { subject: 'Totals', recipients: ['support+urgent@acme.example'] }, 'urgent', 'Totals'],
    ['the address in capitals', { subject: 'Totals', recipients: ['Support+Urgent@ACME.example'] }, 'urgent', 'Totals'],
    [
      'the address with a hyphen',
      { subject: 'Totals', recipients: [to, 'support+with-error@acme.example'] },
      'error',
      'Totals',
    ],
    ['a first line', { subject: 'Totals', text: 'Category: Urgent Issue\nIt fails.' }, 'urgent', 'Totals'],
    ['a first line with a tag', { subject: 'Totals', text: '\n\ncategory:top-prio\nIt fails.' }, 'urgent', 'Totals'],
    [
      'subject before address',
      { subject: '[question] T', recipients: ['support+urgent@acme.example'] },
      'question',
      'T',
    ],
    [
      'address before first line',
      { subject: 'T', recipients: ['support+urgent@acme.example'], text: 'Category: Question' },
      'urgent',
      'T',
    ],
  ])('%s', (_what, { subject, recipients = [to], text = 'It fails.' }, category, title) => {
    expect(classify({ subject, recipients, text }, desk)).toEqual({ category, untagged: false, title });
  });

  it.each<[string, { subject: string; recipients?: string[]; text?: string }, string]>([
    ['no tag at all', { subject: 'Totals' }, 'Totals'],
    ['a bracket that is no tag', { subject: '[ACME] Totals' }, '[ACME] Totals'],
    ['a tag without brackets', { subject: 'URGENT: Totals' }, 'URGENT: Totals'],
    ['part of a tag', { subject: '[urg] Totals' }, '[urg] Totals'],
    ['an empty bracket', { subject: '[] Totals' }, '[] Totals'],
    ['the address of another host', { subject: 'Totals', recipients: ['support+urgent@evil.example'] }, 'Totals'],
    [
      'a token in the address',
      { subject: 'Totals', recipients: ['support+0123456789abcdefghij@acme.example'] },
      'Totals',
    ],
    ['a line that is not the first', { subject: 'Totals', text: 'Hello\nCategory: Urgent' }, 'Totals'],
    ['a category that is none', { subject: 'Totals', text: 'Category: Colour' }, 'Totals'],
    ['Re: and foreign keys', { subject: 'Re: Fwd: [HD-99] Totals' }, 'Totals'],
  ])('is the default, and untagged: %s', (_what, { subject, recipients = [to], text = 'It fails.' }, title) => {
    expect(classify({ subject, recipients, text }, desk)).toEqual({ category: 'issue', untagged: true, title });
  });

  it.each([
    ['', 'It fails.\nBadly.', 'It fails.'],
    ['[URGENT]', 'It fails.', 'It fails.'],
    ['Re: [HD-99]', '  \n It fails.', 'It fails.'],
    ['', '', '(no subject)'],
    ['[URGENT]', '', '(no subject)'],
    ['', 'Category: Urgent Issue\nIt fails.', 'It fails.'],
  ])('has a title though the subject is %j', (subject, text, title) => {
    expect(classify({ subject, recipients: [to], text }, desk).title).toBe(title);
  });

  it('keeps a title short', () => {
    expect(classify({ subject: 'x'.repeat(5000), recipients: [to], text: '' }, desk).title).toHaveLength(200);
  });

  it('falls back to the first tag that is found, whatever stands in brackets', () => {
    const subject = `${'['.repeat(300)}${'[a]'.repeat(300)}[server]`;
    expect(classify({ subject, recipients: [to], text: '' }, desk).category).toBe('server');
  });
});
