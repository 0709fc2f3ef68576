import { textOfHtml } from '../parse/html.js';
import { heldQuoteMark, linkMark, quoteEndMark, quoteMark, signatureMark, struckMark } from './marks.js';

type Attributes = Record<string, string>;

/** What mail clients' own markup says of an element: each look is at one opening tag. */
const holdingQuote: ((element: string, attributes: Attributes) => boolean)[] = [
  (_, { id = '' }) => /^(?:x_)?(?:mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)/i.test(id),
  (_, { id = '', class: names = '' }) => /^yahoo_quoted/i.test(id) || /\b(?:yahoo_quoted|zmail_extra)\b/i.test(names),
  (element, { name = '' }) => element === 'div' && /^quote$/i.test(name),
];
/** Those stand over the quote and do not hold it. */
const headingQuote: typeof holdingQuote = [
  (_, { id = '', class: names = '' }) => /^(?:x_)?divRplyFwdMsg/i.test(id) || /\bOutlookMessageHeader\b/i.test(names),
  (element, { id = '' }) => element === 'hr' && /^(?:stopSpelling|zwchr)$/i.test(id),
];

/** Word puts the whole mail with its quote into one element. */
function holdsMail({ class: names = '' }: Attributes): boolean {
  return /^WordSection1$/i.test(names);
}

/** Who wrote when, as a client marks it: one line, wherever it was broken. */
const attributionElement =
  /(<div\b[^<>]{0,300}(?:gmail_attr|moz-cite-prefix)[^<>]{0,200}>)([^<]{0,400}(?:<br[^<>]{0,20}>[^<]{0,200}){1,4})(?=<\/div>)/giu;

function isAttribution({ id = '', class: names = '' }: Attributes): boolean {
  return /\b(?:moz-cite-prefix|gmail_attr)\b/i.test(names) || /^reply-intro$/i.test(id);
}

function isSignature({ id = '', class: names = '', 'data-marker': marker = '' }: Attributes): boolean {
  if (/(?:^|\s)(?:gmail_signature|moz-signature|protonmail_signature_block)(?:\s|$)/i.test(names)) return true;
  return (
    /^(?:x_)?(?:Signature|ms-outlook-mobile-signature|AppleMailSignature|mailSignature)/i.test(id) ||
    /^__SIG_/.test(marker)
  );
}

/** A blockquote without any such sign is somebody's own indentation. */
function isCited({ id = '', type = '', cite, class: names = '', style = '' }: Attributes): boolean {
  return /^cite$/i.test(type) || cite !== undefined || /quote/i.test(`${names} ${id}`) || /border-left/i.test(style);
}

/** A link to a mail with a subject of its own, as nobody types one. */
function isAnswerLink({ href = '' }: Attributes): boolean {
  return /^mailto:[^\s]{0,400}[?;&]subject=/i.test(href);
}

