import { describe, expect, it } from 'vitest';
import { honestLinks } from '../../src/compose/honest-links.js';

const desk = 'support@acme.example';
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

describe('a link in somebody’s words', () => {
  it.each([
    ['https://portal.acme.example', 'https://portal.acme.example'],
    ['https://portal.acme.example/', 'portal.acme.example'],
    ['http://www.portal.acme.example/a?b=1', 'https://portal.acme.example/a.'],
    ['https://portal.acme.example/a/long/way', 'https://portal.acme.example/a/lo…'],
    ['https://wiki.example/A_(b)', 'https://wiki.example/A_(b)'],
    ['https://portal.acme.example', 'the portal'],
    ['https://portal.acme.example', '<b>here</b>'],
    ['mailto:Nora@contoso.example?subject=Hi', 'nora@contoso.example'],
    ['mailto:anna@acme.example', 'Anna'],
  ])('to %s stays as it is where it shows %s', (href, text) => {
    expect(honestLinks(link(href, text), desk)).toBe(link(href, text));
  });

  it.each([
    ['https://evil.example', 'https://portal.acme.example'],
    ['https://evil.example', 'Log in at portal.acme.example now'],
    ['https://evil.example', 'https://<b>portal</b>.acme.example'],
    ['https://evil.example', 'portal.&#8203;acme.example'.replace('&#8203;', '\u200b')],
    ['https://portal.acme.example@evil.example', 'https://portal.acme.example'],
    ['https://portal.acme.example%2F@evil.example', 'https://portal.acme.example'],
    ['https://portal.acme.example.evil.example', 'https://portal.acme.example'],
    ['https://portal.acme.example.evil.example/a', 'https://portal.acme.exam…'],
    ['mailto:mallory@evil.example', 'nora@contoso.example'],
    ['mailto:nora@contoso.example,mallory@evil.example', 'nora@contoso.example'],
    ['https://evil.example', 'nora@contoso.example'],
  ])('to %s shows so where it shows %s', (href, text) => {
    expect(honestLinks(link(href, text), desk)).toBe(`${text} &lt;${link(href, href)}&gt;`);
  });

  it('is judged as far as it goes where another begins in it', () => {
    const html = `<a href="https://evil.example">https://good.example <a href="https://evil.example">x</a></a>`;
    expect(honestLinks(html, null)).toMatch(/^https:\/\/good\.example {2}&lt;<a href="https:\/\/evil\.example">/);
  });

  it.each([
    'mailto:support@acme.example?subject=[HD-1] !CLOSE',
    'mailto:SUPPORT%40acme.example',
    'mailto:support%2540acme.example',
    'mailto:sup\tport@acme.example',
    'mailto:support+urgent@acme.example.',
    'mailto:nora@contoso.example?bcc=support@acme.example',
    'MAILTO:&quot;support&quot;@acme.example',
  ])('to the address that must not be linked is none: %s', (href) => {
    expect(honestLinks(link(href, 'here'), desk)).toBe('here');
    expect(honestLinks(link(href, 'here'), null)).toBe(link(href, 'here'));
  });

  it('to an address that only resembles that one stays', () => {
    for (const href of [
      'mailto:my-support@acme.example',
      'mailto:support@acme.example.org',
      'mailto:anna@acme.example',
    ])
      expect(honestLinks(link(href, 'here'), desk)).toBe(link(href, 'here'));
  });

  it.each([
    ['a word without end', `${'a.'.repeat(100_000)}`],
    ['dots', `x.yy${'.'.repeat(100_000)}a`],
    ['percent signs', 'x'],
  ])('is judged in time, whatever is in it: %s', (_what, text) => {
    const began = performance.now();
    honestLinks(link(`mailto:${'%25'.repeat(50_000)}`, text), desk);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
