import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedUrl, mailto } from '../../src/compose/links.js';

test('a mailto link carries subject and body percent-encoded', () => {
  expect(mailto('support+k3v9@acme.example', 'Re: [HD-42] NOT OK')).toBe(
    'mailto:support+k3v9@acme.example?subject=Re%3A%20%5BHD-42%5D%20NOT%20OK',
  );
  expect(mailto('a@b.example', "it's (1) & 2!", 'one\ntwo')).toBe(
    'mailto:a@b.example?subject=it%27s%20%281%29%20%26%202%21&body=one%0D%0Atwo',
  );
});

test('nothing in a subject or an address adds a header or a recipient', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (address, subject) => {
      const link = mailto(address, subject);
      expect(link).toMatch(/^mailto:[^\s?&]*\?subject=[^\s?&=<>"']*$/);
      expect(decodeURIComponent(link.split('?subject=')[1] ?? '')).not.toMatch(/[\r\n]/);
      if (address !== '' && !address.startsWith('?')) expect(allowedUrl(link)).toBe(link);
    }),
  );
});

test.each([
  ['https://a.example/x?y=1&z=2', 'https://a.example/x?y=1&z=2'],
  [' HTTP://a.example ', 'HTTP://a.example'],
  ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
  ['mailto:a@b.example?subject=x', 'mailto:a@b.example?subject=x'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//a.example', null],
  ['/path', null],
  ['file:///etc/passwd', null],
  ['https://', null],
  ['', null],
  [`https://a.example/${'x'.repeat(5000)}`, null],
])('%j may be linked to as %j', (url, allowed) => {
  expect(allowedUrl(url)).toBe(allowed);
});
