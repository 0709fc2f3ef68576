/** Links in somebody's words, so that nobody who follows one goes elsewhere than it shows. */
import { escapeHtml, unescapeHtml } from './clean.js';

/**
 * Sanitised HTML whose links either say nothing of where they lead, or the truth. Behind the name of another address stands
 * the real one, as in plain text; a `mailto:` to the address that must not be linked, or to one with a plus of it, is no link.
 */
export function honestLinks(html: string, unlinked: string | null): string {
  // A link ends where the next begins, whatever its own end tag says.
  return html.replace(/<a href="([^"]*)">([\s\S]*?)(<\/a>|(?=<a[\s>]))/g, (whole, href: string, content: string) => {
    const target = unescapeHtml(href);
    if (unlinked !== null && writesTo(target, unlinked)) return content;
    const shown = unescapeHtml(content.replace(/<[^>]*>/g, ''));
    if (!namesAnother(shown, target)) return whole;
    return `${content} &lt;<a href="${href}">${escapeHtml(target)}</a>&gt;`;
  });
}

const longestAddress = 2_000;

/** Of what looks like an address or the name of a host in a text, whether anything is not where the link leads. */
function namesAnother(text: string, target: string): boolean {
  const words = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split(/[\s<>"]+/)
    .map((word) => word.replace(/^.*?(?=https?:\/\/|www\.)|^[^\p{L}\p{N}]+/iu, ''));
  return words.some((word) => {
    if (!/@|^https?:|^www\.|[\p{L}\p{N}]\.\p{L}{2}/iu.test(word)) return false;
    return word.length > longestAddress || !isShortFor(bare(word), bare(target));
  });
}

function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|https?:\/\/)/, '')
    .replace(/^www\./, '');
}

/** The whole address, or its beginning up to where a part of it ends; behind dots for the rest, anything of its path. */
function isShortFor(shown: string, target: string): boolean {
  const cut = /^([^/]+\/.*?)\.{3}/.exec(shown)?.[1];
  if (cut !== undefined) return target.startsWith(cut);
  // Marks of the sentence that stand behind it.
  const ended = shown.replace(/[.,;:!?)\]}'*_/]+$/, '');
  return target === shown || (target.startsWith(ended) && /^\/?$|^[/?#]/.test(target.slice(ended.length)));
}

function writesTo(url: string, address: string): boolean {
  const plain = percentDecoded(url.toLowerCase()).replace(/[\s\u0000-\u001f"'()\\]/g, '');
  if (!plain.startsWith('mailto:')) return false;
  const at = address.lastIndexOf('@');
  const [local, host] = [address.slice(0, at), address.slice(at + 1)].map((part) =>
    part.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\w.+-])${local}(?:\\+[^@]*)?@${host}(?![\\w-]|\\.\\w)`).test(plain);
}

/** Mail programs decode once; what is wrapped into other links is encoded again. */
function percentDecoded(url: string): string {
  const once = (text: string) =>
    text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return once(once(url));
}
