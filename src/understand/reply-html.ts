import { textOfHtml } from './parse-html.js';
import { quoteMark, signatureMark, struckMark } from './reply-marks.js';

/** Elements in which mail clients put what is quoted; one look at the opening tag decides. */
const quoting: RegExp[] = [
  /^<div\b[^<>]*\bid="?(?:x_)?(?:divRplyFwdMsg|mail-editor-reference-message-container|reply-intro|yahoo_quoted)/i,
  /^<(?:table|div)\b[^<>]*\bclass="?[^"<>]*\b(?:OutlookMessageHeader|yahoo_quoted|zmail_extra|WordSection1_quoted)\b/i,
  /^<div\b[^<>]*\bname="?quote\b/i,
  /^<span\b[^<>]*\bid="?OLK_SRC_BODY_SECTION/i,
  /^<hr\b[^<>]*\bid="?(?:stopSpelling|zwchr)/i,
];
const attributing = /^<(?:div|p)\b[^<>]*\b(?:class="?[^"<>]*\b(?:moz-cite-prefix|gmail_attr)\b|id="?reply-intro)/i;
const signing =
  /^<(?:div|p|pre|span|table)\b[^<>]*\b(?:data-marker="?__SIG_|class="?[^"<>]*(?:\bgmail_signature\b|\bmoz-signature\b|protonmail_signature_block\b)|id="?(?:x_)?(?:Signature|ms-outlook-mobile-signature|AppleMailSignature|mailSignature)\b)/i;
/** A blockquote without one of these is somebody's own indentation. */
const citing = /\b(?:type="?cite|cite="|class="?[^"<>]*quote|border-left)/i;
const struck = /^<(?:s|strike|del)(?:\s[^<>]*)?>$|text-decoration[^;"<>]*:[^;"<>]*line-through/i;
const emojiImage = /^<img\b[^<>]*\balt="([^"<>]{1,16})"/i;

/**
 * The text of an HTML mail with its quotes marked by `> ` and its attributions and signature by lines of their own, as far as the
 * mail client's markup tells them.
 */
export function markedText(html: string): string {
  return textOfHtml(html.replace(/<[a-z][^<>]*>/gi, marked));
}

function marked(tag: string): string {
  if (quoting.some((pattern) => pattern.test(tag))) return `<div>${quoteMark}</div>${tag}`;
  if (attributing.test(tag)) return `${tag}&gt; `;
  if (signing.test(tag)) return `<div>${signatureMark}</div>${tag}`;
  if (/^<blockquote\b/i.test(tag)) return citing.test(tag) ? tag : '<div>';
  if (struck.test(tag)) return `${tag}${struckMark}`;
  const alt = emojiImage.exec(tag)?.[1];
  return alt && /^\p{Extended_Pictographic}/u.test(alt) ? ` ${alt} ` : tag;
}

/** Whether the markup says where the quote or the signature is. */
export function hasMarks(html: string): boolean {
  for (const [tag] of html.matchAll(/<(?:div|p|pre|span|table|hr|blockquote|s|strike|del|img)\b[^<>]*>/gi)) {
    if (marked(tag) !== tag && !/^<blockquote/i.test(tag)) return true;
    if (/^<blockquote/i.test(tag) && citing.test(tag)) return true;
  }
  return false;
}
