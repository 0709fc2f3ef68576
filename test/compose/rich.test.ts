import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richHtml } from '../../src/compose/rich.js';

const rich = (html: string, text: string, contentIds: string[] = [], unlinked: string | null = null) =>
  richHtml({ html, text, contentIds, unlinked });

describe('the formatting of somebody’s words', () => {
  it('stays where it says the same as the text', () => {
    const html = '<div>Please <b>do not</b> ship.</div><ul><li>one</li><li>two</li></ul>';
    expect(rich(html, 'Please do not ship.\n\n* one\n* two')).toBe(
      '<p>Please <b>do not</b> ship.</p><ul><li>one</li><li>two</li></ul>',
    );
  });

  it('gives way to the text where it says anything else, such as the quote that was cut', () => {
    expect(rich('<p>Thanks</p><blockquote>internal words</blockquote>', 'Thanks')).toBeNull();
    expect(rich('<p>Please do ship.</p>', 'Please do not ship.')).toBeNull();
  });

  it.each([
    ['<p onclick="x()">Hi</p><script>alert(1)</script>', '<p>Hi</p>'],
    ['<p style="background:url(https://t.example/x)">Hi</p><style>p{}</style>', '<p>Hi</p>'],
    ['<p>Hi<img src="https://tracker.example/1.gif"></p>', '<p>Hi</p>'],
    ['<p><a href="javascript:alert(1)">Hi</a></p>', '<p><a>Hi</a></p>'],
    ['<p>Hi</p><svg onload="x()"></svg><iframe src="https://x.example"></iframe>', '<p>Hi</p>'],
    ['<form action="https://x.example"><p>Hi</p><input name="a"></form>', '<p>Hi</p>'],
  ])('brings no script, style, tracker or form along: %s', (html, clean) => {
    expect(rich(html, 'Hi')).toBe(clean);
  });

  it('shows pictures only of the files that go along', () => {
    const html = '<p>See <img src="cid:shot@x" alt=""> and <img src="cid:other@x" alt=""></p>';
    expect(rich(html, 'See [cid:shot@x] and', ['shot@x'])).toBe('<p>See <img src="cid:shot@x" alt="" /> and </p>');
  });

  it.each([
    ['Gmail', '<div>See <img src="cid:ii_1" alt="shot.png" width="9"></div>', 'See [image: shot.png]'],
    ['Outlook', '<p>See <img alt="A screen with two labels" src="cid:ii_1"></p>', 'See [A screen with two labels]'],
    ['Outlook, undescribed', '<p>See <img src="cid:ii_1"></p>', 'See [cid:ii_1]'],
  ])('stays where the text of %s has a word for the picture', (_client, html, text) => {
    expect(rich(html, text, ['ii_1'])).toContain('<img');
  });

  it('gives way to a text whose brackets say what no picture says', () => {
    expect(rich('<p>Go <img src="cid:ii_1" alt="shot.png"></p>', 'Go [not yet]', ['ii_1'])).toBeNull();
  });

  it('links to no address that it must not link to, and shows where a link leads that names another', () => {
    const html =
      '<p><a href="mailto:support@acme.example?subject=x">here</a>, <a href="https://a.example">b.example</a></p>';
    expect(rich(html, 'here, b.example', [], 'support@acme.example')).toBe(
      '<p>here, b.example &lt;<a href="https://a.example">https://a.example</a>&gt;</p>',
    );
  });

  it('is never anything but its allowed tags, whatever it was', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      'script',
      'img',
      ' src=',
      'on',
      'load=',
      'cid:',
      '&lt;',
      'a',
      ' ',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const made = rich(html, html) ?? '';
        expect(made).not.toMatch(
          /<(?!\/?(?:p|br|b|strong|i|em|u|s|ul|ol|li|pre|code|a|img|table|thead|tbody|tr|td|th)\b)/i,
        );
        expect(made).not.toMatch(/<[^>]*\son\w+=/i);
      }),
      { numRuns: 2000 },
    );
  });
});
