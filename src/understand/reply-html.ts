import { textOfHtml } from './parse-html.js';
import { quoteMark, signatureMark, struckMark } from './reply-marks.js';

type Attributes = Record<string, string>;

/** What mail clients' own markup says of an element: each look is at one opening tag. */
const quoting: ((element: string, attributes: Attributes) => boolean)[] = [
  (_, { id = '' }) =>
    /^(?:x_)?(?:divRplyFwdMsg|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)/i.test(id),
  (_, { id = '', class: names = '' }) =>
    /^yahoo_quoted/i.test(id) || /\b(?:yahoo_quoted|OutlookMessageHeader|zmail_extra)\b/i.test(names),
  (element, { name = '' }) => element === 'div' && /^quote$/i.test(name),
  (element, { id = '' }) => element === 'hr' && /^(?:stopSpelling|zwchr)$/i.test(id),
];

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
function isCited({ type = '', cite, class: names = '', style = '' }: Attributes): boolean {
  return /^cite$/i.test(type) || cite !== undefined || /quote/i.test(names) || /border-left/i.test(style);
}

function isStruck(element: string, { style = '' }: Attributes): boolean {
  return /^(?:s|strike|del)$/.test(element) || /line-through/i.test(style);
}

/**
 * The text of an HTML mail with its quotes marked by `> ` and its attributions and signature by lines of their own, as far as the
 * mail client's markup tells them.
 */
export function markedText(html: string): string {
  return textOfHtml(html.replace(openingTag, marked));
}

/** Whether the markup says where the quote or the signature is, or that words were struck out. */
export function hasMarks(html: string): boolean {
  for (const [tag] of html.matchAll(openingTag)) {
    if (/^<blockquote/i.test(tag) ? isCited(attributesOf(tag)) : marked(tag) !== tag) return true;
  }
  return false;
}

const openingTag = /<(?:div|p|pre|span|table|hr|blockquote|s|strike|del|img|font|b|i|em|strong)(?=[\s>/])[^<>]*>/gi;

function marked(tag: string): string {
  const element = /^<([a-z]{1,12})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  const attributes = attributesOf(tag);
  if (quoting.some((says) => says(element, attributes))) return `<div>${quoteMark}</div>${tag}`;
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
