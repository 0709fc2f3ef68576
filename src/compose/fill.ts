import { bounds } from './bounds.js';
import { escapeHtml, oneLine, unescapeHtml } from './clean.js';
import { allowedUrl, urlPiece } from './links.js';
import { urlMark } from './markdown.js';
import { placeholder } from './slots.js';

/** A skeleton cut at its placeholders; filling it is one pass, so nothing in a value is ever read again. */
export type Cut = (string | Hole)[];
type Hole = (values: string[], rich: readonly (string | null)[]) => string;

export function fill(cut: Cut, values: string[], rich: readonly (string | null)[] = []): string {
  let made = '';
  for (const part of cut) {
    made += typeof part === 'string' ? part : part(values, rich);
    if (made.length > bounds.part) throw new Error('the mail becomes too long');
  }
  return made;
}

/** Calls `hole` for each match and keeps what is between as it is. */
function cutAt(text: string, pattern: RegExp, hole: (match: RegExpExecArray, before: string) => Cut): Cut {
  const cut: Cut = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(from, match.index);
    cut.push(before, ...hole(match, text.slice(0, match.index)));
    from = match.index + match[0].length;
  }
  return joined([...cut, text.slice(from)]);
}

function joined(cut: Cut): Cut {
  const whole: Cut = [];
  for (const part of cut) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else if (part !== '') whole.push(part);
  }
  return whole;
}

const valueAt = (values: string[], index: string | undefined) => values[Number(index)] ?? '';

export function cutSubject(skeleton: string): Cut {
  return cutAt(skeleton, placeholder, (match) => [(values) => valueAt(values, match[2])]);
}

/** One line; a `!word` from a value is spaced apart, as our own subjects must not hold a command. */
export function filledSubject(cut: Cut, values: string[]): string {
  return oneLine(oneLine(fill(cut, values), 200).replace(/!(?=\p{L})/gu, '! '), 200);
}

/** A whole URL of literal pieces and values: one at its beginning is a URL itself, the others are parts of one. */
function cutUrl(url: string, decode: (literal: string) => string): (values: string[]) => string | null {
  const pieces = cutAt(url, placeholder, (match, before) => [
    (values) => (before === '' ? valueAt(values, match[2]) : urlPiece(valueAt(values, match[2]))),
  ]);
  const decoded = pieces.map((piece) => (typeof piece === 'string' ? decode(piece) : piece));
  return (values) => allowedUrl(fill(decoded, values));
}

export function cutText(skeleton: string): Cut {
  const { start, url, end, stop } = urlMark;
  const urls = `${start}(?<before>[^${url}]*)${url}(?<url>[^${end}]*)${end}(?<after>[^${stop}]*)${stop}`;
  return cutAt(skeleton, new RegExp(`${urls}|${placeholder.source}`, 'g'), (match, before) => {
    const groups = match.groups;
    if (groups?.url !== undefined) {
      const whole = cutUrl(groups.url, (literal) => literal);
      return [
        (values) => {
          const allowed = whole(values);
          return allowed === null ? '' : `${groups.before}${allowed}${groups.after}`;
        },
      ];
    }
    const indent = continuation(before);
    return [(values) => shownWhole(valueAt(values, match[5])).replace(/\n/g, indent)];
  });
}

/** Without blank lines around it; indentation of the first line stays. */
function shownWhole(value: string): string {
  return value.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** What goes on with a value's second line: the quote marks and the indentation of its first. */
function continuation(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const marks = /^(?:> |- |\d+\. | )*/.exec(line)?.[0] ?? '';
  return `\n${marks.replace(/[^> ]/g, ' ')}`;
}

const wholeTag = /<(?:"[^"]*"|[^">])*>/.source;
const htmlPattern = new RegExp(
  [
    '(?<silent><!--[^]*?-->|<style\\b[^]*?</style>)',
    `(?<open><p\\b(?:"[^"]*"|[^">])*>)xq7w(?<block>\\d{7})qx</p>`,
    `(?<tag>${wholeTag})`,
    'xq7[vw](?<inline>\\d{7})qx',
  ].join('|'),
  'g',
);

export function cutHtml(skeleton: string): Cut {
  return cutAt(skeleton, htmlPattern, ({ groups = {}, 0: whole }) => {
    if (groups.silent !== undefined) return [whole.replace(placeholder, '')];
    if (groups.tag !== undefined) return cutTag(groups.tag);
    const { open } = groups;
    if (open !== undefined) {
      return [
        (values, rich) => {
          const formatted = rich[Number(groups.block)];
          // Sanitised before it came here; its paragraphs look like ours.
          if (formatted) return formatted.replace(/<p>/g, open);
          return paragraphs(shownWhole(valueAt(values, groups.block)), open);
        },
      ];
    }
    return [(values) => inlineHtml(valueAt(values, groups.inline))];
  });
}

/** Values stand in the attributes that hold a link or a text; in any other (style, src, on…) there are none. */
function cutTag(tag: string): Cut {
  return cutAt(tag, /\b(?<name>[a-z-]+)="(?<value>[^"]*)"/gi, ({ groups = {}, 0: whole }) => {
    const { name = '', value = '' } = groups;
    if (!value.includes('xq7')) return [whole];
    if (/^href$/i.test(name)) {
      const url = cutUrl(value, unescapeHtml);
      return [(values) => `${name}="${escapeHtml(url(values) ?? '#')}"`];
    }
    if (!/^(?:title|alt|aria-label)$/i.test(name)) return [whole.replace(placeholder, '')];
    const text = cutAt(value, placeholder, (match) => [
      (values) => escapeHtml(valueAt(values, match[2]).replace(/\s+/g, ' ')),
    ]);
    return [`${name}="`, ...text, '"'];
  });
}

function inlineHtml(value: string): string {
  return escapeHtml(value.trim()).replace(/\n/g, '<br>');
}

/** Paragraphs at blank lines, line breaks, indentation kept, web addresses to click. */
function paragraphs(value: string, open: string): string {
  if (value === '') return '';
  return value
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => `${open}${paragraph.split('\n').map(lineHtml).join('<br>')}</p>`)
    .join('\n');
}

function lineHtml(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const spaces = indent.replace(/\t/g, '    ');
  return '&nbsp;'.repeat(Math.min(spaces.length, 80)) + linked(line.slice(indent.length));
}

function linked(line: string): string {
  const parts = line.split(/(https?:\/\/[^\s<>"'`]{1,2000})/i);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return escapeHtml(part);
      const url = withoutPunctuation(part);
      const target = allowedUrl(url);
      const rest = escapeHtml(part.slice(url.length));
      if (target === null) return escapeHtml(url) + rest;
      return `<a href="${escapeHtml(target)}" style="color: inherit">${escapeHtml(url)}</a>${rest}`;
    })
    .join('');
}

/** A sentence's marks behind a URL are not the URL's. */
function withoutPunctuation(url: string): string {
  let end = url.length;
  while (end > 0 && '.,;:!?)]}*_'.includes(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}
