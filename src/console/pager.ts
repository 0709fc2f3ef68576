/** Long lists by pages, the newest first. */
import { attribute, type Html, html, query } from './html.js';

/** So many stand on a page. */
export const shownOnPage = 50;

/** A link to the older ones, and one back to the newest. */
export function pager(
  at: string,
  kept: Record<string, string | null>,
  { before, last, more }: { before: number | null; last: number; more: boolean },
): Html | '' {
  if (!more && before === null) return '';
  return html`<nav class="row" aria-label="Pages">${before === null ? '' : html`<a href="${at}${query(kept)}">Newest</a>`}
${more ? html`<a rel="next" href="${at}${query({ ...kept, before: last })}">Older</a>` : ''}</nav>`;
}

/** Links of which one is chosen. */
export function tabs(label: string, links: { href: string; label: unknown; current: boolean }[]): Html {
  const items = links.map(
    (link) =>
      html`<li><a href="${link.href}"${attribute('aria-current', link.current ? 'page' : '')}>${link.label}</a></li>`,
  );
  return html`<nav class="tabs" aria-label="${label}"><ul>${items}</ul></nav>`;
}
