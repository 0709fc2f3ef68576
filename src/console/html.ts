/** Pieces of pages. Values are text, never markup: `html` escapes them, and nothing here is taken as it is. */
import { html } from 'hono/html';
import { base, type Visit } from './site.js';

export { html };
export type Html = ReturnType<typeof html>;

/** A path of the console, each part escaped: `path('tickets', key)`. */
export function path(...parts: (string | number)[]): string {
  return [base, ...parts.map((part) => encodeURIComponent(part))].join('/');
}

/** A number out of an address or a form; null where there is none, or one that no column takes. */
export function numberIn(text: unknown): number | null {
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** A query from what is given; null and '' are left out. */
export function query(values: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return given.length > 0
    ? `?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))}`
    : '';
}

/**
 * A form that changes something. It brings the session's token, without which no change is taken.
 *
 * @param files whether it takes files
 */
export function form(
  visit: Visit,
  action: string,
  content: unknown,
  { className = '', files = false, id = '' }: { className?: string; files?: boolean; id?: string } = {},
): Html {
  const encoding = files ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  return html`<form method="post" action="${action}" enctype="${encoding}"${attribute('class', className)}${attribute('id', id)}>
<input type="hidden" name="_token" value="${visit.formToken}">
${content}
</form>`;
}

export function option(value: string, label: string, chosen: boolean): Html {
  return html`<option value="${value}"${chosen ? html` selected` : ''}>${label}</option>`;
}

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export function scrolling(label: string, table: Html): Html {
  return html`<div class="scrolls" tabindex="0" role="region" aria-label="${label}">${table}</div>`;
}

/**
 * On a phone each row is a heap of its cells, of which the first is whole (a `th`, or a `td` of the class `first`) and
 * each other tells in `data-label` what stands above it elsewhere.
 *
 * @param heads what stands above the columns
 */
export function table(label: string, heads: readonly unknown[], rows: unknown, className = ''): Html {
  const head = heads.map((one) => html`<th scope="col">${one}</th>`);
  const whole = html`<table class="${`stacks ${className}`.trim()}"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return scrolling(label, whole);
}

/** Names with what they stand for. */
export function sheet(facts: readonly (readonly [string, unknown])[], className = ''): Html {
  return html`<dl class="${`sheet ${className}`.trim()}">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** An attribute that is left out where it is empty. */
export function attribute(name: 'class' | 'id' | 'aria-current' | 'title', value: string): Html | '' {
  if (value === '') return '';
  switch (name) {
    case 'class':
      return html` class="${value}"`;
    case 'id':
      return html` id="${value}"`;
    case 'title':
      return html` title="${value}"`;
    case 'aria-current':
      return html` aria-current="${value}"`;
  }
}
