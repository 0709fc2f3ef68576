/** What strangers put into mails, and how one sees that it stayed the characters that it is. */
import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';

const attacks = [
  '{{desk.address}}',
  '{{{this}}}',
  '{{#each commands}}x{{/each}}',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'xq7v0000001qx',
  'xq7w0000000qx',
  'xq7contentqx',
  '# heading',
  '**strong** _em_ `code`',
  '> quoted',
  '- item',
  '1. one',
  '---',
  '    code',
  '| a | b |\n|---|---|',
  '&lt;b&gt; &amp;amp;',
  '<!-- comment -->',
  '--></style><b>',
  '$& $1 $`',
  '\\*escaped\\*',
  '<https://evil.example/>',
  'line\nbreak\n\nparagraph',
  'Subject: x\r\nBcc: a@b.example',
  '\u202egnp.exe',
  '\u2067right\u2066 left\u2069',
  'مرحبا \u200fשלום\u061c',
  'a\u2028b\u2029c\u0085d',
  '{{> footer}} {{!-- x --}} \\{{x}}',
  '!CLOSE [HD-7]',
  'OK',
];

/** A value that tries to be more than one. */
export const attack = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
/** Spaces, quote marks and what is cleaned from every value do not count. */
export const bare = (text: string) =>
  text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\s>\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]+/g, '');

/** All that is printed between marks must be one of the values, whole. */
export function printed(part: string): string[] {
  return [...bare(part).matchAll(/m9\([\s\S]*?\)9m/g)].map((match) => match[0]);
}

const allowedTags =
  'html head meta title style body table tbody tr td p a br strong em ul ol li hr blockquote h2'.split(' ');

/** Tags and attributes that no template has. */
export function foreignMarkup(html: string): string[] {
  const found: string[] = [];
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: {
      '*': (tagName, attribs) => {
        if (!allowedTags.includes(tagName)) found.push(tagName);
        found.push(...Object.keys(attribs).filter((name) => /^on|^src|^srcset|^background/i.test(name)));
        return { tagName, attribs };
      },
    },
  });
  return found;
}
