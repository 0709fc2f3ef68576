/** What mail programs need of the HTML part, and what both parts have in common, in every template and locale. */
import { describe, expect, it } from 'vitest';
import { sampleValues } from '../../src/compose/variables.js';
import { everyName, hrefs, locales, shipped, visible } from './shipped.js';

const everywhere = everyName.flatMap((name) => locales.map((locale) => [locale, name] as const));
const withoutSilent = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');
const tags = (html: string, name: string) =>
  [...withoutSilent(html).matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map((match) => match[0]);
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(everywhere)('%s/%s', (locale, name) => {
  const { html, text } = shipped.render(name, [locale], sampleValues(name));

  it('has its styles in the elements, as Gmail and Outlook read no others, save for phones and dark mode', () => {
    const [style = '', ...others] = [...withoutSilent(html).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
      (one) => one[1],
    );
    expect(others).toEqual([]);
    const outside = style.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '').replace(/:root\s*\{[^}]*\}/g, '');
    expect(outside.trim()).toBe('');
    for (const tag of ['p', 'a', 'li', 'h2', 'blockquote'].flatMap((one) => tags(html, one)))
      expect(tag).toMatch(/ style="[^"]+"/);
  });

  it('is laid out by tables that Outlook knows, and uses nothing that it or others drop', () => {
    for (const table of tags(html, 'table')) expect(table).toContain('role="presentation"');
    expect(html).toMatch(/<!--\[if mso\]><table role="presentation" width="600"/);
    expect(html).not.toMatch(/style="[^"]*(?:position:|float:|flex|grid|url\(|calc\(|var\(|\brem\b|object-fit)/);
    expect(html).not.toMatch(/<(?:div|section|main|script|link|img|form|input)\b/);
  });

  it('is no longer than Gmail shows whole, and says its language', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
    expect(html).toMatch(new RegExp(`<html lang="${locale}"[ >]`));
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  it('says in the text part all that the HTML part says, with every address', () => {
    const said = new Set(words(text));
    const shown = words(visible(html)).filter((word) => !words('Acme Support').includes(word));
    expect(shown.filter((word) => !said.has(word))).toEqual([]);
    for (const href of hrefs(html)) expect(text).toContain(href.replace(/\/$/, ''));
    expect(text).not.toMatch(/[*_]{2}|\]\(|<\/?[a-z]+>|&[a-z]+;/);
  });
});

it('a button is as wide in Outlook as elsewhere', () => {
  const { html } = shipped.render('solution', ['en'], sampleValues('solution'));
  expect(html.match(/<a class="button[^>]*><!--\[if mso\]><i style="mso-font-width/g)).toHaveLength(2);
});
