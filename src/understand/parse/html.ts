import { compile } from 'html-to-text';

/** Longer HTML is brought down to its text first; images inside `data:` links make megabytes of honest mails. */
const maxLength = 512 * 1024;
/** What stands beyond this is not looked at; the HTML itself is kept whole. */
const maxSearched = 4 * 1024 * 1024;
/** The library's parser is quadratic in the nesting and its walk recursive; browsers flatten at 512. */
const maxNesting = 500;
/** Each quote within a quote marks every line of it once more, which makes the text quadratic in them. */
const maxQuotes = 100;

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: maxLength },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
    // The desk's own links carry a token, which has no place in words that are shown again.
    { selector: 'a[href^="mailto:"i]', format: 'anchor', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'hr', options: { length: 40 } },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    // Cells would run together: "OK" beside "not yet" is two words.
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: '[hidden]', format: 'skip' },
    { selector: '[style*="display:none"i]', format: 'skip' },
    { selector: '[style*="display: none"i]', format: 'skip' },
  ],
});

/** The text of HTML as a reader sees it, quotes marked by `> `, in time linear in its length; never throws. */
export function textOfHtml(html: string): string {
  const manageable = html.length > maxLength || nestsDeeply(html) ? flattened(html.slice(0, maxSearched)) : html;
  return convert(manageable.slice(0, maxLength))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Counts each element's opened less closed tags, which is never less than the nesting that a parser builds. */
function nestsDeeply(html: string): boolean {
  const open = new Map<string, number>();
  let total = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,40})/gi)) {
    const tag = name.toLowerCase();
    if (voidElements.has(tag)) continue;
    const count = open.get(tag) ?? 0;
    if (closing && count === 0) continue;
    const step = closing ? -1 : 1;
    open.set(tag, count + step);
    total += step;
    if (total > maxNesting || (tag === 'blockquote' && count + step > maxQuotes)) return true;
  }
  return false;
}

const silentElement = /^<(style|script|title|textarea|template)\b/i;
const lineElement = /^<\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|pre|hr|section|article|header|footer)\b/i;

/** Nothing but text and line breaks left of it: each tag is looked at once, whatever its nesting. */
function flattened(html: string): string {
  let text = '';
  let silentUntil: string | null = null;
  for (const piece of withoutComments(html).split(/(?=<)/)) {
    const isTag = /^<[a-z/!?]/i.test(piece);
    if (silentUntil !== null) {
      if (!piece.toLowerCase().startsWith(silentUntil)) continue;
      silentUntil = null;
    }
    if (!isTag) {
      text += piece.startsWith('<') ? `&lt;${piece.slice(1)}` : piece;
      continue;
    }
    const silent = silentElement.exec(piece)?.[1];
    if (silent) silentUntil = `</${silent.toLowerCase()}`;
    if (silentUntil !== null) continue;
    text += (lineElement.test(piece) ? '<br>' : '') + piece.slice(piece.indexOf('>') + 1 || piece.length);
  }
  return text;
}

/** A comment that never ends hides all that follows, as it does in a browser. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    kept.push(html.slice(from, at));
    const end = html.indexOf('-->', at + 4);
    if (end < 0) return kept.join('');
    from = end + 3;
  }
  return kept.join('') + html.slice(from);
}
