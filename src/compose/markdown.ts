import { Marked, type Token, type Tokens } from 'marked';
import { escapeHtml } from './clean.js';

const marked = new Marked({
  gfm: true,
  renderer: {
    // A template is Markdown: tags in it are shown as typed. HTML lives in the layout.
    html: ({ text }) => escapeHtml(text),
    // Nothing is fetched when a mail is opened.
    image: ({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`,
    link({ href, title, tokens }) {
      const kind = linkKind(title);
      const classes = {
        plain: '',
        command: ' class="command"',
        beside: ' class="beside"',
        button: ' class="button"',
        quiet: ' class="button quiet"',
      };
      const label = this.parser.parseInline(tokens);
      const isButton = kind === 'button' || kind === 'quiet';
      return `<a${classes[kind]} href="${escapeHtml(href)}">${isButton ? wide(label) : label}</a>`;
    },
  },
});

/**
 * Outlook on Windows gives links no padding; wide spaces that only it sees make the button as wide and high.
 * https://www.goodemailcode.com/email-code/link-button
 */
function wide(label: string): string {
  const before =
    '<i style="mso-font-width: 200%; mso-text-raise: 100%" hidden>&emsp;</i><span style="mso-text-raise: 50%">';
  const after = '</span><i style="mso-font-width: 200%" hidden>&emsp;&#8203;</i>';
  return `<!--[if mso]>${before}<![endif]-->${label}<!--[if mso]>${after}<![endif]-->`;
}

const linkKinds = ['command', 'beside', 'button', 'quiet'] as const;
type LinkKind = 'plain' | (typeof linkKinds)[number];

/** The helpers `button` and `commands` tell by a link's title what it is. */
function linkKind(title: string | null | undefined): LinkKind {
  return linkKinds.find((kind) => kind === title) ?? 'plain';
}

/** HTML of a skeleton; a block placeholder's paragraph gets the class that the layout gives words. */
export function markdownToHtml(skeleton: string): string {
  return marked
    .parse(skeleton, { async: false })
    .replace(/<p>(xq7w\d{7}qx)<\/p>/g, '<p class="words" dir="auto">$1</p>');
}

/**
 * Marks around a URL in a text skeleton: what stands before and after it goes with it when the URL turns out to
 * be one that mails must not link to. Templates hold no control characters.
 */
export const urlMark = { start: '\u0001', url: '\u0002', end: '\u0003', stop: '\u0004' };

function markedUrl(before: string, url: string, after: string): string {
  return `${urlMark.start}${before}${urlMark.url}${url}${urlMark.end}${after}${urlMark.stop}`;
}

/** Plain text of a skeleton, as somebody would type it: no Markdown marks, every link with its address. */
export function markdownToText(skeleton: string): string {
  return blocks(marked.lexer(skeleton))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blocks(tokens: Token[]): string {
  return tokens
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'hr':
      return '———';
    case 'code':
      return prefixed((token as Tokens.Code).text, '    ');
    case 'blockquote':
      return prefixed(blocks((token as Tokens.Blockquote).tokens), '> ');
    case 'list':
      return listText(token as Tokens.List);
    case 'table':
      return tableText(token as Tokens.Table);
    case 'html':
      return (token as Tokens.HTML).text.trim();
    case 'heading':
    case 'paragraph':
    case 'text':
      return inline((token as Tokens.Paragraph).tokens ?? [token as Tokens.Text]).trim();
    default:
      return inline([token]).trim();
  }
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
}

function listText(list: Tokens.List): string {
  const items = list.items.map((item, index) => {
    const mark = list.ordered ? `${Number(list.start || 1) + index}. ` : '- ';
    const content = item.tokens.map((token) => block(token)).filter((text) => text !== '');
    const [first = '', ...rest] = content.join(list.loose ? '\n\n' : '\n').split('\n');
    return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)].join('\n');
  });
  return items.join(list.loose ? '\n\n' : '\n');
}

function tableText(table: Tokens.Table): string {
  const row = (cells: Tokens.TableCell[]) => cells.map((cell) => inline(cell.tokens).trim()).join(' | ');
  return [row(table.header), ...table.rows.map(row)].join('\n');
}

function inline(tokens: Token[]): string {
  const commandUrls: string[] = [];
  const text = tokens.map((token) => inlineOne(token, commandUrls)).join('');
  return [text.trimEnd(), ...commandUrls.map((url) => markedUrl('<', url, '>'))].join('\n');
}

function inlineOne(token: Token, commandUrls: string[]): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'link':
      return linkText(token as Tokens.Link, commandUrls);
    case 'image':
      return linkText({ ...(token as Tokens.Image), type: 'link', tokens: [] } as Tokens.Link, commandUrls);
    case 'strong':
    case 'em':
    case 'del':
      return (token as Tokens.Strong).tokens.map((inner) => inlineOne(inner, commandUrls)).join('');
    case 'text':
      return (
        (token as Tokens.Text).tokens?.map((inner) => inlineOne(inner, commandUrls)).join('') ?? decoded(token.raw)
      );
    case 'escape':
    case 'codespan':
      return (token as Tokens.Codespan).text;
    default:
      return token.raw;
  }
}

function linkText(link: Tokens.Link, commandUrls: string[]): string {
  const label = link.tokens.length > 0 ? inline(link.tokens) : link.text;
  switch (linkKind(link.title)) {
    case 'button':
    case 'quiet':
      // On a line of its own, as a button stands.
      return `\n${label}${markedUrl(': ', link.href, '')}\n`;
    case 'command':
    case 'beside':
      commandUrls.push(link.href);
      return label;
    case 'plain':
      return label === link.href || `mailto:${label}` === link.href
        ? label
        : `${label}${markedUrl(' <', link.href, '>')}`;
  }
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp|ndash|mdash|hellip);/g, (raw, name: string) => entities[name] ?? raw);
}
