import { oneLine } from './clean.js';

/** RFC 3986 without the characters that programs which find links in text stop at. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A mailto link to one address (RFC 6068): everything but `@` and `+` of the address is percent-encoded. */
export function mailto(address: string, subject: string, body?: string): string {
  const to = encode(address).replace(/%40/g, '@').replace(/%2B/g, '+');
  const lines = body === undefined ? '' : `&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
  return `mailto:${to}?subject=${encode(oneLine(subject, 500))}${lines}`;
}

/** The URL if a mail may link to it (http, https, mailto), with what would end an attribute encoded; else null. */
export function allowedUrl(url: string): string | null {
  const trimmed = url.trim();
  if (trimmed.length > 4000 || /[\u0000-\u001f\u007f]/.test(trimmed)) return null;
  if (!/^(?:https?:\/\/[^\s/]|mailto:[^\s?])/i.test(trimmed)) return null;
  return trimmed.replace(/[\s"'<>`\\^{|}]/g, (char) => encode(char));
}

/** A value in the middle of a URL; `@` stays, for `mailto:`. */
export function urlPiece(value: string): string {
  return encode(value).replace(/%40/g, '@');
}