/** In that font "J" is a smile, as Word makes one of ":-)". */
const wingdings = /(<span\b[^<>]{0,300}font-family:\s?(?:&quot;|["'])?wingdings[^<>]{0,200}>)\s?J\s?(?=<\/span>)/giu;

function unbroken(_: string, tag: string, attribution: string): string {
  return tag + attribution.replace(/\s*<br[^<>]{0,20}>\s*/giu, ' ');
}

/** The plain part of a mail whose HTML smiles so: there the "J" is all that is left. */
export function smiling(text: string, html: string): string {
  return html.search(wingdings) < 0 ? text : text.replace(/(?<=\s)J(?=[ \t]*$)/gmu, '🙂');
}

function isStruck(element: string, { style = '' }: Attributes): boolean {
  return /^(?:s|strike|del)$/.test(element) || /line-through/i.test(style);
}

/**
 * The text of an HTML mail with its quotes marked by `> ` and its attributions and signature by lines of their own, as far as the
 * mail client's markup tells them. Where an element holds a quote without `>`, a line marks its end.
 */
export function markedText(html: string): string {
  let holders: Holder[] = [];
  // Whether each open blockquote is one of a quote; the end of another must not end that one.
  const cited: boolean[] = [];
  let isLink = false;
  const text = html
    .replace(attributionElement, unbroken)
    .replace(wingdings, '$1🙂')
    .replace(anyTag, (tag, slash: string, name: string, at: number) => {
      const element = name.toLowerCase();
      for (const holder of holders) if (holder.element === element) holder.depth += slash === '' ? 1 : -1;
      if (element === 'blockquote') {
        if (slash === '') cited.push(isCited(attributesOf(tag)));
        else if (cited.pop() === false) return '</div>';
      }
      if (element === 'a') {
        const ends = isLink ? ` ${escaped(linkMark)}` : '';
        isLink = slash === '' && isAnswerLink(attributesOf(tag));
        return `${ends}${tag}`;
      }
      if (slash === '') {
        if (opensHolder(element, tag, holders))
          holders.push({ element, depth: 1, isQuote: !holdsMail(attributesOf(tag)), from: at + tag.length });
        return marked(tag);
      }
      const closed = holders.filter((holder) => holder.depth <= 0);
      holders = holders.filter((holder) => holder.depth > 0);
      const ended = closed.some((holder) => !holder.isQuote || !isHeader(html.slice(holder.from, at)));
      return ended ? `${tag}<div>${quoteEndMark}</div>` : tag;
    });
  return textOfHtml(text);
}

function escaped(mark: string): string {
  return mark.replace('<', '&lt;').replace('>', '&gt;');
}

/** An element that is open at this place and with which a quote ends. */
interface Holder {
  element: string;
  depth: number;
  isQuote: boolean;
  /** Where in the HTML what it holds begins. */
  from: number;
}

/** Some Outlooks put no more than the header of the quoted mail into the element that is named for the quote. */
function isHeader(html: string): boolean {
  if (html.length > 4000) return false;
  const lines = textOfHtml(html).trim().split(/\n+/);
  return (
    lines.length <= 7 &&
    lines.every((line) => /^[*_\s>]*[\p{L} ]{2,12}[*_]*\s?:/u.test(line.trim()) || line.trim() === '')
  );
}

/** Quotes within a quote end no sooner than that one. */
function opensHolder(element: string, tag: string, open: readonly Holder[]): boolean {
  if ((element !== 'div' && element !== 'span') || open.some((holder) => holder.isQuote)) return false;
  const attributes = attributesOf(tag);
  return holdingQuote.some((says) => says(element, attributes)) || (open.length === 0 && holdsMail(attributes));
}

/** Whether the markup says where the quote or the signature is, or that words were struck out. */
export function hasMarks(html: string): boolean {
  for (const [tag] of html.matchAll(openingTag)) {
    if (/^<blockquote/i.test(tag) ? isCited(attributesOf(tag)) : marked(tag) !== tag) return true;
  }
  return false;
}

const anyTag = /<(\/?)(a|div|p|pre|span|table|hr|blockquote|s|strike|del|img|font|b|i|em|strong)(?=[\s>/])[^<>]*>/gi;
const openingTag = /<(?:div|p|pre|span|table|hr|blockquote|s|strike|del|img|font|b|i|em|strong)(?=[\s>/])[^<>]*>/gi;

function marked(tag: string): string {
  const element = /^<([a-z]{1,12})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  const attributes = attributesOf(tag);
  if (holdingQuote.some((says) => says(element, attributes))) return `<div>${heldQuoteMark}</div>${tag}`;
  if (headingQuote.some((says) => says(element, attributes))) return `<div>${quoteMark}</div>${tag}`;
  if (isAttribution(attributes)) return `${tag}&gt; `;
  if (isSignature(attributes)) return `<div>${signatureMark}</div>${tag}`;
  if (element === 'blockquote') return isCited(attributes) ? tag : '<div>';
  if (isStruck(element, attributes)) return `${tag}${struckMark}`;
  const { alt = '' } = attributes;
  return element === 'img' && /^\p{Extended_Pictographic}/u.test(alt) ? ` ${alt.slice(0, 16)} ` : tag;
}

const attribute = /(?<=[\s"'/])([a-z-]{1,20})\s{0,3}=\s{0,3}(?:"([^"]{0,500})|'([^']{0,500})|([^\s"'<>]{1,500}))/gi;

/** Longer tags carry nothing of interest behind that length. */
const tagLength = 4000;

function attributesOf(tag: string): Attributes {
  const attributes: Attributes = {};
  for (const [, name = '', double, single, bare] of tag.slice(0, tagLength).matchAll(attribute)) {
    attributes[name.toLowerCase()] ??= double ?? single ?? bare ?? '';
  }
  return attributes;
}
